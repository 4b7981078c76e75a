/** The offer to write a fixed text as the form has it; its number and what is beside it stay. */
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Fix } from '../finding';
import type { ChangedText } from '../analysis/fixed-text';
import { editChanges, findOnce, textAt } from './text-edit';

/** None if the text is not found once in its cell: it may go on in another row, or hold a formula. */
export function restoreFix(workbook: WorkbookSnapshot, { fixed, wording }: ChangedText): Fix[] {
  if (!fixed.isWhole) return [];
  const places = [fixed, ...fixed.repeated];
  const edits = places.flatMap(({ sheet, cell }) => {
    const content = textAt(workbook, { sheet, cell });
    const at = content === null ? null : findOnce(content, fixed.text);
    return at ? [{ sheet, cell, ...at, text: wording }] : [];
  });
  if (edits.length < places.length) return [];
  const data = { expected: wording };
  return [{ kind: 'offer', message: 'restore-wording', data, changes: editChanges(workbook, edits) }];
}
