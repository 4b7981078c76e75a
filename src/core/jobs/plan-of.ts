/** The plan in a host's workbook, and the workbook: found, then read once with the traits of the cells that need them. */
import { colourRows, quarterRows } from '../form/locate/quarter-rows';
import { locatePlan, readInSteps, type LocatedPlan, type ReadOptions } from '../form/read-plan';
import { FONT_LETTERS } from '../plan/marks';
import type { Plan } from '../plan/plan';
import { withoutCopies } from '../summary/copies';
import type { TraitKind } from '../workbook/cell-traits';
import { HostError, type Host, type JobControl } from '../workbook/host';
import type { CellValue, Place, WorkbookSnapshot } from '../workbook/snapshot';
import { withPauses } from '../workbook/steps';

export interface PlanInWorkbook {
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
}

/** The quarter cells whose traits a job needs: those whose meaning depends on them, or all if marks will be written. */
export type TraitsWanted = 'to-read' | 'to-mark';

/**
 * Of several plans the one that `asked` names, else the latest visible one. Throws `no-plan` if neither the counts nor the
 * project table is on any visible worksheet, or what the host throws.
 */
export async function planOf(
  host: Host,
  control?: JobControl,
  { plan: id }: ReadOptions = {},
  wanted: TraitsWanted = 'to-read',
): Promise<PlanInWorkbook> {
  const workbook = await host.read(control);
  await host.pause?.();
  const located = locatePlan(withoutCopies(workbook), id === undefined ? {} : { plan: id });
  if (!located) throw new HostError('no-plan');
  await host.pause?.();
  const { cells, kinds } = traitsNeeded(located, wanted);
  const traits = cells.length > 0 ? await host.readTraits(cells, kinds, control) : {};
  const plan = await withPauses(readInSteps(located, traits), host);
  if (!plan) throw new HostError('no-plan');
  await host.pause?.();
  return { plan, workbook };
}

interface TraitsNeeded {
  readonly cells: readonly Place[];
  readonly kinds: readonly TraitKind[];
}

/**
 * On a worksheet that limits what can be written all quarter cells matter, elsewhere those that nothing else explains: marks
 * that only a font draws, and the colours of projects without a mark.
 */
function traitsNeeded({ workbook, chosen }: LocatedPlan, wanted: TraitsWanted): TraitsNeeded {
  const guarded = new Set(
    workbook.sheets.filter(({ isProtected, hasGuards }) => isProtected || hasGuards).map(({ name }) => name),
  );
  const rows = [...quarterRows(chosen.regions)];
  const coloured = new Set(colourRows(rows));
  const cells = rows.flatMap((each) => {
    const { grid, row, columns } = each;
    const isWhole = wanted === 'to-mark' || guarded.has(grid.name) || coloured.has(each);
    return columns.quarters.flatMap(({ column }) =>
      isWhole || isUnclear(grid.cell(row, column)?.value ?? null) ? [grid.place(row, column)] : [],
    );
  });
  const isGuarded = cells.some(({ sheet }) => guarded.has(sheet));
  return {
    cells,
    kinds: ['font', ...(coloured.size > 0 ? (['fill'] as const) : []), ...(isGuarded ? (['guard'] as const) : [])],
  };
}

/** Whether only the font shows what a mark means: a symbol font draws the letter as a tick. */
function isUnclear(value: CellValue): boolean {
  return typeof value === 'string' && value.split('\n').some((line) => FONT_LETTERS.has(line.trim()));
}
