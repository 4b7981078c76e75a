/** Cuts a formula where its references stand, so that they can be moved or renamed and all else stays as written. */

export type FormulaToken =
  | { readonly kind: 'other'; readonly text: string }
  /** A1, $A$1, A:B or 1:3 without a sheet's name; `A1:B2` is two cells with a colon between. */
  | { readonly kind: 'cell' | 'columns' | 'rows'; readonly text: string };

const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // text
    String.raw`'(?:[^']|'')*'!?`, // a quoted sheet's name
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.$(!]))`,
    String.raw`(?<rows>\$?[0-9]+:\$?[0-9]+(?![\w.$]))`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{M}\p{N}_.\\?(!]))`,
    String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*!?`, // a name, a function or an unquoted sheet's name
    String.raw`[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?|\.[0-9]+`, // a number
    String.raw`#[A-Z/0-9]+[!?]?`, // an error
  ].join('|'),
  'giuy',
);

/** The tokens of a formula without its `=`; joined, their texts are the formula again. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const bracket = formula[at] === '[' ? bracketEnd(formula, at) : at;
    TOKEN.lastIndex = at;
    const match = bracket > at ? null : TOKEN.exec(formula);
    const groups = match?.groups;
    const text = match ? match[0] : formula.slice(at, Math.max(bracket, at + 1));
    const kind = groups?.['cell'] ? 'cell' : groups?.['columns'] ? 'columns' : groups?.['rows'] ? 'rows' : 'other';
    tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

/** Where a structured reference or an external workbook's number ends; an apostrophe takes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
