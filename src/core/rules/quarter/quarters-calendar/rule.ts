import { toArabic } from '../../../text/digits';
import type { Rule } from '../../rule';

export const order = 515;

/** The headers name quarters with the months of the calendar year's: which ones are meant is not known, so none is read. */
export const rule: Rule = {
  meta: { id: 'quarters-calendar', family: 'quarter', severity: 'error', fix: 'none' },
  *check({ table }) {
    if (!table?.calendarQuarters) return;
    const { sheet, cell, text } = table.calendarQuarters;
    const [, quarter, months] = QUARTER_AND_MONTHS.exec(toArabic(text)) ?? [];
    if (quarter === undefined || months === undefined) yield { sheet, cell, data: { text } };
    else {
      const written = text.slice(-months.length);
      yield {
        sheet,
        cell,
        message: 'quarters-calendar-months',
        data: { text, quarter: Number(quarter), months: bare(written) },
      };
    }
  },
};

/** `ไตรมาสที่ 1 (ม.ค.-มี.ค.)`, `1 (ม.ค.-มี.ค.)`: the number, and at the end what stands behind it. */
const QUARTER_AND_MONTHS = /^(?:ไตรมาส(?:ที่)?)?\s*([1-4])\s*([^\s\d][^]*)$/;

function bare(text: string): string {
  return text.replace(/^\(([^()]*)\)\s*$/, '$1').trim();
}
