/** Takes back tabs that were written though what they refer to had moved between our look and our write. */
import type { Change, SheetChange } from '../../core/workbook/change';
import { HostError, type ApplyReport, type RefusalReason, type ReturnedText } from '../../core/workbook/host';
import { takingBackTabs } from '../../core/workbook/own-tab/undoing';
import { toHostError } from '../request/errors';
import type { Writes } from './plan-writes';
import type { Restored } from './restore-edits';

export interface TakenBack extends Restored {
  /** What somebody typed on the tabs meanwhile. */
  readonly texts: readonly ReturnedText[];
}

export const NOTHING_TAKEN: TakenBack = { undone: new Map(), owed: [], failure: null, texts: [] };

/** `apply` writes changes as a separate job. Nothing is thrown. A tab on which somebody typed meanwhile is left and owed. */
export async function takeBackTabs(
  moved: ReadonlySet<SheetChange>,
  { tabs }: Writes,
  apply: (changes: readonly Change[]) => Promise<ApplyReport>,
): Promise<TakenBack> {
  const undone = new Map([...moved].map((change): [Change, RefusalReason] => [change, 'plan-moved']));
  const own = [...tabs].filter(([change]) => moved.has(change));
  const back = takingBackTabs(own.map(([change, tab]) => ({ ...tab, change, isThere: true })));
  try {
    const { refused, returned = [], failure, inverse } = await apply(back);
    // A tab that somebody has deleted need not be taken away.
    const left = refused.filter(({ reason }) => reason !== 'sheet-missing').map(({ change }) => change);
    if (left.length === 0 && !failure) return { undone, owed: [], failure: null, texts: returned };
    const { code, detail } = failure ?? { code: 'excel-busy', detail: 'RowsMoving' };
    return { undone, owed: [...inverse, ...left], failure: new HostError(code, detail), texts: returned };
  } catch (error) {
    return { undone, owed: back, failure: toHostError(error), texts: [] };
  }
}
