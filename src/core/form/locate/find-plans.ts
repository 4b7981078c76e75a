/** The plans of a workbook: this year's, last year's, several agencies'; and which of them is read. */
import type { FoundPlan } from '../../plan/plan';
import { comparisonKey } from '../../text/comparison-key';
import { anyOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';
import { countLine } from '../phrases/count-line';
import type { Grid } from '../sheet/grid';
import { linesOf } from '../sheet/lines';
import { goesOnOver } from './continued-sheet';
import { isForm, withoutCovers, withoutDataSheets } from './other-sheets';
import { namesProject, TableRows } from './repeated-tables';
import { regionsOf, type Region, type RegionKind } from './regions';
import { readTitle, type TitleReading } from './read-title';

/** The regions of one plan in the order of the sheets. */
export interface WorkbookPlan extends TitleReading {
  readonly found: FoundPlan;
  readonly regions: readonly Region[];
}

/** All plans that have declared counts or a project table, visible ones first, the latest year first, filled ones first. */
export function findPlans(grids: readonly Grid[]): WorkbookPlan[] {
  const isGuide = ({ name }: Grid): boolean => GUIDE.test(comparisonKey(name));
  const visible = group(grids.filter((grid) => !grid.isHidden && !isGuide(grid)));
  const guides = group(grids.filter((grid) => !grid.isHidden && isGuide(grid)));
  const hidden = group(grids.filter(({ isHidden }) => isHidden));
  return [...latestFirst(visible), ...latestFirst(guides), ...latestFirst(hidden)];
}

/** Worksheets that explain how to fill in the form. What they hold is a plan only if the workbook has no other. */
const GUIDE = new RegExp(anyOf(...PHASE_2.titles.guides));

function latestFirst(plans: readonly WorkbookPlan[]): WorkbookPlan[] {
  if (plans.length < 2) return [...plans];
  const filled = new Set(plans.filter(({ regions }) => namesProject(regions)));
  const order = (plan: WorkbookPlan): number => (plan.year?.value ?? 0) * 2 + (filled.has(plan) ? 1 : 0);
  return [...plans].sort((a, b) => order(b) - order(a));
}

function group(grids: readonly Grid[]): WorkbookPlan[] {
  const runs: Run[] = [];
  for (const block of sheetsOf(grids).flatMap(blocksOf)) {
    const title = block[0]?.kind === 'title' ? readTitle(block) : null;
    const once = block.filter(isOnce).map(({ kind }) => kind);
    let run = runs.at(-1);
    if (!run || !goesOn(run, title, once) || run.rows.hasMostOf(block)) {
      run = { regions: [], rows: new TableRows(), once: new Set(), isTitled: false, agency: null, year: null };
      runs.push(run);
    }
    run.isTitled ||= title !== null;
    run.agency ??= title?.agency?.value ?? null;
    run.year ??= title?.year?.value ?? null;
    for (const kind of once) run.once.add(kind);
    for (const region of block) run.regions.push(region);
    run.rows.add(block);
  }
  const kept = runs.map(({ regions }) => withoutDataSheets(withoutCovers(regions)));
  // A cover and a list of other projects are no plan beside a real one.
  const real = kept.filter((regions) => regions.some((region) => isSubstance(region) && isForm(region)));
  return (real.length > 0 ? real : kept).flatMap(planOf);
}

/** The regions of each sheet. */
function sheetsOf(grids: readonly Grid[]): readonly (readonly Region[])[] {
  let above: readonly Region[] = [];
  return grids.map((grid) => (above = goesOnOver(grid, regionsOf(grid), above)));
}

/** The regions of a plan as far as they are known, and what its titles have said. */
interface Run {
  readonly regions: Region[];
  /** A sheet that says most of them again, as Excel's own copies do, is another state of the plan. */
  readonly rows: TableRows;
  readonly once: Set<RegionKind>;
  isTitled: boolean;
  agency: string | null;
  year: number | null;
}

/**
 * Whether a block belongs to the plan so far. Without a title it does. A title is repeated on every sheet or page of a
 * plan; it begins another one if it names another year or agency, or if a part follows that the plan already has.
 */
function goesOn(run: Run, title: TitleReading | null, once: readonly RegionKind[]): boolean {
  if (!title || !run.isTitled) return true;
  const differs = (a: string | number | null, b: string | number | null): boolean =>
    a !== null && b !== null && a !== b;
  if (differs(run.year, title.year?.value ?? null) || differs(run.agency, title.agency?.value ?? null)) return false;
  return !once.some((kind) => run.once.has(kind));
}

function planOf(regions: readonly Region[]): WorkbookPlan[] {
  const [first] = regions;
  if (!first || !regions.some(isSubstance)) return [];
  const title = readTitle(regions);
  const found: FoundPlan = {
    id: idOf(first),
    sheets: [...new Set(regions.map(({ grid }) => grid.name))],
    agency: title.agency?.value ?? null,
    year: title.year?.value ?? null,
    isHidden: first.grid.isHidden,
  };
  return [{ found, regions, ...title }];
}

/** The same as long as the plan's first row is not moved. */
function idOf({ grid, top }: Region): string {
  return `${grid.name}!${top + 1}`;
}

/** A worksheet's regions, split before each title that begins a form. */
function blocksOf(regions: readonly Region[]): Region[][] {
  const blocks: Region[][] = [];
  for (const region of regions) {
    const current = blocks.at(-1);
    if (!current || region.kind === 'title') blocks.push([region]);
    else current.push(region);
  }
  return blocks;
}

/** The table may continue on many worksheets, each with the heading of part 3. A plan has the other parts once. */
function isOnce(region: Region): boolean {
  const { kind } = region;
  return kind !== 'title' && kind !== 'notes' && kind !== 'projects' && (kind !== 'counts' || hasCounts(region));
}

function isSubstance(region: Region): boolean {
  return region.kind === 'projects' || (region.kind === 'counts' && hasCounts(region));
}

function hasCounts({ grid, top, bottom }: Region): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (grid.row(row).some(({ text }) => linesOf(text).some((line) => countLine(line) !== null))) return true;
  }
  return false;
}
