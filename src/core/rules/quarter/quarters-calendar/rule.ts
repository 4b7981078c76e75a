import type { Rule } from '../../rule';

export const order = 515;

/** The headers name quarters with the months of the calendar year's: which ones are meant is not known, so none is read. */
export const rule: Rule = {
  meta: { id: 'quarters-calendar', family: 'quarter', severity: 'error', fix: 'none' },
  *check({ table }) {
    if (!table?.calendarQuarters) return;
    const { sheet, cell, text } = table.calendarQuarters;
    yield { sheet, cell, data: { text } };
  },
};
