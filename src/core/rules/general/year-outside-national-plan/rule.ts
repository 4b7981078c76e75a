import type { Rule } from '../../rule';
import { isInNationalPlan } from '../../analysis/national-plan';
import { planYears } from '../plan-years';

export const order = 80;

/** A year that the national plan does not cover. Not while the title and the rest of the form disagree on the year. */
export const rule: Rule = {
  meta: { id: 'year-outside-national-plan', family: 'general', severity: 'warning', fix: 'none' },
  *check(plan, { workbook }) {
    const { year } = plan;
    if (year?.value == null || isInNationalPlan(plan, year.value)) return;
    if (planYears(plan, workbook).isTitleAlone) return;
    const { edition, years } = plan.framework;
    yield { sheet: year.sheet, cell: year.cell, data: { found: year.value, edition, ...years } };
  },
};
