/** The numbers that the person wrote in a text: not those that the form prints, nor those that are part of a name. */
import { BULLETS_AND_DASHES } from '../../../text/bullets';
import { matchesIn } from '../../../text/patterns';

export interface OwnNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/**
 * What is skipped whole, longest first. Each alternative begins at the end of the one before it. None looks far ahead
 * before it matches: otherwise time would grow with the square of the length.
 */
const SKIPPED = [
  // `(๑)`, `๑.`, `๑.๑ ` and `5)` in front of a line.
  `(?<=^|\\n)[ \\t\\u00A0${BULLETS_AND_DASHES}]*` +
    '(?:\\([0-9๐-๙]+\\)|[0-9๐-๙]+(?:\\.[0-9๐-๙]+)*(?:[.)]|(?=[ \\t]+แนวทาง|[ \\t]+จำนวนโครงการ|[ \\t]+งบประมาณ)))',
  // `แผนย่อยที่ ๑`, `ไตรมาส ๔`, `ระยะที่ ๒`.
  '(?:ส่วน|แผนย่อย|เป้าหมาย|แนวทางการพัฒนา|ไตรมาส|ระยะ|ฉบับ)(?:ที่)?\\s*[0-9๐-๙]+',
  // `อายุ ๑๓ ปี` and `ปีงบประมาณ พ.ศ. ๒๕๖๘` of printed lines that the person goes on with.
  'อายุ\\s*[0-9๐-๙]+\\s*ปี',
  '(?:ปีงบประมาณ|พ\\.ศ\\.)\\s*(?:พ\\.ศ\\.\\s*)?[0-9๐-๙]{4}(?:\\s?[-–]\\s?[0-9๐-๙]{4})?',
  // Names in quotes; words with a Latin letter, and the number behind them: `ISO 9001`, an address of mail or web.
  '“[^“”\\n]*”|"[^"\\n]*"',
  '[^\\sก-๙(]{0,64}[A-Za-z][^\\sก-๙(]*(?:[๐-๙][^\\sก-๙]*)*(?:[ \\t]+[0-9๐-๙][^\\sก-๙]*)?',
  // Telephone numbers.
  '(?:โทร|แฟกซ์|มือถือ)(?:(?!โทร|แฟกซ์|มือถือ)[^0-9๐-๙\\n])*[0-9๐-๙][0-9๐-๙ .-]*(?:ต่อ\\s*[0-9๐-๙]+)?',
  '[0๐][0-9๐-๙ -]{8,}',
  // `ไทยแลนด์ 4.0`, `5ส`.
  '[0-9๐-๙]\\.[0๐](?![0-9๐-๙])',
  '[0-9๐-๙][ ]?[ก-ฮ](?![ก-๙])',
].join('|');
const NUMBER = '[0-9๐-๙](?:[0-9๐-๙,.:/-]*[0-9๐-๙])?';
const TOKENS = new RegExp(`${SKIPPED}|(?<own>${NUMBER})`, 'g');

export function ownNumbers(text: string): OwnNumber[] {
  return matchesIn(text, TOKENS).flatMap((match) => {
    const digits = match.groups?.own;
    return digits === undefined ? [] : [{ start: match.index, end: match.index + digits.length, digits }];
  });
}
