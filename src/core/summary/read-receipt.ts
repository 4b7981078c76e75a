/** Finds the receipt of a check in a workbook, by the values beside its labels. */
import { readMoment } from '../messages/moments';
import { RECEIPT_LABELS_TH } from '../messages/tabs/findings';
import { readHeadingYear } from '../messages/tabs/heading';
import type { Plan } from '../plan/plan';
import type { Receipt } from '../plan/receipt';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The last row that the facts of a receipt may reach, even if rows were added above them. */
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
  const [fingerprint] = /^[0-9a-f]{8}$/.exec(beside(RECEIPT_LABELS_TH.fingerprint)) ?? [];
  const moment = readMoment(beside(RECEIPT_LABELS_TH.moment));
  const [, version] = /^Phaen (\S+)/.exec(beside(RECEIPT_LABELS_TH.version)) ?? [];
  if (fingerprint === undefined || moment === null || version === undefined) return null;
  const [year = null] = rows.flat().flatMap((text) => readHeadingYear(text) ?? []);
  return { fingerprint, moment, version, year };
}
