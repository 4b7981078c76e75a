/** Restores all that was written over unseen, and names the changes that were undone by it. */
import type { Change } from '../../core/workbook/change';
import type { RefusalReason } from '../../core/workbook/host';
import { restoreEdits, type Restored } from './restore-edits';
import { restoreSettings } from './restore-settings';
import type { Written } from './write';

/** Nothing is thrown. */
export async function restore(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { conflicts, settings }: Pick<Written, 'conflicts' | 'settings'>,
): Promise<Restored> {
  const edits = await restoreEdits(context, changes, conflicts);
  if (!settings) return edits;
  const own = await restoreSettings(context, settings);
  return {
    undone: new Map<Change, RefusalReason>([...edits.undone, [settings.by, 'changed-since']]),
    owed: [...edits.owed, ...own.owed],
    failure: edits.failure ?? own.failure,
  };
}
