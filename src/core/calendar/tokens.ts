/** Period text cut into tokens. The text is prepared first (see `preparePeriodText`); white space inside Thai words is a line wrap. */
import { stripLeaders } from '../text/leaders';
import { memoize } from '../text/memoize';
import { leadingNumberWords } from '../text/number-words';
import { toArabic } from '../text/digits';
import { unifyDashes } from '../text/dashes';
import { normalise } from '../text/normalise';
import { groupBy } from '../workbook/group-by';
import { ENGLISH_WORDS, THAI_WORDS, type WordKind } from './lexicon';
import { misspeltMonth, monthOfLetters, MONTHS } from './months';
import { NAMED_DAYS } from './named-days';
import { readYear } from './years';

export type TokenKind =
  | WordKind
  | 'month' // value: 1 to 12
  | 'number' // text: its digits, or the words it was written in; value
  | 'date' // a date in digits; text in `date`
  | 'roman' // value: 1 to 4
  | 'dash'
  | 'comma'
  | 'slash'
  | 'colon'
  | 'open'
  | 'close'
  | 'unknown';

/** A date in digits. `year` is in the Buddhist Era; null if its digits may be read two ways. */
export interface NumericDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value: number;
  /** Whether white space is in front of it. */
  readonly spaced: boolean;
  readonly date?: NumericDate;
}

type Found = Omit<Token, 'spaced' | 'text'>;

const NAMED = NAMED_DAYS.flatMap(({ names }, index) => names.map((name) => [name, 'event', index + 1] as const));
const MONTH_NAMES = MONTHS.flatMap(({ names, spoken }, index) =>
  [...names, ...spoken].map((name) => [name, 'month', index + 1] as const),
);
const WORDS = THAI_WORDS.flatMap(([kind, value, ...words]) => words.map((word) => [word, kind, value] as const));

const THAI = new Map<string, Found>(
  [...WORDS, ...NAMED, ...MONTH_NAMES].map(([word, kind, value]) => [word, { kind, value }]),
);
const ENGLISH = new Map<string, Found>([
  ...ENGLISH_WORDS.flatMap(([kind, value, ...words]) => words.map((word) => [word, { kind, value }] as const)),
  ...MONTHS.flatMap(({ english }, index) =>
    english.map((word) => [word, { kind: 'month', value: index + 1 } as const] as const),
  ),
]);
const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv'].flatMap((word, index) => [
    [word, index + 1] as const,
    ['ⅰⅱⅲⅳ'.charAt(index), index + 1] as const,
  ]),
);

const THAI_BY_LETTER = groupBy(THAI.keys(), (word) => word.charAt(0));
/** The words of a first letter; the longest word wins, and a single space may be between any two of its letters. */
const thaiWordsAt = memoize((letter): RegExp | null => {
  const words = THAI_BY_LETTER.get(letter)?.sort((a, b) => b.length - a.length);
  const spaced = words?.map((word) => Array.from(word, (each) => (each === '.' ? '\\.' : each)).join(' ?'));
  return spaced ? new RegExp(spaced.join('|'), 'y') : null;
});
/** `ต.ค.`, `ต.ค`, `ตค.`, `ต ค`: without its last dot it must not run on into a word but one that joins it to another. */
const ABBREVIATION = /(มี|มิ|เม|[มกพสตธ])[. ]{0,3}([คพย])(?: ?\.+|(?![ก-๙])|(?=ถึง|และ))/y;
const ISO_DATE =
  /([0-9]{4})([-/])([0-9]{1,2})\2([0-9]{1,2})(?:[t ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?z?)?(?![0-9])/y;
const DAY_FIRST = /([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[0-9]{2})(?![0-9]| ?\2 ?[0-9])/y;
const CLOCK = /(?:เวลา ?)?[0-9]{1,2}[.:][0-9]{2} ?(?:- ?[0-9]{1,2}[.:][0-9]{2} ?)?น\./y;
const NUMBER = /['’‘`]?([0-9]+)/y;
const LATIN = /[a-z]+\.?/y;
const ROMAN_NUMERAL = /(?:iv|i{1,3}|[ⅰⅱⅲⅳ])(?![a-z])/y;
const THAI_RUN = /[ก-๙]+/y;
const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  '~': 'dash',
  ',': 'comma',
  ';': 'comma',
  '/': 'slash',
  ':': 'colon',
  '=': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '&': 'and',
  '+': 'and',
};
/** No period has longer numbers in words. */
const LONGEST_NUMBER = 60;
/** Quotation marks around a text, and a full stop at its end, say nothing. */
const SILENT = /["“”]|\.(?=\s*$|\))/y;

/** Repaired, Arabic digits, one kind of dash, lower case, no leaders; line breaks stay. */
export function preparePeriodText(text: string): string {
  return stripLeaders(unifyDashes(toArabic(normalise(text))))
    .toLowerCase()
    .replace(CONTINUED, '');
}

/** `(ดำเนินการต่อเนื่องจากปี 2567)` behind a period says since when, which is no part of it. */
const CONTINUED =
  /(?<=[^\s(][^\S\n]?)(?:\n|[^\S\n])?\(? ?(?:เป็น)?(?:โครงการ|กิจกรรม|ดำเนินการ|ดำเนินงาน)?ต่อเนื่อง(?:มา)?จาก ?ปี(?:งบประมาณ)? ?(?:พ\.? ?ศ\.? ?)?(?:25[0-9]{2}|[67][0-9]|ก่อน|ที่แล้ว|ที่ผ่านมา)(?![0-9]) ?\)?$/;

/** Cuts one line; nothing is dropped but fillers, clock times and what `SILENT` names. */
export function tokenise(line: string): Token[] {
  const text = line.replace(/\s+/g, ' ').trim();
  const tokens: Token[] = [];
  let position = 0;
  let spaced = false;
  while (position < text.length) {
    if (text[position] === ' ') {
      spaced = true;
      position++;
      continue;
    }
    const [found, length] = tokenAt(text, position);
    if (found !== null && found.kind !== 'filler') {
      tokens.push({ ...found, text: text.slice(position, position + length), spaced });
    }
    spaced = found?.kind === 'filler';
    position += length;
  }
  return tokens;
}

function tokenAt(text: string, position: number): readonly [Found | null, number] {
  const match = (pattern: RegExp | null): RegExpExecArray | null => {
    if (pattern === null) return null;
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  const silent = match(SILENT) ?? match(CLOCK);
  if (silent) return [null, silent[0].length];

  const iso = match(ISO_DATE);
  if (iso) return [dateOf(iso[4], iso[3], iso[1]), iso[0].length];
  const dayFirst = match(DAY_FIRST);
  if (dayFirst) return [dateOf(dayFirst[1], dayFirst[3], dayFirst[4]), dayFirst[0].length];
  const number = match(NUMBER);
  if (number) return [{ kind: 'number', value: Number(number[1]) }, number[0].length];

  const short = match(ABBREVIATION);
  const month = short ? monthOfLetters(short[1] ?? '', short[2] ?? '') : null;
  if (short && month !== null) return [{ kind: 'month', value: month }, short[0].length];
  const thai = match(thaiWordsAt(text.charAt(position)))?.[0] ?? '';
  const found = THAI.get(thai.replaceAll(' ', ''));
  const spoken = leadingNumberWords(text.slice(position, position + LONGEST_NUMBER));
  if (spoken && spoken.length > thai.length) return [{ kind: 'number', value: spoken.value }, spoken.length];
  const run = match(THAI_RUN)?.[0] ?? '';
  const misspelt = found === undefined || found.kind === 'month' ? misspeltMonth(run) : null;
  if (misspelt !== null && run.length > thai.length) return [{ kind: 'month', value: misspelt }, run.length];
  if (found) return [found, thai.length];
  const roman = match(ROMAN_NUMERAL);
  if (roman) return [{ kind: 'roman', value: ROMAN.get(roman[0]) ?? 0 }, roman[0].length];
  const latin = match(LATIN);
  if (latin) return [ENGLISH.get(latin[0]) ?? ENGLISH.get(latin[0].replace('.', '')) ?? UNKNOWN, latin[0].length];

  const mark = PUNCTUATION[text.charAt(position)];
  // Two dashes typed for one.
  if (mark !== undefined) return [{ kind: mark, value: 0 }, mark === 'dash' && text.startsWith('--', position) ? 2 : 1];
  return [UNKNOWN, Math.max(run.length, 1)];
}

const UNKNOWN: Found = { kind: 'unknown', value: 0 };

function dateOf(day = '', month = '', year = ''): Found {
  return { kind: 'date', value: 0, date: { day: Number(day), month: Number(month), year: readYear(year) } };
}
