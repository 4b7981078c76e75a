import type { Plan } from '../../../plan/plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { changeIn } from '../../analysis/fixed-text';
import { fixedTexts } from '../../analysis/fixed-texts';
import { restoreFix } from '../../fixes/restore-wording';
import type { Report, Rule } from '../../rule';
import { foreignNames } from '../../analysis/agency-name-places';
import { foreignProvince, ownProvinces } from './province-in-outcome';

export const order = 110;

/**
 * A heading that the form prints names another province or district, or part 5 another province: it was copied from
 * that office's plan.
 */
export const rule: Rule = {
  meta: { id: 'agency-name-foreign', family: 'general', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    yield* inHeadings(plan, workbook);
    yield* inOutcomes(plan);
  },
};

function* inHeadings(plan: Plan, workbook: WorkbookSnapshot): Iterable<Report> {
  for (const fixed of fixedTexts(plan)) {
    const names = foreignNames(plan, fixed);
    if (names.length === 0) continue;
    const { sheet, cell, repeated, text } = fixed;
    const change = changeIn(fixed);
    yield {
      sheet,
      cell,
      data: { name: names.join(', '), found: text, expected: change?.wording ?? null },
      related: repeated,
      fixes: change ? restoreFix(workbook, change) : [],
    };
  }
}

function* inOutcomes(plan: Plan): Iterable<Report> {
  const own = ownProvinces(plan);
  if (own.size === 0) return;
  for (const { sheet, cell, text } of plan.outcomes?.items ?? []) {
    const name = foreignProvince(text, own);
    if (name !== null) yield { sheet, cell, message: 'agency-name-foreign-outcome', data: { name, found: text } };
  }
}
