/** The place where a text stops being JSON; engines describe it differently, or not at all. */

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[ \t\n\r]*(?:("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What may follow. `after`: what follows a value, by the bracket that is open. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'after';

/** Line and column of the first character that does not fit, each counted from 1: `3:15`. */
export function jsonFault(text: string): string {
  const lines = text.slice(0, faultAt(text)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function faultAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    const next: Expected | null =
      token && follow(expected, token[1] !== undefined, token[2] !== undefined, token[3] ?? '', open);
    if (next === null) return start;
    expected = next;
  }
}

/** What is expected after a token; null if the token does not fit. Keeps the brackets that are open. */
function follow(
  expected: Expected,
  isString: boolean,
  isScalar: boolean,
  mark: string,
  open: string[],
): Expected | null {
  if (expected === ':') return mark === ':' ? 'value' : null;
  if (expected === 'key' || expected === 'key or }') {
    if (isString) return ':';
    return expected === 'key or }' && mark === '}' ? close(open) : null;
  }
  if (expected === 'after') {
    const bracket = open.at(-1);
    if (mark === ',') return bracket === undefined ? null : bracket === '{' ? 'key' : 'value';
    return (bracket === '{' && mark === '}') || (bracket === '[' && mark === ']') ? close(open) : null;
  }
  if (isString || isScalar) return 'after';
  if (mark === ']' && expected === 'value or ]') return close(open);
  if (mark !== '{' && mark !== '[') return null;
  open.push(mark);
  return mark === '{' ? 'key or }' : 'value or ]';
}

function close(open: string[]): Expected {
  open.pop();
  return 'after';
}
