/** Telephone numbers, Thai ones and those with the code of another country: text, never a number. */
import type { CellValue } from '../workbook/snapshot';
import { contentOf } from './cell-content';
import { read, refuse, type Reading } from './reading';

export interface Phone {
  /**
   * All digits from the leading 0: nine of a fixed line, ten of a mobile; of another country with its code: `+15550100199`.
   * Part 1 also has short and internal ones.
   */
  readonly number: string;
  readonly extension: string | null;
  /** Last digits of the last of several lines: `๐ ๒๒๒๑ ๒๑๔๑-๖๙` → `69`. */
  readonly lastLine: string | null;
}

/** Written without white space: a line wrap cuts it anywhere. */
const LABEL = /^(?:หมายเลข|เบอร์)?(?:โทรศัพท์|โทรสาร|โทร\.?|มือถือ|tel\.?|fax\.?|phone|t\.)?(?:มือถือ|เคลื่อนที่)?:?$/i;
const HEAD = /^[^0-9+(-]*/;
const EXTENSION = /^(.*?) ?(?:ต่อ|กด|ext\.?|#) ?([0-9][0-9 ,-]*)$/i;
const LINES = /^(.*[0-9]) ?- ?([0-9]{1,2})$/;
const FIXED = /^0[2-7][0-9]{7}$/;
const MOBILE = /^0[689][0-9]{8}$/;
/** At most 15 digits by ITU-T E.164; offices abroad have seven at least. Thai ones begin with 0 by now. */
const ABROAD = /^\+(?!66|0)[0-9]{7,15}$/;

/** `๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒๓๔` → number 020000000, extension 1234. A number cell has lost its leading 0: refused, with it back as the suggestion. */
export function readPhone(value: CellValue): Reading<Phone> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') {
    const restored = `0${String(content.number)}`;
    return refuse('number-cell', isNumber(restored) ? phone(restored) : undefined);
  }
  const [head = ''] = HEAD.exec(content.text) ?? [];
  const written = LABEL.test(head.replace(/\s+/g, '')) ? content.text.slice(head.length) : content.text;
  if (written === '-') return refuse('blank');
  const [, main = written, extension = null] = EXTENSION.exec(written) ?? [];
  const whole = digitsOf(main);
  if (whole === null) return refuse('not-a-number');
  const kept = extension === null ? null : extension.replace(/\s/g, '');
  if (isNumber(whole)) return read(phone(whole, kept));
  const lines = LINES.exec(main);
  const first = lines ? digitsOf(lines[1] ?? '') : null;
  if (lines && first !== null && isNumber(first)) return read(phone(first, kept, lines[2]));
  return refuse(/[,/]|หรือ/.test(main) || whole.length > 12 ? 'several-numbers' : 'digits');
}

function phone(number: string, extension: string | null = null, lastLine: string | null = null): Phone {
  return { number, extension, lastLine };
}

function isNumber(digits: string): boolean {
  return FIXED.test(digits) || MOBILE.test(digits) || ABROAD.test(digits);
}

function digitsOf(text: string): string | null {
  if (!/^\+?[0-9 .,/()-]+$/.test(text)) return null;
  const digits = text.replace(/[^0-9+]/g, '');
  return digits.startsWith('+66') ? `0${digits.slice(3).replace(/^0/, '')}` : digits;
}
