import { markedQuarters } from '../../quarters/project-period';
import { SINGLE_OUTPUTS } from '../data/single-outputs';
import { measuresIn } from '../project/measures';
import type { Rule } from '../rule';
import { hasDisputedMarks } from './disputed-marks';
import { isMarkedClearly, markedCells } from './marked-cells';

/** The project's only output is one document, and several quarters are marked. */
export const quartersOneOff: Rule = {
  meta: { id: 'quarters-one-off', family: 'quarter', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const project of plan.projects) {
      const { quantity } = project;
      const found = markedQuarters(project).length;
      if (!quantity || found < 2 || !isMarkedClearly(project) || !isOneDocument(quantity.text)) continue;
      if (hasDisputedMarks(plan, project)) continue;
      yield { sheet: quantity.sheet, cell: quantity.cell, data: { found }, related: markedCells(project) };
    }
  },
};

/** Not `ฝ่ายละ ๑ ฉบับ`, `อย่างน้อย ๑ ฉบับ`, or a document beside something else. */
function isOneDocument(text: string): boolean {
  const [only, ...others] = measuresIn(text);
  if (!only || others.length > 0) return false;
  const { value, unit, bound, per } = only;
  const isOne = value === 1 && (bound === 'exact' || bound === 'at-most') && (per === null || per === 'ปี');
  return isOne && unit !== null && SINGLE_OUTPUTS.has(unit);
}
