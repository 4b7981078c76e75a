/** Finds the receipt of a check in a workbook, by what stands beside its labels. */
import { MONTHS } from '../calendar/months';
import { isDay } from '../calendar/moment';
import { toCommonEra } from '../calendar/years';
import type { Plan } from '../plan/plan';
import type { Receipt } from '../plan/receipt';
import { toArabic } from '../text/digits';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { RECEIPT_LABELS } from './receipt';

/** As far down as the facts of a receipt reach, whatever somebody has added above them. */
const DEEPEST = 60;

/**
 * The receipt that is of the plan as it is, else the latest; null if the workbook has none. A tab that somebody has copied,
 * or worked on, holds one too. One that is of another plan of the workbook does not count.
 */
export function receiptIn({ sheets }: WorkbookSnapshot, plan: Plan, fingerprint: string): Receipt | null {
  const found = sheets.flatMap((sheet) => readReceipt(sheet) ?? []);
  const own = found.filter((each) => each.fingerprint === fingerprint || !isOfOther(each, plan));
  const rank = (each: Receipt): string => `${each.fingerprint === fingerprint ? 1 : 0} ${each.moment}`;
  const [best] = own.sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return best ? { fingerprint: best.fingerprint, moment: best.moment, version: best.version } : null;
}

interface FoundReceipt extends Receipt {
  /** Buddhist Era; null if it says none. */
  readonly year: number | null;
}

function isOfOther({ year }: FoundReceipt, { choice, ...plan }: Plan): boolean {
  return year !== (plan.year?.value ?? null) && choice.others.some((other) => other.year === year);
}

function readReceipt({ values }: SheetSnapshot): FoundReceipt | null {
  const rows = values.slice(0, DEEPEST).map((row) => row.filter((value) => typeof value === 'string'));
  const beside = (label: string): string => rows.find(([first]) => first?.trim() === label)?.[1]?.trim() ?? '';
  const [fingerprint] = /^[0-9a-f]{8}$/.exec(beside(RECEIPT_LABELS.fingerprint)) ?? [];
  const moment = readMoment(beside(RECEIPT_LABELS.moment));
  const [, version] = /^Phaen (\S+)/.exec(beside(RECEIPT_LABELS.version)) ?? [];
  if (fingerprint === undefined || moment === null || version === undefined) return null;
  const [year] = rows.flat().flatMap((text) => YEAR.exec(toArabic(text))?.[1] ?? []);
  return { fingerprint, moment, version, year: year === undefined ? null : Number(year) };
}

/** As the heading of a tab says it. */
const YEAR = /^ประจำปีงบประมาณ พ\.ศ\. (\d{4})$/;

/** The moment that a Thai text says, in digits of either system (see `momentText`); null if it says none. */
export function readMoment(text: string): string | null {
  const match = /^(\d{1,2}) (\S+) (\d{4}) เวลา (\d{2})\.(\d{2}) น\.$/.exec(toArabic(text));
  const [, date = '', name = '', year = '', hour, minute] = match ?? [];
  const month = MONTHS.findIndex(({ names: [own] }) => own === name) + 1;
  const day = [toCommonEra(Number(year)), String(month).padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isDay(day) ? `${day}T${hour}:${minute}` : null;
}
