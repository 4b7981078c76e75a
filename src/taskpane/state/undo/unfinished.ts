import type { Change } from '../../../core/workbook/change';
import type { ApplyReport, RefusalReason } from '../../../core/workbook/host';

const RETRIED: ReadonlySet<RefusalReason> = new Set(['unknown', 'not-written', 'cancelled']);

/** What an undo has still to take back, because it broke off or was stopped. */
export function unfinished({ refused }: ApplyReport): Change[] {
  return refused.filter(({ reason }) => RETRIED.has(reason)).map(({ change }) => change);
}
