import { isInNationalPlan } from '../../analysis/national-plan';
import type { Rule } from '../../rule';
import { hintedTexts, placeOf, rewritten } from '../../analysis/form-texts';
import { readVirtues, withNewVirtue } from './virtue-list';

export const order = 670;

/**
 * A list of virtues that lacks the one that this national plan adds, with any number before it. One finding a
 * cell.
 */
export const rule: Rule = {
  meta: { id: 'virtues-outdated', family: 'target', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const { framework, year } = plan;
    if (year?.value != null && !isInNationalPlan(plan, year.value)) return;
    for (const each of hintedTexts(plan, workbook, 'virtues')) {
      const virtues = readVirtues(each.text, framework.virtues);
      if (!virtues) continue;
      const { said, added } = virtues;
      const value = withNewVirtue(each.text, virtues, framework.virtues.length);
      const data = {
        found: said?.text ?? null,
        expected: added,
        edition: framework.edition,
        count: framework.virtues.length,
        virtues: framework.virtues.join(' '),
      };
      const message = said?.value === framework.virtues.length - 1 ? 'add-virtue' : 'append-virtue';
      yield {
        ...placeOf(each),
        ...(said?.value === framework.virtues.length && { message: 'virtues-outdated-incomplete' }),
        data,
        fixes: value === null ? [] : [{ kind: 'offer', message, data, changes: [rewritten(each, value)] }],
      };
    }
  },
};
