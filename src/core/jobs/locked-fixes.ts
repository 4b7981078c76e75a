/** Fixes that a protected worksheet keeps from being written: known before a person presses them. */
import type { Plan } from '../plan/plan';
import type { Fix } from '../rules/finding';
import type { TraitsBySheet } from '../workbook/cell-traits';
import { isCellOrMerge, type CellOrMerge } from '../workbook/change';
import type { Place } from '../workbook/snapshot';

/** The cells on protected worksheets that the fixes write: whether they are locked decides. */
export function guardedCells(plan: Pick<Plan, 'sheets'>, fixes: readonly Fix[]): Place[] {
  const guarded = protectedSheets(plan);
  if (guarded.size === 0) return [];
  return fixes.flatMap(({ changes }) =>
    changes.flatMap((change) =>
      change.kind === 'cell' && guarded.has(change.sheet) ? [{ sheet: change.sheet, cell: change.cell }] : [],
    ),
  );
}

/** The fix, and the worksheet that would have to be unprotected first. */
export function lockedFix(plan: Pick<Plan, 'sheets'>, fix: Fix, traits: TraitsBySheet): Fix {
  const guarded = protectedSheets(plan);
  const [locked] = fix.changes.filter(isCellOrMerge).filter((change) => isLocked(change, guarded, traits));
  return locked ? { ...fix, lockedIn: locked.sheet } : fix;
}

/** Of a protected worksheet, only the contents of unlocked cells can be written, and no format. */
function isLocked(change: CellOrMerge, guarded: ReadonlySet<string>, traits: TraitsBySheet): boolean {
  if (!guarded.has(change.sheet)) return false;
  if (change.kind === 'merge' || change.after.font !== undefined) return true;
  return traits[change.sheet]?.[change.cell]?.isLocked !== false;
}

function protectedSheets({ sheets }: Pick<Plan, 'sheets'>): Set<string> {
  return new Set(sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
}
