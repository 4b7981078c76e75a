/** Whether a text has Thai words at all. */

const FIRST = 0x0e01;
const LAST = 0x0e2e;

/** Whether the text holds a consonant: nearly every text does among its first characters, so a loop is quicker than an expression. */
export function hasConsonant(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= FIRST && code <= LAST) return true;
  }
  return false;
}
