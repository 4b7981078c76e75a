/** Short names for contents, so that what was written can be known again without being kept. */

/** None of them means anything in a formula's text, in XML or in a pattern of ours. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/**
 * Four letters (24 bits) for a text: another text has the same ones once in 16 million times. Not for secrets. The
 * mixing is that of cyrb53 (bryc, public domain).
 */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return letter(a) + letter(a >>> 6) + letter(a >>> 12) + letter(a >>> 18);
}

/** The letter for the last six bits. */
function letter(bits: number): string {
  return LETTERS.charAt(bits & 63);
}
