import { isInNationalPlan } from '../../analysis/national-plan';
import type { Rule } from '../../rule';
import { hintedTexts, placeOf, rewritten } from '../../analysis/form-texts';
import { readVirtues, withNewVirtue } from './virtue-list';

export const order = 670;

/** The last national plan's list of virtues, which lacks the one that this plan adds. One finding a cell. */
export const rule: Rule = {
  meta: { id: 'virtues-outdated', family: 'target', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const { framework, year } = plan;
    if (year?.value != null && !isInNationalPlan(plan, year.value)) return;
    for (const each of hintedTexts(plan, workbook, 'virtues')) {
      const virtues = readVirtues(each.text, framework.virtues);
      if (!virtues) continue;
      const value = withNewVirtue(each.text, virtues);
      const data = { found: virtues.said, expected: virtues.added };
      const changes = value === null ? [] : [rewritten(each, value)];
      yield {
        ...placeOf(each),
        data,
        fixes: value === null ? [] : [{ kind: 'offer', message: 'add-virtue', data, changes }],
      };
    }
  },
};
