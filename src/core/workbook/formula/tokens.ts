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

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)!)`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.$(!]))`,
    String.raw`(?<rows>\$?[0-9]+:\$?[0-9]+(?![\w.$]))`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{M}\p{N}_.\\?(!]))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)`,
    String.raw`(?<number>[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?|\.[0-9]+)`,
    String.raw`(?<error>#[A-Z/0-9]+[!?]?)`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<sign>'(?:[^']|'')*'|[^])`,
  ].join('|'),
  'giuy',
);

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
  TOKEN.lastIndex = at;
  const groups = Object.entries<string | undefined>(TOKEN.exec(formula)?.groups ?? {});
  const [kind, text = ''] = groups.find(([, found]) => found !== undefined) ?? [];
  return { kind: kind as TokenKind, text };
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
