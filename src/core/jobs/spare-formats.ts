/** Fixes of texts that are formatted in parts: which keep the formats, which lose them, and which only a person can do. */
import type { Fix } from '../rules/finding';
import { replacesText, type CellChange } from '../workbook/change';
import type { CellTraits, TraitsBySheet } from '../workbook/cell-traits';
import type { Place } from '../workbook/snapshot';
import { runsAfter } from '../workbook/text-runs';

/** The cells whose runs decide what the fixes may do. */
export function replacedTexts(fixes: readonly Fix[]): Place[] {
  return fixes.flatMap(replacing).map(({ sheet, cell }) => ({ sheet, cell }));
}

/**
 * A change within runs keeps them. One that crosses runs is for the person to agree to. If a host knows no runs, it
 * cannot keep them, so that the person does all of the fix.
 */
export function sparingFormats(fix: Fix, traits: TraitsBySheet): Fix {
  const lost = replacing(fix).flatMap((change) => {
    const runs = traits[change.sheet]?.[change.cell]?.runs ?? null;
    return runs === null || keeps(change, runs) ? [] : [{ change, runs }];
  });
  const [first] = lost.filter(({ runs }) => runs === 'unknown').concat(lost);
  if (!first) return fix;
  const { change, runs } = first;
  const losing: Fix = { ...fix, kind: 'offer', losesFormats: { change, kind: fix.kind } };
  return runs === 'unknown' ? { ...losing, changes: [], goTo: { sheet: change.sheet, cell: change.cell } } : losing;
}

function replacing({ changes }: Fix): CellChange[] {
  return changes.filter((change): change is CellChange => change.kind === 'cell' && replacesText(change));
}

/** A new font is that of the whole cell. */
function keeps({ before, after }: CellChange, runs: NonNullable<CellTraits['runs']>): boolean {
  if (runs === 'unknown' || typeof after.value !== 'string') return false;
  if (after.formula !== undefined || after.font !== undefined) return false;
  return runs.join('') === before.value && runsAfter(runs, after.value) !== null;
}
