import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Report, Rule } from '../../rule';
import { isInNationalPlan } from '../../analysis/national-plan';
import { planYears, resultAlong, yearChanges, type PlanYears, type YearMention } from '../plan-years';
import { staleHeaders } from './stale-headers';

export const order = 70;

/**
 * A plan year that differs from the title's: one finding for each place, with part 4's result column if it moved
 * along.
 * If all other places agree on another year, there is one fault on either side: one finding, at the title.
 */
export const rule: Rule = {
  meta: { id: 'year-inconsistent', family: 'general', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const years = planYears(plan, workbook);
    const { title, others, year } = years;
    yield* staleHeaders(plan, workbook, years.isTitleAlone ? year : null);
    if (years.isTitleAlone && title && year !== null) {
      yield {
        ...placeOf(title),
        data: { found: title.year, place: 'everywhere', other: year },
        related: others.map(placeOf),
        fixes: sides(workbook, years, title, year, isInNationalPlan(plan, title.year)),
      };
      return;
    }
    for (const other of others) {
      if (year !== null && other.year !== year) yield finding(workbook, years, other, year);
    }
  },
};

function finding(workbook: WorkbookSnapshot, years: PlanYears, other: YearMention, year: number): Report {
  const { title, others } = years;
  const along = resultAlong(years, other);
  const changes = yearChanges(workbook, [
    { mention: other, year },
    ...(along ? [{ mention: along, year: year - 1 }] : []),
  ]);
  return {
    ...placeOf(other),
    ...(!title && { message: 'year-inconsistent-untitled' }),
    data: { found: year, place: other.where, other: other.year },
    related: [...(title ? [placeOf(title)] : []), ...(along ? [placeOf(along)] : [])],
    fixes: [
      ...offer('write-year', year, changes),
      // One against one: the title may be the wrong one.
      ...(title && others.length === 1 ? titleFix(workbook, title, other.year) : []),
    ],
  };
}

/**
 * The title's year, or that of all others. A title one year ahead is mostly the only one that was changed in a copy of
 * last year's plan, and then everything else is stale.
 */
function sides(
  workbook: WorkbookSnapshot,
  { others, result }: PlanYears,
  title: YearMention,
  year: number,
  isTitlePossible: boolean,
): Fix[] {
  const along = result?.year === year - 1 ? [{ mention: result, year: title.year - 1 }] : [];
  const changes = yearChanges(workbook, [...others.map((mention) => ({ mention, year: title.year })), ...along]);
  const toTitle = offer('write-other-years', title.year, changes);
  const toOthers = titleFix(workbook, title, year);
  return isTitlePossible && title.year === year + 1 ? [...toTitle, ...toOthers] : [...toOthers, ...toTitle];
}

function titleFix(workbook: WorkbookSnapshot, title: YearMention, year: number): Fix[] {
  return offer('write-title-year', year, yearChanges(workbook, [{ mention: title, year }]));
}

function offer(message: string, expected: number, changes: Fix['changes']): Fix[] {
  return changes.length === 0 ? [] : [{ kind: 'offer', message, data: { expected }, changes }];
}

function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
