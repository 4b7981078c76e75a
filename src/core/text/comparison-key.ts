import { toArabic } from './digits';
import { memoize } from './memoize';
import { normalise } from './normalise';
import { QUOTES } from './quotes';
import { damagedWords } from './restore-words';

/** What becomes of a character of a key; characters above the table's end need the chain. */
const KEPT = 0;
const DROPPED = 1;
const DIGIT = 2;
const CAPITAL = 3;
/** Above a consonant, and above that: in this order, one of each, they are undamaged. */
const VOWEL = 4;
const TONE = 5;
const SARA_AM = 6;
const SARA_E = 7;
const CHAIN = 8;

const THAI_ZERO = 0x0e50;
const ZERO = 0x30;
const TO_SMALL = 0x20;
const SORTS = sortsOf();

function sortsOf(): Uint8Array {
  const sorts = new Uint8Array(0x0e5c).fill(CHAIN);
  const set = (first: number, last: number, sort: number): void => void sorts.fill(sort, first, last + 1);
  set(0x21, 0x7e, KEPT);
  set(0x41, 0x5a, CAPITAL);
  for (const space of '\t\n ') sorts[space.charCodeAt(0)] = DROPPED;
  set(0x0e01, 0x0e5b, KEPT);
  set(THAI_ZERO, THAI_ZERO + 9, DIGIT);
  set(0x0e31, 0x0e31, VOWEL);
  set(0x0e34, 0x0e3a, VOWEL);
  set(0x0e47, 0x0e47, VOWEL);
  set(0x0e48, 0x0e4c, TONE);
  sorts[0x0e33] = SARA_AM;
  sorts[0x0e40] = SARA_E;
  // NIKHAHIT is nearly always half of a SARA AM; YAMAKKAN is never seen.
  set(0x0e4d, 0x0e4e, CHAIN);
  return sorts;
}

/**
 * What a fixed label or heading is compared by: repaired, Arabic digits, lower case, and no white space at all,
 * since line wraps put spaces inside words (`ไม่ใช้ งบประมาณ`).
 */
export const comparisonKey = memoize(
  (text): string => keyInOneScan(text) ?? toArabic(normalise(text)).replace(/\s+/g, '').toLowerCase(),
);

/**
 * A number that texts have in common if their keys are the same but for quotation marks: many are compared by it before
 * any key is made. Of Thai letters only the consonants count, which no damage changes; texts with any other script are
 * hashed by their keys.
 */
export function comparisonHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = HASHED[text.charCodeAt(index)] ?? OTHER;
    if (letter === OTHER) return hashOfKey(comparisonKey(text));
    if (letter !== PASSED) hash = Math.imul(hash ^ letter, FNV_PRIME);
  }
  return hash;
}

function hashOfKey(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    const letter = HASHED[code] ?? OTHER;
    if (letter !== PASSED && !QUOTES.includes(key.charAt(index)))
      hash = Math.imul(hash ^ (letter === OTHER ? code : letter), FNV_PRIME);
  }
  return hash;
}

/** What a character adds to the hash: itself as it is in a key, or nothing. */
const PASSED = 0;
const OTHER = 0xffff;
const HASHED = Uint16Array.from({ length: 0x0e5c }, (_, code) => {
  const sort = SORTS[code];
  if (sort === KEPT && QUOTES.includes(String.fromCharCode(code))) return PASSED;
  if (sort === DIGIT) return code - THAI_ZERO + ZERO;
  if (sort === CAPITAL) return code + TO_SMALL;
  if (sort === KEPT) return code > 0x0e2e ? PASSED : code;
  return sort === CHAIN && code < 0x0e00 ? OTHER : PASSED;
});

/** Fowler, Noll and Vo's, for 32 bits. */
const FNV_PRIME = 0x01000193;

/** Whether two characters next to each other may be damaged: see `normalise`. */
function isDamage(before: number, sort: number): boolean {
  if (sort === VOWEL) return before === VOWEL || before === TONE || before === SARA_AM;
  if (sort === TONE) return before === TONE || before === SARA_AM;
  return before === sort && (sort === SARA_AM || sort === SARA_E);
}

/** The same for a text in ASCII and undamaged Thai, which nearly every text is; null for any other. */
function keyInOneScan(text: string): string | null {
  if (damagedWords(text).length > 0) return null;
  let key = '';
  let from = 0;
  let before = KEPT;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sort = SORTS[code] ?? CHAIN;
    if (sort === CHAIN) return null;
    if (isDamage(before, sort)) return null;
    if (sort === DROPPED || sort === DIGIT || sort === CAPITAL) {
      key += text.slice(from, index);
      from = index + 1;
      if (sort === DIGIT) key += String(code - THAI_ZERO);
      if (sort === CAPITAL) key += String.fromCharCode(code + TO_SMALL);
    }
    before = sort;
  }
  return from === 0 ? text : key + text.slice(from);
}
