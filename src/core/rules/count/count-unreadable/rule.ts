import type { Datum } from '../../../plan/datum';
import type { Rule } from '../../rule';
import { isRowUncalculated } from '../../analysis/uncalculated';

export const order = 220;

/** A slot of 3.1 that is blank, leaders alone, or no whole number. A dash is 0 and is read. */
export const rule: Rule = {
  meta: { id: 'count-unreadable', family: 'count', severity: 'error', fix: 'none' },
  *check({ counts }, { workbook }) {
    if (!counts) return;
    const slots: (Datum<number> | null)[] = [
      counts.total,
      ...counts.subPlans.flatMap((each) => [each.declared, ...each.guidelines.map(({ declared }) => declared)]),
    ];
    for (const slot of slots) {
      if (slot?.value === null && !isRowUncalculated(workbook, slot)) {
        yield {
          sheet: slot.sheet,
          cell: slot.cell,
          data: { text: slot.text },
          ...(slot.text.trim() === '' && { message: 'count-unreadable-blank' }),
        };
      }
    }
  },
};
