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
  NO_BUDGET,
  NO_BUDGET_AROUND,
  NO_BUDGET_UNLESS,
  NOT_A_SOURCE,
  PENDING,
  SOURCE,
  SOURCE_LEAD,
} from './amount-words';
import { findMoney, readInformal, readSpokenBaht, readSum } from './baht';
import { contentOf } from './cell-content';
import { unifyDashes } from './dashes';
import { toArabic } from './digits';
import { isLabelNumber } from './label-number';
import { withoutListNumber } from './measure';
import { normalise } from './normalise';
import { isDateFormat, isPercentFormat } from '../workbook/number-format';
import { readNumberWords } from './number-words';
import { read, refuse, type ReasonCode, type Reading } from './reading';
import { BOUNDS } from './units';

export interface Money {
  readonly baht: number;
  /** Where it comes from, as written but without white space; null where nothing is said. */
  readonly source: string | null;
}

/** The งบประมาณ of เงินนอกงบประมาณ is the source's own word. */
const LABEL_END = new RegExp(`(?<!นอก)(?:${[...AMOUNT_LABELS].sort((a, b) => b.length - a.length).join('|')})$`);
/** A dash, also where the form prints the unit behind it. */
const NONE = /^-{1,3}(?: ?บาท)?$/;
const LONGEST = 300;
const TOTAL = /^(?:รวม|ทั้งสิ้น|ยอดรวม)/;
/** `งบ กทม. ๖๘`, `งบพัฒนาจังหวัด ๒๕๖๘`: behind words and without a unit this is rather the year. */
const YEAR = /(?<![0-9])(?:25[0-9]{2}|[67][0-9])$/;

/** One amount of money. Texts with an amount for each of several projects are for `readAmounts`. */
export function readAmount(value: CellValue, options: { readonly numberFormat?: string } = {}): Reading<Money> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') {
    if (isDateFormat(options.numberFormat ?? '')) return refuse('date-cell');
    if (isPercentFormat(options.numberFormat ?? '')) return refuse('wrong-unit');
    return content.number < 0 ? refuse('negative', money(-content.number)) : read(money(content.number));
  }
  if (content.text.length > LONGEST) return refuse('not-a-number');
  if (NONE.test(content.text)) return read(money(0));
  const text = withoutListNumber(content.text);
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
  const text = written.replace(/^\(([^()0-9]*)\)$/, '$1');
  if (isNoBudget(text)) return read(money(0));
  const informal = readInformal(text);
  if (informal !== null) return refuse('informal', money(informal));
  const sum = readSum(text);
  if (sum !== null) return refuse('sum', money(sum));
  const found = findMoney(text);
  if (!found) return withoutNumber(text);
  const { head, baht, tail, isBare } = found;
  if (/[0-9]/.test(tail)) return refuse(/^(?:-|ถึง)/.test(tail) ? 'range' : 'several-numbers');
  if (isLabelNumber(head, tail) || (isBare && head !== '' && YEAR.test(text))) return refuse('not-a-number');
  if (!baht.ok) return refuse(baht.reason);
  const doubt = doubtOf(head, tail);
  if (doubt === 'rate') return refuse(doubt);
  return doubt === null ? withWords(baht.value, head, tail) : refuse(doubt, money(baht.value));
}

/** What the words around an amount take from it; null where nothing. */
function doubtOf(head: string, tail: string): ReasonCode | null {
  if (head === '-' || head.endsWith('(')) return 'negative';
  const front = head.replace(/จำนวน$/, '');
  if (front.endsWith('ละ') || (/^(?:\/|ต่อ)/.test(tail) && sourceOf(tail) === null)) return 'rate';
  // งบประมาณ ends with the letters of ประมาณ.
  const isBounded = !front.endsWith('งบประมาณ') && BOUNDS.some(([word]) => front.endsWith(word));
  if (isBounded || /^(?:กว่า|ขึ้นไป|โดยประมาณ)/.test(tail)) return 'inexact';
  if (/^[*+†#¹²³]/.test(tail)) return 'footnote';
  return PENDING.test(head) || PENDING.test(tail) ? 'pending' : null;
}

/** Every word around the amount must be a label, a source, or the amount once more. */
function withWords(baht: number, head: string, tail: string): Reading<Money> {
  const front = withoutLabels(head);
  const before = front === '' ? null : sourceOf(front);
  if (front !== '' && before === null) return refuse('not-a-number');
  const behind = /^\(([^()]*)\)$/.exec(tail)?.[1] ?? tail;
  const spoken = readSpokenBaht(behind);
  if (spoken !== null) return spoken === baht ? read(money(baht, before)) : refuse('disagree');
  if (behind === '' || (baht === 0 && isNoBudget(behind))) return read(money(baht, before));
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
  return SOURCE.test(name) && !NOT_A_SOURCE.test(name) && /^[ก-๙a-zA-Z./]*$/.test(name) ? name : null;
}

/** `10 000` and `10, 000` look like one number with a space in it; anything else with spaces is several. */
function spacedNumber(text: string): Reading<Money> {
  if (/[0-9] ?[-+] ?[0-9]/.test(text)) return readBare(text.replace(/ /g, ''));
  const joined = text.replace(/([0-9]),? (?=[0-9]{3}(?![0-9]))/g, '$1');
  const amount = /[0-9][,.]? [,.]?[0-9]/.test(joined) ? null : readBare(joined.replace(/ /g, ''));
  return amount?.ok ? refuse('grouping', amount.value) : refuse('several-numbers');
}
