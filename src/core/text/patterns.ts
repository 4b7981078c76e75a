/** Regular expressions built from words and from shorter expressions. */

/** A pattern for one of these words. An earlier word is tried first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map(literal).join('|')})`;
}

/** A pattern for exactly these characters. */
function literal(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** A pattern for one of these expressions, as a part of a longer one. An earlier expression is tried first. */
export function anyOf(...expressions: readonly RegExp[]): string {
  return `(?:${expressions.map(({ source }) => source).join('|')})`;
}
