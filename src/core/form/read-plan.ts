/** From sheets to a plan: the plans of the workbook are found, one is chosen, and its parts are read. */
import { frameworkFor } from '../plan/frameworks';
import { MarkPattern } from '../plan/mark-pattern';
import { crossesMeanYes } from '../plan/marks';
import type { Datum, PartId, Plan } from '../plan/plan';
import type { FontsBySheet } from '../workbook/host';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { readBase } from './base';
import { readCounts } from './counts';
import { readGeneral } from './general';
import { Grid } from './grid';
import { beneathMerges } from './beneath-merges';
import { leftovers } from './leftovers';
import { readOutcomes } from './outcomes';
import { PeriodSense } from './period-text';
import { findPlans } from './plans';
import { quarterTexts } from './quarter-texts';
import type { Region } from './regions';
import { readTable } from './table';
import { readTargets } from './targets';
import { yearIn } from './year-mention';

export interface ReadOptions {
  /** The `id` of the plan to read; left out, or where there is no such plan any more, the latest visible one is read. */
  readonly plan?: string;
}

/** The parts whose readers take the cells that they read; the others report by themselves. A note is the office's own text. */
const TAKEN: ReadonlySet<Region['kind']> = new Set(['title', 'counts', 'projects']);

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
    periods: new PeriodSense(year?.value ?? null),
    crossIsYes: crossesMeanYes(quarterTexts(of('projects'))),
    patterns: MarkPattern.none(),
    font: ({ sheet, cell }) => fonts[sheet]?.[cell] ?? null,
  });
  if (!counts && !table.header) return null;
  const general = readGeneral(of('general'));
  const base = readBase(of('base'));
  const targets = readTargets(of('targets'), framework);
  const outcomes = readOutcomes(of('outcomes'));

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
    general: general.part,
    base: base.part,
    counts,
    budget,
    countYears: of('counts').flatMap(yearsIn),
    heads: table.heads,
    groups: table.groups,
    headings: table.headings,
    projects: table.projects,
    placeholders: table.placeholders,
    unpaired: table.unpaired,
    targets: targets.part,
    outcomes: outcomes.part,
    unread: [
      ...leftovers(regions.filter(({ kind }) => TAKEN.has(kind))),
      ...[general, base, targets, outcomes].flatMap(({ unread }) => unread),
    ],
    beneathMerges: beneathMerges(regions),
    extents: regions.map(({ kind, grid, top, bottom }) => ({ part: kind, sheet: grid.name, top, bottom })),
  };
}

/** The years that the lines of 3.1 and 3.2 name. */
function yearsIn({ grid, top, bottom }: Region): Datum<number>[] {
  const years: Datum<number>[] = [];
  for (let row = top; row <= bottom; row += 1) years.push(...grid.row(row).flatMap((cell) => yearIn(grid, cell) ?? []));
  return years;
}
