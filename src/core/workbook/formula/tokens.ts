/** Cuts a formula into tokens, so that its references can be moved, renamed or compared and all else stays as written. */

export type TokenKind =
  /** A1 or $A$1; A:B; 1:3. `A1:B2` is two cells with a colon between. */
  | 'cell'
  | 'columns'
  | 'rows'
  /** The sheet of the reference behind it, with its `!`. */
  | 'sheet'
  /** A text in quotes. */
  | 'text'
  /** A function, a table, a defined name, TRUE. */
  | 'name'
  /** What is in brackets: the columns of a table, the number of another workbook. */
  | 'brackets'
  | 'number'
  | 'error'
  | 'blank'
  /** Any other character. */
  | 'sign';

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** In the order in which they are looked for. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['sheet', String.raw`'(?:[^']|'')*'!`],
  ['columns', String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.$(!])`],
  ['rows', String.raw`\$?[0-9]+:\$?[0-9]+(?![\w.$])`],
  ['cell', String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{M}\p{N}_.\\?(!])`],
  // With an exclamation mark it is a sheet: letters beyond ASCII are dear to look for twice.
  ['name', String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*!?`],
  ['number', String.raw`[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?|\.[0-9]+`],
  ['error', String.raw`#[A-Z/0-9]+[!?]?`],
  ['blank', String.raw`\s+`],
  ['sign', String.raw`'(?:[^']|'')*'|[^]`],
];
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'giuy');
/** No other token begins with one of these. */
const SIGNS = '(),+-*/<>=&^:;';

/** Whether a token is a place on a sheet. */
export function isPlace({ kind }: Pick<FormulaToken, 'kind'>): boolean {
  return kind === 'cell' || kind === 'columns' || kind === 'rows';
}

/** The tokens of a formula without its `=`; joined, their texts are the formula again. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === '[' ? bracketsAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const sign = formula[at] ?? '';
  if (SIGNS.includes(sign)) return { kind: 'sign', text: sign };
  TOKEN.lastIndex = at;
  const found: readonly (string | undefined)[] = TOKEN.exec(formula) ?? [];
  const text = found[0] ?? '';
  let group = 1;
  while (group < found.length && found[group] === undefined) group += 1;
  const kind = PATTERNS[group - 1]?.[0] ?? 'sign';
  return { kind: kind === 'name' && text.endsWith('!') ? 'sheet' : kind, text };
}

/** An apostrophe in brackets takes the next character. */
function bracketsAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  let end = formula.length;
  for (let at = start; at < end; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) end = at + 1;
  }
  return { kind: 'brackets', text: formula.slice(start, end) };
}
