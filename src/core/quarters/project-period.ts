/** What a project's row says of its quarters: the marks that stand there, and the periods in words. */
import { readPeriod, type PeriodReading } from '../calendar/period';
import { QUARTERS, type Quarter } from '../calendar/quarter';
import type { PeriodText, Plan, Project } from '../plan/plan';

export interface ProjectPeriod {
  readonly source: PeriodText;
  /** null where the plan's own year is not known: no period can be read without it. */
  readonly reading: PeriodReading | null;
}

/** Every period written for the project, read for the plan's year. */
export function periodsOf({ year }: Plan, { periods }: Project): readonly ProjectPeriod[] {
  const planYear = year?.value ?? null;
  return periods.length === 0 ? NONE : periods.map((source) => ({ source, reading: read(source, planYear) }));
}

const NONE: readonly ProjectPeriod[] = [];

function read({ serial, text }: PeriodText, planYear: number | null): PeriodReading | null {
  if (planYear === null) return null;
  return readPeriod(serial ?? text, planYear, { isDate: serial !== undefined });
}

/** The quarters whose mark means yes. */
export function markedQuarters({ quarters }: Project): Quarter[] {
  return QUARTERS.filter((quarter) => quarters.some((cell) => cell.quarter === quarter && cell.meaning === 'yes'));
}

/** `1, 3`: how messages and reports show quarters. */
export function quarterList(quarters: readonly Quarter[]): string {
  return quarters.join(', ');
}
