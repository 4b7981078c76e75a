/** From worksheets to a plan: the plans of the workbook are found, one is chosen, and its parts are read. */
import { frameworkFor } from '../plan/frameworks';
import { MarkPattern } from '../plan/mark-pattern';
import { crossesMeanYes } from '../plan/marks';
import type { BaselinePart, GeneralPart } from '../plan/parts';
import type { Datum } from '../plan/datum';
import type { FoundPlan, Plan } from '../plan/plan';
import type { TraitsBySheet } from '../workbook/cell-traits';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { atOnce, type Steps } from '../workbook/steps';
import { allowedTexts } from '../workbook/validation-list';
import { readBaseline } from './parts/baseline/read-baseline';
import { readCounts } from './parts/counts/read-counts';
import { readGeneral } from './parts/general/read-general';
import { Coverage } from './sheet/coverage';
import { Grid } from './sheet/grid';
import { colouredQuarters } from './coloured-quarters';
import { beneathMerges } from './beneath-merges';
import { leftovers } from './leftovers';
import { remarksIn } from './remarks';
import { readOutcomes } from './parts/outcomes/read-outcomes';
import { PeriodSense } from './phrases/period-text';
import { findPlans, type WorkbookPlan } from './locate/find-plans';
import { namesOtherPlan } from './locate/other-kind';
import { quarterTexts } from './locate/quarter-rows';
import { ANY_AGENCY } from './locate/read-title';
import type { Region } from './locate/regions';
import type { FormContext } from './parts/projects/context';
import { readTable } from './parts/projects/read-table';
import { readTargets } from './parts/targets/read-targets';
import { yearIn } from './phrases/year-mention';
import { gather } from '../workbook/gather';

export interface ReadOptions {
  /** The `id` of the plan to read; left out, or if there is no such plan any more, the latest visible one is read. */
  readonly plan?: string;
}

/** The parts whose readers claim the cells that they read; the others report by themselves. A note is the office's own text. */
const CLAIMED: ReadonlySet<Region['kind']> = new Set(['title', 'counts', 'projects']);

/** A plan that was found but is not read yet. */
export interface LocatedPlan {
  readonly workbook: WorkbookSnapshot;
  readonly chosen: WorkbookPlan;
  readonly plans: readonly WorkbookPlan[];
}

/**
 * Finds the plan on the worksheets that are the user's own; of several plans, the visible one of the latest year, or the
 * one that `options` names. null if no visible worksheet has the declared counts (3.1) or a project table.
 */
export function locatePlan(workbook: WorkbookSnapshot, options: ReadOptions = {}): LocatedPlan | null {
  const plans = plansIn(workbook);
  const chosen = choose(plans, options);
  return chosen ? { workbook, chosen, plans } : null;
}

/** The plan that `locatePlan` would locate, and the others, without reading them. */
export function findPlan(
  workbook: WorkbookSnapshot,
  options: ReadOptions = {},
): { readonly plan: FoundPlan | null; readonly others: readonly FoundPlan[] } {
  const plans = plansIn(workbook);
  const chosen = choose(plans, options);
  const others = plans.filter((plan) => plan !== chosen).map(({ found }) => found);
  return { plan: chosen?.found ?? null, others };
}

function choose(plans: readonly WorkbookPlan[], options: ReadOptions): WorkbookPlan | undefined {
  return plans.find(({ found }) => found.id === options.plan) ?? plans.find(({ found }) => !found.isHidden);
}

function plansIn(workbook: WorkbookSnapshot): WorkbookPlan[] {
  return findPlans(workbook.sheets.filter((sheet) => sheet.generated === null).map((sheet) => new Grid(sheet)));
}

/** Every plan of the workbook, those on hidden worksheets last, in the order in which a person is asked to choose. */
export function readPlans(workbook: WorkbookSnapshot, traits: TraitsBySheet = {}): Plan[] {
  const plans = plansIn(workbook);
  return plans.flatMap((plan) => readLocatedPlan({ workbook, chosen: plan, plans }, traits) ?? []);
}

/** Finds and reads the plan without asking for the traits of its cells, unless they are given. */
export function readPlan(
  workbook: WorkbookSnapshot,
  traits: TraitsBySheet = {},
  options: ReadOptions = {},
): Plan | null {
  const located = locatePlan(workbook, options);
  return located && readLocatedPlan(located, traits);
}

/** Reads the parts of a plan. null if its table turns out to have no header and no counts are declared. */
export function readLocatedPlan(located: LocatedPlan, traits: TraitsBySheet = {}): Plan | null {
  return atOnce(readInSteps(located, traits));
}

/** The same in steps: the rows of the table, and the other parts. */
export function* readInSteps(located: LocatedPlan, traits: TraitsBySheet): Steps<Plan | null> {
  const { workbook, chosen, plans } = located;
  const { regions, agencyLevel, year, found } = chosen;
  const coverage = foundCoverage(chosen);
  const framework = frameworkFor(year?.value ?? null);
  const of = (kind: Region['kind']): Region[] => regions.filter((region) => region.kind === kind);
  const { counts, budget } = readCounts(of('counts'), framework, coverage);
  yield;
  const { header, ...table } = yield* readTable(of('projects'), framework, formContext(located, coverage, traits));
  if (!counts && !header) return null;
  yield;
  const general = readGeneral(of('general'), chosen.agency);
  yield;
  const baseline = readBaseline(of('base'));
  yield;
  const targets = readTargets(of('targets'), framework, year?.value ?? null);
  yield;
  const outcomes = readOutcomes(of('outcomes'));
  yield;
  const agency = namedAgency(chosen.agency, baseline.part, general.part);
  const read = agency === chosen.agency ? found : { ...found, agency: agency?.value ?? null };
  const claimed = regions.filter(({ kind }) => CLAIMED.has(kind));
  const parts = partsOf(of, counts, header);
  const isOtherKind = isOfOtherKind(parts, table, regions);
  const coloured = yield* colouredQuarters(table.projects);
  return {
    choice: {
      read,
      others: plans.filter((plan) => plan !== chosen).map((plan) => plan.found),
    },
    framework,
    isOtherKind,
    sheets: workbook.sheets
      .filter(({ name }) => found.sheets.includes(name))
      .map(({ name, isProtected }) => ({ name, isProtected })),
    agency,
    agencyLevel,
    year,
    parts,
    general: general.part,
    baseline: baseline.part,
    counts,
    budget,
    countYears: of('counts').flatMap(yearsIn),
    ...table,
    coloured,
    remarks: [...table.remarks, ...of('notes').flatMap(remarksIn)],
    ...(isOtherKind && { projects: [], coloured: [], placeholders: [], unpaired: [] }),
    targets: targets.part,
    outcomes: outcomes.part,
    unread: [
      ...leftovers(claimed, coverage),
      ...[general, baseline, targets, outcomes].flatMap(({ unread }) => unread),
    ],
    beneathMerges: beneathMerges(regions),
    extents: regions.map(({ kind, grid, top, bottom }) => ({ part: kind, sheet: grid.name, top, bottom })),
  };
}

/** If the title has only a word for any office: the one unit of part 2, or the agency that part 1 names. */
function namedAgency(
  title: Datum<string> | null,
  baseline: BaselinePart | null,
  general: GeneralPart | null,
): Datum<string> | null {
  if (title?.reason !== ANY_AGENCY) return title;
  const [unit, ...others] = baseline?.rows ?? [];
  const one = unit && others.length === 0 ? unit.unit : null;
  return [one, general?.agency].find((each) => each?.value != null) ?? title;
}

function partsOf(of: (kind: Region['kind']) => Region[], counts: unknown, header: Place | null): Plan['parts'] {
  return {
    general: firstPlace(of('general')),
    base: firstPlace(of('base')),
    counts: counts ? firstPlace(of('counts')) : null,
    projects: header && (firstPlace(of('projects')) ?? header),
    targets: firstPlace(of('targets')),
    outcomes: firstPlace(of('outcomes')),
  };
}

/** Of the five parts at least these many are missing. */
const FEWEST_MISSING = 4;

/** Another kind of plan: no sub-plan, no guideline, hardly a part of the form, and a head that names another plan. */
function isOfOtherKind(
  { projects: _, ...parts }: Plan['parts'],
  { groups, headings }: Pick<Plan, 'groups' | 'headings'>,
  regions: readonly Region[],
): boolean {
  if (groups.length > 0 || headings.length > 0 || parts.counts) return false;
  const missing = Object.values(parts).filter((place) => place === null);
  return missing.length >= FEWEST_MISSING && namesOtherPlan(regions);
}

/** What the readers of the project table know of the form as a whole. */
function formContext(located: LocatedPlan, coverage: Coverage, traits: TraitsBySheet): FormContext {
  const { workbook, chosen } = located;
  const lists = new Map<string, readonly string[] | null>();
  const year = chosen.year?.value ?? null;
  return {
    coverage,
    periods: new PeriodSense(year),
    year,
    crossIsYes: crossesMeanYes(quarterTexts(chosen.regions)),
    patterns: MarkPattern.none(),
    traits: ({ sheet, cell }) => traits[sheet]?.[cell] ?? null,
    listed: (source, sheet) => {
      const key = `${sheet}!${source}`;
      const known = lists.get(key);
      if (known !== undefined) return known;
      const texts = allowedTexts(source, sheet, workbook);
      lists.set(key, texts);
      return texts;
    },
  };
}

/** Where the first of the regions begins. */
function firstPlace([region]: readonly Region[]): Place | null {
  const cell = region?.grid.row(region.top)[0];
  return region && cell ? region.grid.place(cell.row, cell.column) : null;
}

/** The coverage of a plan that was only found: its title and the headings of its parts. */
function foundCoverage({ regions, read }: WorkbookPlan): Coverage {
  const coverage = new Coverage();
  for (const { grid, cell } of read) coverage.of(grid).claim(cell);
  for (const { grid, headings } of regions) coverage.of(grid).claim(...headings);
  return coverage;
}

/** The years that the lines of 3.1 and 3.2 name. */
function yearsIn({ grid, top, bottom }: Region): Datum<number>[] {
  const years: Datum<number>[] = [];
  for (let row = top; row <= bottom; row += 1) years.push(...gather(grid.row(row), (cell) => yearIn(grid, cell) ?? []));
  return years;
}
