/**
 * Amounts of money, in baht. White space means nothing outside numbers:
 *
 *     amount  = none | [head] "-" ["บาท"] | [head] money [tail]
 *     head    = [source] {label}                    งบประมาณ, จำนวน, รวมเป็นเงิน …
 *     money   = ["฿"] scaled [".-"] [baht] [numeral "สตางค์"] ["ถ้วน"]
 *     scaled  = numeral | numeral scale {numeral scale}      2 แสน 5 หมื่น: each scale smaller than the one before
 *     tail    = source | "(" (source | the amount in words | none, after 0) ")"
 *     none    = ไม่ใช้งบประมาณ, ไม่ขอใช้งบประมาณ, ไม่มี … (amount-words.ts), and an explanation in brackets
 *
 * Blank is not none. A source without an amount, a range, a rate (คนละ ๕๐ บาท) or a sum is refused.
 */
import type { CellValue } from '../workbook/snapshot';
import {
  AMOUNT_LABELS,
  AVERAGED,
  ELSEWHERE,
  FUND_SOURCE,
  NO_BUDGET,
  NO_BUDGET_AROUND,
  NO_BUDGET_UNLESS,
  NOT_A_SOURCE,
  PENDING,
  SOURCE,
  SOURCE_LEAD,
} from './amount-words';
import { readParts, readPartsWithTotal } from './amount-parts';
import { isBareYear, yearsBeside } from './amount-years';
import { findMoney, readInformal, readSpokenBaht, readSum, type FoundMoney } from './baht';
import { contentOf } from './cell-content';
import { unifyDashes } from './dashes';
import { toArabic } from './digits';
import { isDitto } from './ditto';
import { isLabelNumber } from './label-number';
import { withoutListNumber } from './measure';
import { normalise } from './normalise';
import { isDateFormat, isGroupedFormat, isPercentFormat } from '../workbook/number-format';
import { readNumberWords } from './number-words';
import { read, refuse, type ReasonCode, type Reading } from './reading';
import { BOUNDS } from './units';

export interface Money {
  readonly baht: number;
  /** Where it comes from, as written but without white space; null if nothing is said. */
  readonly source: string | null;
}

/** The งบประมาณ of เงินนอกงบประมาณ is the source's own word. */
const LABEL_END = new RegExp(`(?<!นอก)(?:${[...AMOUNT_LABELS].sort((a, b) => b.length - a.length).join('|')})$`);
export interface AmountOptions {
  /** The cell's number format: a date or a share is no amount. */
  readonly numberFormat?: string;
  /** The plan's fiscal year, Buddhist Era: its own year beside an amount is read past, another is refused. */
  readonly year?: number | null;
}

/** A dash, also if the form prints the unit behind it. */
const NONE = /^-{1,3}(?: ?บาท)?$/;
const LONGEST = 300;
const TOTAL = /^(?:รวม|ทั้งสิ้น|ยอดรวม)/;
/** `งบ กทม. ๖๘`, `งบพัฒนาจังหวัด ๒๕๖๘`: behind words and without a unit this is rather the year. */
const YEAR = /(?<![0-9])(?:25[0-9]{2}|[67][0-9])$/;

/** The plan is for one year: an amount a year is the amount. */
const PER_YEAR = /^\(?(?:\/|ต่อ)ปี(?:งบประมาณ)?\)?(?!\/|ต่อ|การ)/;
const YEARLY = /ปี(?:งบประมาณ)?ละ$/;
/** `20,000 ๑/`; glued to the digits it is part of the number. */
const FOOTNOTE_MARK = /^(.*[^ ]) [0-9]{1,2}\/$/;
/** The amount in words that cannot be read: a slip there says nothing of the figures. */
const IN_WORDS = /^(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)[ก-๙]*(?:บาท|ถ้วน)$/;
/** Doubts in which the number itself is likely the amount. */
const CERTAIN_BUT: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['negative', 'inexact', 'footnote']);

/** One amount of money. Texts with an amount for each of several projects are for `readAmounts`. */
export function readAmount(value: CellValue, options: AmountOptions = {}): Reading<Money> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') return readNumber(content.number, options.numberFormat ?? '');
  if (content.text.length > LONGEST) return refuse('not-a-number');
  if (isDitto(content.text)) return refuse('ditto');
  const text = NONE.test(content.text) ? content.text : withoutListNumber(content.text);
  if (isBareYear(text)) return refuse('year');
  const bare = text.replace(/ /g, '');
  if (ELSEWHERE.some((pattern) => pattern.test(bare))) return refuse('elsewhere');
  const years = yearsBeside(text, options.year ?? null);
  if (years.kind === 'several') return ofSeveralYears(years.own, years.others);
  if (years.text !== text && withoutLabels(years.text.replace(/[ ()]/g, '')) === '') return refuse('year');
  return years.kind === 'own' ? readYearless(years.text) : refuse('other-year');
}

function readNumber(number: number, format: string): Reading<Money> {
  if (isDateFormat(format)) return refuse('date-cell');
  if (isPercentFormat(format)) return refuse('wrong-unit');
  if (isBareYear(String(number)) && !isGroupedFormat(format)) return refuse('year');
  return number < 0 ? refuse('negative', money(-number)) : read(money(number));
}

/** The plan year's amount is offered if each year's can be read. */
function ofSeveralYears(own: string | null, others: readonly string[]): Reading<Money> {
  const amount = own === null ? null : readYearless(own);
  const areRead = others.every((other) => readYearless(other).ok);
  return amount?.ok && areRead ? refuse('several-years', amount.value) : refuse('several-years');
}

/** `text` has single spaces, no list number and no year. */
function readYearless(text: string): Reading<Money> {
  if (NONE.test(text)) return read(money(0));
  const [, marked = null] = FOOTNOTE_MARK.exec(text) ?? [];
  if (marked !== null) {
    const amount = readYearless(marked);
    return amount.ok ? refuse('footnote', amount.value) : amount;
  }
  const broken = /[0-9][,.]? [,.]?[0-9]/.test(text);
  if (broken) return spacedNumber(text);
  return readBare(text.replace(/ /g, ''));
}

/** The amounts of several projects that share a cell, one a line or with two spaces between; one amount otherwise. */
export function readAmounts(value: CellValue): Reading<readonly Money[]> {
  const entries =
    typeof value === 'string'
      ? toArabic(normalise(value))
          .split(/\n|\s{2,}/)
          .filter((entry) => entry.trim() !== '')
      : [];
  const whole = readAmount(value);
  const isOne = whole.ok && !entries.every((entry) => NONE.test(unifyDashes(entry.trim())));
  if (entries.length < 2 || isOne)
    return whole.ok ? read([whole.value]) : refuse(whole.reason, whole.suggestion && [whole.suggestion]);
  // A total below the amounts is none of them.
  const [first, ...others] = entries.map((entry) => TOTAL.test(entry.trimStart()));
  if (others.some((isTotal) => isTotal !== first)) return refuse('several-numbers');
  const isNumbered = entries.every((entry, index) => entry.trimStart().startsWith(`${String(index + 1)}.`));
  const amounts: Money[] = [];
  for (const entry of entries) {
    const amount = readAmount(isNumbered ? entry.slice(entry.indexOf('.') + 1) : entry);
    if (!amount.ok) return refuse(amount.reason);
    amounts.push(amount.value);
  }
  return read(amounts);
}

function money(baht: number, source: string | null = null): Money {
  // Satang: sums in binary leave 0.30000000000000004.
  return { baht: Math.round(baht * 100) / 100, source };
}

function readBare(written: string): Reading<Money> {
  const text = written.replace(AVERAGED, '').replace(/^\(([^()0-9]*)\)$/, '$1');
  if (isNoBudget(text)) return read(money(0));
  const informal = readInformal(text);
  if (informal !== null) return refuse('informal', money(informal));
  const sum = readSum(text);
  if (sum !== null) return refuse('sum', money(sum));
  const summed = readPartsWithTotal(text);
  if (summed && summed.sum === summed.total) return read(money(summed.total, summed.names));
  if (summed?.areSources === true) return refuse('parts-differ');
  const found = findMoney(text);
  if (!found) return withoutNumber(text);
  const { head, baht, isBare } = found;
  const tail = found.tail.replace(PER_YEAR, '');
  if (/[0-9]/.test(tail)) return baht.ok ? withParts(baht.value, head, tail) : refuse(baht.reason);
  if (isLabelNumber(head, tail) || (isBare && head !== '' && YEAR.test(text))) return refuse('not-a-number');
  if (!baht.ok) return baht.reason === 'grouping' ? dottedNumber(text) : refuse(baht.reason);
  // The border between the amount and the mark is not certain.
  if (tail === '/') return refuse('footnote');
  return readAround({ ...found, head: head.replace(YEARLY, ''), tail }, baht.value);
}

/** `10.000`: a point in place of each comma is likely, but may be a decimal one. */
function dottedNumber(text: string): Reading<Money> {
  const joined = text.replace(DOTTED, (number) => number.replaceAll('.', ','));
  const amount = joined === text ? null : readBare(joined);
  return amount?.ok ? refuse('grouping', amount.value) : refuse('grouping');
}

const DOTTED = /(?<![0-9.,])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![0-9.,])/;

/** The amount in figures and the one in words of a text in which they differ; null for any other. */
export function figuresAndWords(text: string): { readonly figures: number; readonly words: number } | null {
  const found = findMoney(toArabic(normalise(text)).replace(/\s/g, ''));
  if (!found?.baht.ok) return null;
  const around = [withoutLabels(found.head), found.tail].map((each) => each.replace(/[()]/g, ''));
  const [words] = around.flatMap((each) => readSpokenBaht(each) ?? []);
  return words === undefined || words === found.baht.value ? null : { figures: found.baht.value, words };
}

/** The words around the amount reduce it, or only say more. */
function readAround({ head, tail, isBare, isBaht }: FoundMoney, baht: number): Reading<Money> {
  // `งบจังหวัด (20,000 บาท)`: brackets around an amount alone make it negative.
  const isBracketed = head.length > 1 && head.endsWith('(') && tail === ')' && !isBare;
  if (isBracketed) return withWords(baht, head.slice(0, -1), '');
  const doubt = doubtOf(head, tail);
  if (doubt !== null) return CERTAIN_BUT.has(doubt) ? refuse(doubt, money(baht)) : refuse(doubt);
  if (!isBaht && isCounted(baht, isBare ? head : '', tail)) return refuse('not-a-number');
  return withWords(baht, head, tail);
}

/** `๕ วัด` counts what elsewhere pays. */
function isCounted(number: number, head: string, tail: string): boolean {
  const isBracket = tail.startsWith('(');
  const behind = number === 0 || (isBracket && number >= 100) || SOURCE_LEAD.exec(tail)?.[0] ? '' : tail;
  const around = [withoutLabels(head).replace(SOURCE_LEAD, ''), behind.replace(/[()]/g, '')];
  return around.some((words) => SOURCE.test(words) && !FUND_SOURCE.test(words));
}

/** Further numbers are parts of the amount, or leave open which is meant. */
function withParts(baht: number, head: string, tail: string): Reading<Money> {
  const front = withoutLabels(head);
  const before = front === '' ? null : sourceOf(front);
  const parts = front === '' || before !== null ? readParts(tail) : null;
  if (parts?.sum === baht) return read(money(baht, before ?? parts.names));
  if (parts?.areSources === true) return refuse('parts-differ');
  return refuse(/^(?:-|ถึง)/.test(tail) ? 'range' : 'several-numbers');
}

/** What the words around an amount take from it; null if nothing. */
function doubtOf(head: string, tail: string): ReasonCode | null {
  if (head === '-' || head === '(') return 'negative';
  if (head.endsWith('(')) return 'not-a-number';
  const front = head.replace(/จำนวน$/, '');
  if (front.endsWith('ละ') || /^\(ต่อ/.test(tail) || (/^(?:\/|ต่อ)/.test(tail) && sourceOf(tail) === null)) return 'rate';
  // งบประมาณ ends with the letters of ประมาณ.
  const isBounded = !front.endsWith('งบประมาณ') && BOUNDS.some(([word]) => front.endsWith(word));
  if (isBounded || /^(?:กว่า|ขึ้นไป|โดยประมาณ)/.test(tail)) return 'inexact';
  if (/^[*+†#¹²³]/.test(tail)) return 'footnote';
  return PENDING.test(head) || PENDING.test(tail) ? 'pending' : null;
}

/** Every word around the amount must be a label, a source, or the amount once more. */
function withWords(baht: number, head: string, tail: string): Reading<Money> {
  const front = withoutLabels(head);
  const spokenBefore = readSpokenBaht(front);
  if (spokenBefore !== null && spokenBefore !== baht) return refuse('disagree');
  const before = front === '' || spokenBefore !== null ? null : sourceOf(front);
  if (front !== '' && spokenBefore === null && before === null) return refuse('not-a-number');
  const behind = /^\(([^()]*)\)$/.exec(tail)?.[1] ?? tail;
  const spoken = readSpokenBaht(behind);
  if (spoken !== null) return spoken === baht ? read(money(baht, before)) : refuse('disagree');
  const saysNothing = behind === '' || IN_WORDS.test(behind) || (baht === 0 && isNoBudget(behind));
  if (saysNothing) return read(money(baht, before));
  const after = sourceOf(behind);
  return after === null || before !== null ? refuse('not-a-number') : read(money(baht, after));
}

function withoutNumber(text: string): Reading<Money> {
  const [, outside = text, inside = null] = /^([^()]*)\(([^()]*)\)$/.exec(text) ?? [];
  const isNone = (words: string): boolean =>
    isNoBudget(words) || isNoBudget(words.replace(/^-|-$/g, '')) || isNilAmount(words);
  const isExplained = inside === null || isNone(inside) || !(NO_BUDGET_UNLESS.test(inside) || PENDING.test(inside));
  if (isNone(outside) && isExplained) return read(money(0));
  const spoken = readNumberWords(text.replace(/^จำนวน/, '').replace(/บาท(?:ถ้วน)?$/, ''));
  if (spoken !== null) return refuse('words', money(spoken));
  if (text.endsWith('บาท') && withoutLabels(text.slice(0, -'บาท'.length)) === '') return refuse('blank');
  if (PENDING.test(text)) return refuse('pending');
  return SOURCE.test(text.replace(SOURCE_LEAD, '')) && !text.includes('ไม่')
    ? refuse('source-only')
    : refuse('not-a-number');
}

/** A dash, with a label before it and the unit behind it or without: `รวมจำนวน-บาท`. */
function isNilAmount(text: string): boolean {
  const [, head = null] = /^([^-]*)-{1,3}(?:\.-)?(?:บาท|บ\.)?$/.exec(text) ?? [];
  return head !== null && withoutLabels(head) === '';
}

function isNoBudget(text: string): boolean {
  return NO_BUDGET.has(
    text.replace(/\.$/, '').replace(NO_BUDGET_AROUND.before, '').replace(NO_BUDGET_AROUND.after, ''),
  );
}

/** Labels go from the end only: the งบประมาณ of งบประมาณกรุงเทพมหานคร is the source's own word. */
function withoutLabels(head: string): string {
  let front = head;
  while (LABEL_END.test(front)) front = front.replace(LABEL_END, '');
  return front;
}

function sourceOf(words: string): string | null {
  const name = words.replace(SOURCE_LEAD, '').replace(/[:,]$/, '');
  return SOURCE.test(name) && !NOT_A_SOURCE.test(name) && /^[ก-๙a-zA-Z./,&]*$/.test(name) ? name : null;
}

/** `10 000` and `10, 000` look like one number with a space in it; anything else with spaces is several. */
function spacedNumber(text: string): Reading<Money> {
  if (/[0-9] ?[-+] ?[0-9]/.test(text)) return readBare(text.replace(/ /g, ''));
  const joined = text.replace(/([0-9]),? (?=[0-9]{3}(?![0-9]))/g, '$1');
  const amount = /[0-9][,.]? [,.]?[0-9]/.test(joined) ? null : readBare(joined.replace(/ /g, ''));
  return amount?.ok ? refuse('grouping', amount.value) : refuse('several-numbers');
}
