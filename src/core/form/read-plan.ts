/** From sheets to a plan: the plans of the workbook are found, one is chosen, and its parts are read. */
import { frameworkFor } from '../plan/frameworks';
import { crossesMeanYes } from '../plan/marks';
import type { PartId, Plan } from '../plan/plan';
import type { FontsBySheet } from '../workbook/host';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { readCounts } from './counts';
import { Grid } from './grid';
import { leftovers } from './leftovers';
import { findPlans } from './plans';
import { quarterTexts } from './quarter-texts';
import type { Region } from './regions';
import { readTable } from './table';

export interface ReadOptions {
  /** The `id` of the plan to read; left out, or where there is no such plan any more, the latest visible one is read. */
  readonly plan?: string;
}

/** The parts that are read to the last cell; a note is the office's own text. */
const READ: ReadonlySet<Region['kind']> = new Set(['title', 'counts', 'projects']);

/**
 * Reads the plan on the sheets that are the user's own; of several plans, the visible one of the latest year, or the
 * one that `options` names. null where neither the declared counts (3.1) nor the project table is on a visible sheet.
 */
export function readPlan(workbook: WorkbookSnapshot, fonts: FontsBySheet = {}, options: ReadOptions = {}): Plan | null {
  const grids = workbook.sheets.filter((sheet) => sheet.generated === null).map((sheet) => new Grid(sheet));
  const plans = findPlans(grids);
  const chosen = plans.find(({ found }) => found.id === options.plan) ?? plans.find(({ found }) => !found.isHidden);
  if (!chosen) return null;

  const { regions, agency, year, found } = chosen;
  const framework = frameworkFor(year?.value ?? null);
  const of = (kind: Region['kind']): Region[] => regions.filter((region) => region.kind === kind);
  const { counts, budget } = readCounts(of('counts'), framework);
  const table = readTable(of('projects'), framework, {
    year: year?.value ?? null,
    crossIsYes: crossesMeanYes(quarterTexts(of('projects'))),
    font: ({ sheet, cell }) => fonts[sheet]?.[cell] ?? null,
  });
  if (!counts && !table.header) return null;

  const first = (kind: PartId): Place | null => {
    const [region] = of(kind);
    const cell = region?.grid.row(region.top)[0];
    return region && cell ? region.grid.place(cell.row, cell.column) : null;
  };
  return {
    choice: { read: found, others: plans.filter((plan) => plan !== chosen).map((plan) => plan.found) },
    framework,
    sheets: workbook.sheets
      .filter(({ name }) => found.sheets.includes(name))
      .map(({ name, isProtected }) => ({ name, isProtected })),
    agency,
    year,
    parts: {
      general: first('general'),
      base: first('base'),
      counts: counts ? first('counts') : null,
      projects: table.header && (first('projects') ?? table.header),
      targets: first('targets'),
      outcomes: first('outcomes'),
    },
    counts,
    budget,
    groups: table.groups,
    headings: table.headings,
    projects: table.projects,
    placeholders: table.placeholders,
    unpaired: table.unpaired,
    unread: leftovers(regions.filter(({ kind }) => READ.has(kind))),
  };
}
