import type { Finding } from '../../../core/rules/finding';
import type { ApplyReport } from '../../../core/workbook/host';
import { isPutBack } from '../announcement';
import type { PaneEvent, Reduce } from '../event';
import { carry, readAs } from '../findings/list';
import { leftList, show } from '../screens';
import type { Findings, PaneState } from '../state';
import { unfinished } from './unfinished';
import { stillUndoable } from './undoable';

type Undone = Extract<PaneEvent, { readonly kind: 'undone' }>;

/**
 * If all was put back, one line says so, and the person stays on the screen with the plan read anew. If something was left,
 * or a worksheet was taken away, a screen of its own says so.
 */
export function undo(reduce: Reduce, state: PaneState, event: Undone): PaneState {
  const { report, next } = event;
  const taken = {
    ...state,
    undoable: stillUndoable(state, event),
    late: state.late?.undoable === event.undone ? null : state.late,
  };
  if (!next || !isWhole(report)) return show(taken, { kind: 'undone', report });
  const notice = { kind: 'undone' } as const;
  const list = leftList(state);
  if (next.kind !== 'checked' || !list) return { ...reduce(taken, next), notice };
  const carried = carry(list, state.visited, next.checked);
  const at = restored(list, carried.screen) ?? carried.screen.at;
  return readAs(next.checked, { ...taken, ...carried, screen: { ...carried.screen, at }, notice });
}

/** Whether all was put back, and there is nothing else to say. */
export function isWhole(report: ApplyReport): boolean {
  const { applied, refused, failure, preserved, returned } = report;
  return (
    isPutBack(report) &&
    !failure &&
    unfinished(report).length === 0 &&
    refused.every(({ reason }) => reason === 'already-so') &&
    !applied.some(({ kind }) => kind === 'sheet-removal') &&
    !preserved &&
    !returned
  );
}

/** The first finding that asks for something again. */
function restored(before: Findings, after: Findings): Finding | undefined {
  const open = new Set(before.result.findings.filter(isOpen).map(nameOf));
  return after.result.findings.find((finding) => isOpen(finding) && !open.has(nameOf(finding)));
}

function isOpen({ accepted }: Finding): boolean {
  return accepted === null;
}

function nameOf({ rule, sheet, cell, message, data }: Finding): string {
  return JSON.stringify([rule, sheet, cell, message, data]);
}
