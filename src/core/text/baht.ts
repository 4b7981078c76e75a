/** A sum of money itself, without the words around it, in text without white space. */
import { readNumberWords, SCALES } from './number-words';
import { NUMERAL, readNumeral } from './numeral';
import { read, refuse, type Reading } from './reading';

const SCALE = 'ล้าน|แสน|หมื่น|พัน|ร้อย';
const BAHT = 'บาท|บ\\.|฿|baht|thb';
const MONEY = new RegExp(
  `(?:฿|thb)?(${NUMERAL})(?:(สตางค์)|(${SCALE})?((?:${NUMERAL}(?:${SCALE}))*)(?:[.,]-)?(?:${BAHT})?(?:(${NUMERAL})สตางค์)?(?:ถ้วน|เท่านั้น)?)`,
  'iy',
);
const UNIT = new RegExp(`${BAHT}|สตางค์`, 'i');
const NUMERALS = new RegExp(NUMERAL, 'g');
const SCALED = new RegExp(`(${NUMERAL})(${SCALE})`, 'gy');
const INFORMAL = new RegExp(`^฿?(${NUMERAL})(k|m|mb|ลบ\\.?)(?:${BAHT})?$`, 'i');
const SUM = new RegExp(`^${NUMERAL}(?:${BAHT})?(?:\\+${NUMERAL}(?:${BAHT})?)+(?:=.*)?$`, 'i');

export interface FoundMoney {
  readonly head: string;
  readonly baht: Reading<number>;
  readonly tail: string;
  /** Digits alone: neither separators nor a unit show that it is money. */
  readonly isBare: boolean;
  /** It has a unit. */
  readonly isBaht: boolean;
}

/** The first sum in `text` with the text before and behind it; null if there is no digit. */
export function findMoney(text: string): FoundMoney | null {
  const start = text.search(/(?:฿|thb)?[0-9]/i);
  if (start < 0) return null;
  MONEY.lastIndex = start;
  const match = MONEY.exec(text);
  if (!match) return null;
  return {
    head: text.slice(0, start),
    baht: bahtOf(match),
    tail: text.slice(start + match[0].length),
    isBare: /^[0-9]+$/.test(match[0]),
    isBaht: UNIT.test(match[0]),
  };
}

function bahtOf([, first = '', alone, scale, more = '', satang]: RegExpExecArray): Reading<number> {
  const start = readNumeral(first);
  if (!start.ok) return refuse(start.reason);
  if (alone !== undefined) return withSatang(0, first);
  let smallest = scale === undefined ? 1 : (SCALES[scale] ?? 1);
  let total = start.value.value * smallest;
  for (const [, digits = '', word = ''] of more.matchAll(SCALED)) {
    const part = readNumeral(digits);
    const size = SCALES[word] ?? 1;
    if (!part.ok || scale === undefined || size >= smallest) return refuse('several-numbers');
    total += part.value.value * size;
    smallest = size;
  }
  return satang === undefined ? read(total) : withSatang(total, satang);
}

function withSatang(baht: number, digits: string): Reading<number> {
  const satang = Number(digits);
  const isWhole = Number.isInteger(satang) && satang < 100 && Number.isInteger(baht);
  return isWhole ? read(baht + satang / 100) : refuse('not-a-number');
}

/** `หนึ่งหมื่นบาทถ้วน` → 10000, `ห้าสิบบาทยี่สิบห้าสตางค์` → 50.25; null for other texts. */
export function readSpokenBaht(text: string): number | null {
  const at = text.indexOf('บาท');
  const baht = at < 0 ? null : readNumberWords(text.slice(0, at));
  const behind = text.slice(at + 'บาท'.length);
  const satang = behind === '' || behind === 'ถ้วน' ? 0 : readNumberWords(/^(.+)สตางค์$/.exec(behind)?.[1] ?? '');
  return baht === null || satang === null || satang >= 100 ? null : Math.round(baht * 100 + satang) / 100;
}

/** `50K` → 50000, `1.5M` → 1500000; null for other texts. */
export function readInformal(text: string): number | null {
  const [, digits = '', suffix = ''] = INFORMAL.exec(text) ?? [];
  const numeral = readNumeral(digits);
  return numeral.ok ? numeral.value.value * (suffix.toLowerCase() === 'k' ? 1_000 : 1_000_000) : null;
}

/** `5,000+3,000` → 8000; null for other texts. */
export function readSum(text: string): number | null {
  if (!SUM.test(text)) return null;
  let total = 0;
  for (const [digits] of (text.split('=')[0] ?? '').matchAll(NUMERALS)) {
    const part = readNumeral(digits);
    if (!part.ok) return null;
    total += part.value.value;
  }
  return total;
}
