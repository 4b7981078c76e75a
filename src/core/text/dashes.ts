/** One class for the dashes that people and Word put between and in place of values. */

const OTHER_DASHES = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';
/** The hyphen-minus and every other dash, as the inside of a class for regular expressions. */
export const DASHES = `\\-${OTHER_DASHES}`;

const OTHERS = new RegExp(`[${OTHER_DASHES}]`, 'g');

/** Every kind of dash becomes the hyphen-minus: `๑ – ๔` → `๑ - ๔`. */
export function unifyDashes(text: string): string {
  return text.replace(OTHERS, '-');
}

/** Whether the text is a dash and nothing else (up to three of them): it says "none". */
export function isDash(text: string): boolean {
  // Nearly every text begins with a letter or a digit.
  if (/^[0-9A-Za-z\u0e01-\u0e5b]/.test(text)) return false;
  return /^\s*-\s?-?\s?-?\s*$/.test(unifyDashes(text));
}
