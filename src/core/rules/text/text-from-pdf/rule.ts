import { damagedLabels } from '../../analysis/damaged-labels';
import type { Rule } from '../../rule';
import { printedFix } from './printed-fix';

export const order = 675;

/** The cause of many damaged texts, named once: the plan was copied out of a PDF. */
export const rule: Rule = {
  meta: { id: 'text-from-pdf', family: 'text', severity: 'warning', fix: 'safe' },
  *check(plan, { workbook }) {
    const labels = damagedLabels(plan, workbook);
    if (!labels) return;
    const { example, place } = labels;
    yield { ...place, data: { text: example }, fixes: printedFix(plan, workbook) };
  },
};
