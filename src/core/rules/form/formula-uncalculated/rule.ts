import { parseCell } from '../../../workbook/address';
import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import { uncalculatedCells } from '../../analysis/uncalculated';
import type { Rule } from '../../rule';

export const order = 45;

/** Formulas of the plan without a stored result, in one finding: no other rule says that they are not filled in. */
export const rule: Rule = {
  meta: { id: 'formula-uncalculated', family: 'form', severity: 'error', fix: 'none' },
  *check(plan, { workbook }) {
    const [first, ...others] = uncalculatedCells(workbook).filter((place) => isInPlan(plan, place));
    if (!first) return;
    yield {
      ...first,
      ...(others.length > 0 && { message: 'formula-uncalculated-several' }),
      data: { count: others.length + 1 },
      related: others,
    };
  },
};

function isInPlan({ extents }: Plan, { sheet, cell }: Place): boolean {
  const row = parseCell(cell)?.row ?? -1;
  return extents.some((each) => each.sheet === sheet && each.top <= row && row <= each.bottom);
}
