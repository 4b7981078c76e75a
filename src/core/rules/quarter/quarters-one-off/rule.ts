import { projectsMarked } from '../../../plan/marked-projects';
import { SINGLE_OUTPUTS } from '../../data/single-outputs';
import { measuresIn } from '../../analysis/measures';
import type { Rule } from '../../rule';
import { hasDisputedMarks } from '../disputed-marks';
import { markedCells } from '../marked-cells';

export const order = 580;

/** The project's only output is one document, and several quarters are marked. */
export const rule: Rule = {
  meta: { id: 'quarters-one-off', family: 'quarter', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const project of projectsMarked(plan, ({ isClear, marked }) => isClear && marked.length > 1)) {
      const { quantity, title } = project;
      const unit = quantity && documentIn(quantity.text);
      if (!quantity || unit === null || hasDisputedMarks(plan, project)) continue;
      const found = project.quarters.pattern.marked.length;
      yield { sheet: quantity.sheet, cell: quantity.cell, data: { title, unit, found }, related: markedCells(project) };
    }
  },
};

/** The unit of the only output. Not `ฝ่ายละ ๑ ฉบับ`, `อย่างน้อย ๑ ฉบับ`, a document beside something else, or research, which takes its time. */
function documentIn(text: string): string | null {
  if (text.includes('วิจัย')) return null;
  const [only, ...others] = measuresIn(text);
  if (!only || others.length > 0) return null;
  const { value, unit, bound, per } = only;
  const isOne = value === 1 && (bound === 'exact' || bound === 'at-most') && (per === null || per === 'ปี');
  return isOne && unit !== null && SINGLE_OUTPUTS.has(unit) ? unit : null;
}
