/** Sentences with one system of digits in all that they say themselves; what they quote stays as it was written. */
import { toArabic, toThai, type Digits } from '../text/digits';
import { fillIn, grouped, type Language } from './language';

export { DIGITS } from '../text/digits';

/** The digits in which a language writes its numbers, unless asked otherwise. */
export const DIGITS_OF: Readonly<Record<Language, Digits>> = { th: 'thai', en: 'arabic' };

const CONVERT: Readonly<Record<Digits, (text: string) => string>> = { thai: toThai, arabic: toArabic };

/** What is between quotation marks. */
const QUOTATION = /("[^"]*"|“[^“”]*”)/;
/** A quotation, a product with its version, a Latin name or the address of a cell, or digits of any system. */
const PIECE = /"[^"]*"|“[^“”]*”|(?:Excel|Microsoft) [0-9]+|[A-Za-z][A-Za-z0-9._-]*|[0-9๐-๙]+/g;

/** A template with its values: `{name}` between quotation marks is quoted as it is, all other numbers are in `digits`. */
export function say(
  template: string,
  values: Readonly<Record<string, string | number | null>>,
  digits: Digits,
): string {
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? inDigits(value, digits) : value]),
  );
  return template
    .split(QUOTATION)
    .map((part, index) => {
      if (index % 2 === 1) return fillIn(part, values);
      return fillIn(inDigits(part, digits), spoken, (value, isGrouped) =>
        CONVERT[digits](isGrouped ? grouped(value) : String(value)),
      );
    })
    .join('');
}

/** A text of our own in `digits`, except for its quotations, Latin names and addresses of cells. */
export function inDigits(text: string, digits: Digits): string {
  return text.replace(PIECE, (piece) => (/^[0-9๐-๙]/.test(piece) ? CONVERT[digits](piece) : piece));
}

/** A text in Arabic digits, without its thousands apart: to find a value in a sentence. */
export function plain(text: string): string {
  return toArabic(text).replace(/(?<=[0-9]),(?=[0-9]{3})/g, '');
}
