/**
 * Amounts of money, in baht. White space means nothing outside numbers:
 *
 *     amount  = none | [head] "-" ["บาท"] | [head] money [tail]
 *     head    = [source] {label}                    งบประมาณ, จำนวน, รวมเป็นเงิน …
 *     money   = ["฿"] scaled [".-"] [baht] [numeral "สตางค์"] ["ถ้วน"]
 *     scaled  = numeral | numeral scale {numeral scale}      2 แสน 5 หมื่น: each scale smaller than the one before
 *     tail    = source | "(" (source | the amount in words | none, after 0) ")"
 *     none    = ไม่ใช้งบประมาณ, ไม่ขอใช้งบประมาณ, ไม่มี … (amount-words.ts)
 *
 * Blank is not none. A source without an amount, a range, a rate (คนละ ๕๐ บาท) or a sum is refused.
 */
import type { CellValue } from '../workbook/snapshot';
import { AMOUNT_LABELS, NO_BUDGET, NO_BUDGET_AROUND, NOT_A_SOURCE, PENDING, SOURCE, SOURCE_LEAD } from './amount-words';
import { contentOf } from './cell-content';
import { withoutListNumber } from './measure';
import { normalise } from './normalise';
import { isDateFormat } from './number-format';
import { readNumberWords, SCALES } from './number-words';
import { NUMERAL, readNumeral } from './numeral';
import { read, refuse, type ReasonCode, type Reading } from './reading';
import { BOUNDS } from './units';

export interface Money {
  readonly baht: number;
  /** Where it comes from, as written but without white space; null where nothing is said. */
  readonly source: string | null;
}

const SCALE = 'ล้าน|แสน|หมื่น|พัน|ร้อย';
const BAHT = 'บาท|บ\\.|baht|thb';
const MONEY = new RegExp(
  `(?:฿|thb)?(${NUMERAL})(${SCALE})?((?:${NUMERAL}(?:${SCALE}))*)(?:[.,]-)?(${BAHT})?(?:(${NUMERAL})สตางค์)?(?:ถ้วน)?`,
  'iy',
);
const SATANG_ONLY = new RegExp(`^(${NUMERAL})สตางค์$`);
const INFORMAL = new RegExp(`^(?:฿)?(${NUMERAL})(k|m|mb|ลบ\\.?)(?:${BAHT})?$`, 'i');
const SUM = new RegExp(`^${NUMERAL}(?:${BAHT})?(?:\\+${NUMERAL}(?:${BAHT})?)+(?:=.*)?$`);
const LABEL_END = new RegExp(`(?:${[...AMOUNT_LABELS].sort((a, b) => b.length - a.length).join('|')})$`);
const ALL_LABELS = new RegExp(`^(?:${AMOUNT_LABELS.join('|')})*$`);
const LONGEST = 300;

/** One amount of money. Texts with an amount for each of several projects are for `readAmounts`. */
export function readAmount(value: CellValue, options: { readonly numberFormat?: string } = {}): Reading<Money> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') {
    if (isDateFormat(options.numberFormat ?? '')) return refuse('date-cell');
    return content.number < 0 ? refuse('negative', money(-content.number)) : read(money(content.number));
  }
  if (content.text.length > LONGEST) return refuse('not-a-number');
  const text = content.text === '-' ? '-' : withoutListNumber(content.text);
  const broken = /[0-9][,.]? [,.]?[0-9]/.test(text);
  if (broken) return spacedNumber(text);
  return readBare(text.replace(/ /g, ''));
}

/** The amounts of several projects that share a cell, one a line or with two spaces between; one amount otherwise. */
export function readAmounts(value: CellValue): Reading<readonly Money[]> {
  const entries =
    typeof value === 'string'
      ? normalise(value)
          .split(/\n|\s{2,}/)
          .filter((entry) => entry.trim() !== '')
      : [];
  const whole = readAmount(value);
  if (entries.length < 2 || whole.ok)
    return whole.ok ? read([whole.value]) : refuse(whole.reason, whole.suggestion && [whole.suggestion]);
  const amounts: Money[] = [];
  for (const entry of entries) {
    const amount = readAmount(entry);
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
  const text = written.replace(/^\(([^()]*)\)$/, '$1');
  if (isNoBudget(text)) return read(money(0));
  const start = text.search(/฿|thb|[0-9]/i);
  if (start < 0) return withoutNumber(text);
  MONEY.lastIndex = start;
  const match = MONEY.exec(text);
  if (!match) return refuse('not-a-number');
  const head = text.slice(0, start);
  const tail = text.slice(start + match[0].length);
  const informal = INFORMAL.exec(text);
  if (informal) return informalAmount(informal[1] ?? '', informal[2] ?? '');
  if (SUM.test(text)) return refuse('sum', sumOf(text));
  if (/[0-9]/.test(tail)) return refuse(/^(?:-|ถึง)/.test(tail) ? 'range' : 'several-numbers');
  const baht = SATANG_ONLY.test(text) ? satang(text) : bahtOf(match);
  return typeof baht === 'number' ? withWords(baht, head, tail) : refuse(baht);
}

function withWords(baht: number, head: string, tail: string): Reading<Money> {
  if (head === '-' || head.endsWith('(')) return refuse('negative', money(baht));
  if (/ละ$/.test(head.replace(/จำนวน$/, '')) || /^(?:\/|ต่อ)/.test(tail)) {
    if (sourceOf(tail) === null) return refuse('rate');
  }
  if (isInexact(head) || /^(?:กว่า|ขึ้นไป|โดยประมาณ)/.test(tail)) return refuse('inexact', money(baht));
  if (/^[*+†#¹²³]/.test(tail)) return refuse('footnote', money(baht));
  if (PENDING.test(head) || PENDING.test(tail)) return refuse('pending', money(baht));

  const front = withoutLabels(head);
  const before = front === '' ? null : sourceOf(front);
  const inner = /^\(([^()]*)\)$/.exec(tail)?.[1];
  const behind = inner ?? tail;
  const words = readNumberWords(behind.replace(/(?:บาท)?(?:ถ้วน)?$/, ''));
  if (words !== null && behind.includes('บาท')) {
    if (words !== baht) return refuse('disagree');
    return front === '' || before !== null ? read(money(baht, before)) : refuse('not-a-number');
  }
  const isSaidTwice = baht === 0 && isNoBudget(behind);
  const after = behind === '' || isSaidTwice ? null : sourceOf(behind);
  if (front !== '' && before === null) return refuse('not-a-number');
  if (behind !== '' && !isSaidTwice && after === null) return refuse('not-a-number');
  if (before !== null && after !== null) return refuse('not-a-number');
  return read(money(baht, before ?? after));
}

function withoutNumber(text: string): Reading<Money> {
  const none = /^(.*?)-{1,3}(?:\.-)?(?:บาท|บ\.)?(?:\((.*)\))?$/.exec(text);
  if (none && ALL_LABELS.test(none[1] ?? '') && (none[2] === undefined || isNoBudget(none[2]))) return read(money(0));
  const twice = /^([^()]*)\(([^()]*)\)$/.exec(text);
  if (twice && isNoBudget(twice[1] ?? '') && (twice[2] === '-' || isNoBudget(twice[2] ?? ''))) return read(money(0));
  const words = readNumberWords(text.replace(/^(?:จำนวน)?/, '').replace(/บาท(?:ถ้วน)?$/, ''));
  if (words !== null) return refuse('words', money(words));
  if (/^(?:บาท|จำนวนบาท|รวมบาท|รวมจำนวนบาท)$/.test(text)) return refuse('blank');
  if (PENDING.test(text)) return refuse('pending');
  if (!/ไม่/.test(text) && SOURCE.test(text.replace(SOURCE_LEAD, ''))) return refuse('source-only');
  return refuse('not-a-number');
}

function isNoBudget(text: string): boolean {
  return NO_BUDGET.has(text.replace(NO_BUDGET_AROUND.before, '').replace(NO_BUDGET_AROUND.after, ''));
}

function withoutLabels(head: string): string {
  if (ALL_LABELS.test(head)) return '';
  let front = head;
  // งบประมาณ in งบประมาณกรุงเทพมหานคร is the source's own word, so labels are taken from the end only.
  while (LABEL_END.test(front) && !ALL_LABELS.test(front)) front = front.replace(LABEL_END, '');
  return front;
}

function sourceOf(words: string): string | null {
  const name = words.replace(SOURCE_LEAD, '').replace(/^\(|\)$|[:,]$/g, '');
  return SOURCE.test(name) && !NOT_A_SOURCE.test(name) && /^[ก-๙a-zA-Z./()]*$/.test(name) ? name : null;
}

function isInexact(head: string): boolean {
  const front = head.replace(/จำนวน$/, '');
  if (/งบประมาณ$/.test(front)) return false;
  return BOUNDS.some(([word]) => front.endsWith(word));
}

function bahtOf([, first = '', scale, more = '', , hundredths]: RegExpExecArray): number | ReasonCode {
  const start = readNumeral(first);
  if (!start.ok) return start.reason;
  let smallest = scale === undefined ? 1 : (SCALES[scale] ?? 1);
  let total = start.value.value * smallest;
  for (const [, digits = '', word = ''] of more.matchAll(new RegExp(`(${NUMERAL})(${SCALE})`, 'g'))) {
    const part = readNumeral(digits);
    const size = SCALES[word] ?? 1;
    if (!part.ok || scale === undefined || size >= smallest) return 'several-numbers';
    total += part.value.value * size;
    smallest = size;
  }
  if (hundredths === undefined) return total;
  const cents = Number(hundredths);
  return Number.isInteger(cents) && cents < 100 && Number.isInteger(total) ? total + cents / 100 : 'not-a-number';
}

function satang(text: string): number | ReasonCode {
  const hundredths = Number(SATANG_ONLY.exec(text)?.[1]);
  return hundredths < 100 ? hundredths / 100 : 'not-a-number';
}

function informalAmount(digits: string, suffix: string): Reading<Money> {
  const numeral = readNumeral(digits);
  const scale = /^k$/i.test(suffix) ? 1_000 : 1_000_000;
  return numeral.ok ? refuse('informal', money(numeral.value.value * scale)) : refuse(numeral.reason);
}

function sumOf(text: string): Money | undefined {
  let total = 0;
  for (const digits of text.replace(/=.*$/, '').match(new RegExp(NUMERAL, 'g')) ?? []) {
    const part = readNumeral(digits);
    if (!part.ok) return undefined;
    total += part.value.value;
  }
  return money(total);
}

/** `10 000` and `10, 000` look like one number with a space in it; anything else with spaces is several. */
function spacedNumber(text: string): Reading<Money> {
  if (/[0-9] ?[-+] ?[0-9]/.test(text)) return readBare(text.replace(/ /g, ''));
  const joined = text.replace(/([0-9]),? (?=[0-9]{3}(?![0-9]))/g, '$1');
  const amount = /[0-9][,.]? [,.]?[0-9]/.test(joined) ? null : readBare(joined.replace(/ /g, ''));
  return amount?.ok ? refuse('grouping', amount.value) : refuse('several-numbers');
}
