/** Quotation marks, and other marks that people type for them. */
export const QUOTES = `"'“”„‟‘’‚‛«»\`´`;

const HAS_QUOTE = new RegExp(`[${QUOTES}]`);
const ALL_QUOTES = new RegExp(HAS_QUOTE, 'g');

/** Titles are compared without them. */
export function withoutQuotes(text: string): string {
  return HAS_QUOTE.test(text) ? text.replace(ALL_QUOTES, '') : text;
}
