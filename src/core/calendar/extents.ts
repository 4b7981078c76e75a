/** Which quarters a strong statement names in the plan year; weak statements name none. */
import { QUARTERS, quarterSet, sameQuarters, type Quarter } from './quarter';
import { Refusal } from './refusal';
import { extentOfSpans, type Extent } from './spans';
import type { Statement } from './syntax';

const WHOLE_YEAR: Extent = { quarters: QUARTERS, months: 12, days: null };

export function agree(a: Extent, b: Extent): boolean {
  return sameQuarters(a.quarters, b.quarters);
}

/** One after the other, with no matter how much between. */
export function joined(a: Extent, b: Extent): Extent {
  return { quarters: quarterSet([...a.quarters, ...b.quarters]), months: null, days: null };
}

/** Whether the statement shows that the year is the fiscal one, for the others as well. */
export function isOfFiscalYear(statement: Statement): boolean {
  return statement.kind === 'fiscal-year' || (statement.kind === 'months-of-year' && statement.fiscal);
}

/** null for a weak statement. */
export function extentOf(statement: Statement, planYear: number, isFiscal: boolean): Extent | null {
  switch (statement.kind) {
    case 'whole':
      if ((statement.fiscalYear ?? planYear) !== planYear) throw new Refusal('wrong-year');
      return WHOLE_YEAR;
    case 'quarters':
      return extentOfQuarters(statement.quarters, statement.fiscalYears, planYear);
    case 'spans':
      return extentOfSpans(statement.spans, planYear);
    case 'recurrence':
      return WHOLE_YEAR;
    case 'months-of-year':
      return statement.fiscal || isFiscal ? extentOfMonths(statement) : null;
    case 'fiscal-year':
    case 'bare-year':
    case 'years':
    case 'round':
    case 'length':
    case 'frequency':
    case 'event':
      return null;
  }
}

function extentOfQuarters(quarters: readonly Quarter[], years: readonly number[], planYear: number): Extent {
  if (years.some((year) => year !== planYear)) {
    // ไตรมาส ๑/๒๕๖๗ in plan year 2568: its months are indeed in 2567.
    const isFirst = sameQuarters(quarters, [1]) && years.every((year) => year === planYear - 1);
    throw new Refusal('wrong-year', isFirst ? [1] : undefined);
  }
  const isStretch = (quarters.at(-1) ?? 0) - (quarters[0] ?? 0) === quarters.length - 1;
  return { quarters, months: isStretch ? quarters.length * 3 : null, days: null };
}

export function extentOfMonths({ months, end }: Extract<Statement, { kind: 'months-of-year' }>): Extent {
  const touched = Math.ceil(months / 3);
  return { quarters: end === 'first' ? QUARTERS.slice(0, touched) : QUARTERS.slice(-touched), months, days: null };
}
