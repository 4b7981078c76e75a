/** What a project's row says of its quarters: its marks, and its periods in words. */
import { readPeriod, type PeriodReading } from '../calendar/period';
import type { Quarter } from '../calendar/quarter';
import { memoizePerPlan } from '../plan/memoize-per-plan';
import type { Plan } from '../plan/plan';
import type { PeriodText, Project } from '../plan/project';
import { memoize } from '../text/memoize';

export interface ProjectPeriod {
  readonly source: PeriodText;
  /** null if the plan's own year is not known: no period can be read without it. */
  readonly reading: PeriodReading | null;
}

/** Every period written for the project, read for the plan's year. */
export function periodsOf(plan: Plan, { periods }: Project): readonly ProjectPeriod[] {
  if (periods.length === 0) return NONE;
  const read = periodReader(plan);
  return periods.map((source) => ({ source, reading: read(source) }));
}

const NONE: readonly ProjectPeriod[] = [];

/** Reads a period for the plan's year. Most texts are in many rows, and several rules read them. */
export const periodReader = memoizePerPlan(({ year }): ((period: PeriodText) => PeriodReading | null) => {
  const planYear = year?.value ?? null;
  if (planYear === null) return () => null;
  const readText = memoize((text) => readPeriod(text, planYear));
  return ({ serial, text, isDisputed }) => {
    if (isDisputed) return disputed(readText(text));
    return serial === undefined ? readText(text) : readPeriod(serial, planYear, { isDate: true });
  };
});

/** What a cell shows that holds another date is likely, but a person must agree. */
function disputed(shown: PeriodReading): PeriodReading {
  return { ok: false, reason: 'shown-otherwise', ...(shown.ok && { suggestion: shown.quarters }) };
}

/** `1, 3`: how messages and reports show quarters. */
export function quarterList(quarters: readonly Quarter[]): string {
  return quarters.join(', ');
}
