/** Thai, Arabic and full-width digits. Only digits change: `Number('๑๒')` is NaN, so digits are mapped before reading. */

/** The systems in which Phaen writes numbers. */
export const DIGITS = ['thai', 'arabic'] as const;
export type Digits = (typeof DIGITS)[number];

const THAI_ZERO = 0x0e50;
const FULL_WIDTH_ZERO = 0xff10;
const ZERO = 0x30;

/** The value of a digit's character code, Arabic, Thai or full-width; null for any other. */
export function digitOf(code: number): number | null {
  const value = code - (code < THAI_ZERO ? ZERO : code < FULL_WIDTH_ZERO ? THAI_ZERO : FULL_WIDTH_ZERO);
  return value >= 0 && value <= 9 ? value : null;
}

/** Thai and full-width digits become Arabic ones: `๑2３` → `123`. */
export function toArabic(text: string): string {
  return text.replace(/[๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(code - (code < FULL_WIDTH_ZERO ? THAI_ZERO : FULL_WIDTH_ZERO) + ZERO);
  });
}

/** Arabic and full-width digits become Thai ones: `1２๓` → `๑๒๓`. */
export function toThai(text: string): string {
  return toArabic(text).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ZERO + THAI_ZERO));
}
