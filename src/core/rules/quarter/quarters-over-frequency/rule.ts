import { projectsMarked } from '../../../plan/marked-projects';
import type { Measure } from '../../../text/measure';
import { TIMES_UNITS } from '../../../text/units';
import { measuresIn } from '../../analysis/measures';
import type { Rule } from '../../rule';
import { hasDisputedMarks } from '../disputed-marks';
import { markedCells } from '../marked-cells';

export const order = 570;

/** So many times a year and no more, and more quarters marked than that. A least number of times says nothing. */
export const rule: Rule = {
  meta: { id: 'quarters-over-frequency', family: 'quarter', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const project of projectsMarked(plan, ({ isClear, marked }) => isClear && marked.length > 1)) {
      const { quantity } = project;
      if (!quantity) continue;
      const [times, ...others] = measuresIn(quantity.text).filter(isTimes);
      const found = project.quarters.pattern.marked.length;
      // Times of several things cannot be separated.
      if (!times || others.length > 0 || !isMostAYear(times) || times.value >= found) continue;
      if (hasDisputedMarks(plan, project)) continue;
      const { sheet, cell } = quantity;
      yield {
        sheet,
        cell,
        data: { title: project.title, frequency: times.value, found },
        related: markedCells(project),
      };
    }
  },
};

function isTimes({ unit }: Measure): boolean {
  return unit !== null && TIMES_UNITS.includes(unit);
}

/** In a plan for one year, times without more words are times a year. */
function isMostAYear({ value, bound, per }: Measure): boolean {
  const isMost = bound === 'exact' || bound === 'at-most';
  return isMost && value > 0 && (per === null || per === 'ปี');
}
