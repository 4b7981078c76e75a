/** Regular expressions built from words and from shorter expressions. */

/** A pattern for one of these words. An earlier word is tried first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map(literal).join('|')})`;
}

/**
 * What `matchAll` finds by an expression with the flag g that matches no empty text. `matchAll` itself makes a copy of the
 * expression for each text, which for a long one takes longer than to look for it.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** A pattern for exactly these characters. */
function literal(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** A pattern for one of these expressions, as a part of a longer one. An earlier expression is tried first. */
export function anyOf(...expressions: readonly RegExp[]): string {
  return `(?:${expressions.map(({ source }) => source).join('|')})`;
}
