/** From sheets to a plan: the parts are found by their headings, then each is read. */
import { frameworkFor } from '../plan/frameworks';
import type { PartId, Plan } from '../plan/plan';
import type { Fonts } from '../workbook/host';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { readCounts } from './counts';
import { Grid } from './grid';
import { PART_HEADING } from './labels';
import { leftovers } from './leftovers';
import { crossesMeanYes } from '../plan/marks';
import { quarterTexts } from './quarter-texts';
import { findPlans, type Region } from './regions';
import { readTable } from './table';
import { readTitle } from './title';

/** Font names by sheet, where marks needed them. */
export type FontsBySheet = Readonly<Record<string, Fonts>>;

/** The parts that are read to the last cell; a note is the office's own text. */
const READ: ReadonlySet<Region['kind']> = new Set(['title', 'counts', 'projects']);

/**
 * Reads the plan on the visible sheets that are the user's own; of several plans, the one of the latest year.
 * null where neither the declared counts (3.1) nor the project table is found.
 */
export function readPlan(workbook: WorkbookSnapshot, fonts: FontsBySheet = {}): Plan | null {
  const grids = workbook.sheets
    .filter((sheet) => sheet.visibility === 'visible' && sheet.generated === null)
    .map((sheet) => new Grid(sheet));
  const plans = findPlans(grids)
    .map((regions) => ({ regions, ...readTitle(regions) }))
    .filter(({ regions }) => regions.some(({ kind }) => kind === 'counts' || kind === 'projects'));
  const latest = plans.reduce<(typeof plans)[number] | null>(
    (best, plan) => (best === null || (plan.year?.value ?? 0) > (best.year?.value ?? 0) ? plan : best),
    null,
  );
  if (!latest) return null;

  const { regions, agency, year } = latest;
  for (const { grid, top } of regions) grid.take(...grid.row(top).filter(({ key }) => PART_HEADING.test(key)));
  const framework = frameworkFor(year?.value ?? null);
  const of = (kind: Region['kind']): Region[] => regions.filter((region) => region.kind === kind);
  const { counts, budget } = readCounts(of('counts'), framework);
  const table = readTable(of('projects'), framework, {
    year: year?.value ?? null,
    crossIsYes: crossesMeanYes(quarterTexts(of('projects'))),
    font: ({ sheet, cell }) => fonts[sheet]?.[cell] ?? null,
  });
  const hasTable = of('projects').length > 0;
  if (!counts && !hasTable) return null;

  const first = (kind: PartId): Place | null => {
    const [region] = of(kind);
    const cell = region?.grid.row(region.top)[0];
    return region && cell ? region.grid.place(cell.row, cell.column) : null;
  };
  const names = new Set(regions.map(({ grid }) => grid.name));
  const parts = {
    general: first('general'),
    base: first('base'),
    counts: counts ? first('counts') : null,
    projects: first('projects'),
    targets: first('targets'),
    outcomes: first('outcomes'),
  };
  return {
    framework,
    sheets: workbook.sheets
      .filter(({ name }) => names.has(name))
      .map(({ name, isProtected }) => ({ name, isProtected })),
    agency,
    year,
    parts,
    counts,
    budget,
    headings: table.headings,
    projects: table.projects,
    placeholders: table.placeholders,
    unpaired: table.unpaired,
    unread: leftovers(regions.filter(({ kind }) => READ.has(kind))),
  };
}
