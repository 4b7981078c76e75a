/**
 * Words of values as they come out of a PDF: `บำท`, `จ านวน`, `หน่วยงำน`. SARA AM, SARA AA and a space before it are
 * confused, in these words only; in names and titles both spellings may be words.
 */
import { BOUNDS, BOUNDS_BEHIND, UNITS } from './units';

const AMOUNT_WORDS = [
  'บาท',
  'จำนวน',
  'งบประมาณ',
  'ประมาณ',
  'ค่าใช้จ่าย',
  'ใช้จ่าย',
  'เบิกจ่าย',
  'สตางค์',
  'ล้านบาท',
  'แสนบาท',
  'หมื่นบาท',
  'พันบาท',
];
const WORDS = [...AMOUNT_WORDS, ...[...BOUNDS, ...BOUNDS_BEHIND].map(([word]) => word), ...UNITS].filter((word) =>
  /[าำ]/.test(word),
);
/** A short word may be part of another (`ผู้นำที่`): only the whole word counts. */
const LONG = 5;

const RESTORED = new Map(WORDS.map((word) => [folded(word), word]));
const PATTERNS = [...RESTORED.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => {
    const pattern = word.replace(/[./]/g, '\\$&').replace(/า/g, ' ?[าำ]');
    return word.length < LONG ? `(?<![ก-๙])${pattern}(?![ก-๙])` : `${pattern}(?![ัิ-ฺ็-๎])`;
  });
const ANY = new RegExp(PATTERNS.join('|'), 'g');

/** The same text with its words of values as they are spelt. */
export function withValueWords(text: string): string {
  return text.replace(ANY, (word) => RESTORED.get(folded(word)) ?? word);
}

function folded(word: string): string {
  return word.replace(/ ?[าำ]/g, 'า');
}
