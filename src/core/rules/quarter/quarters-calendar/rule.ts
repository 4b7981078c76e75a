import { MONTHS } from '../../../calendar/months';
import { comparisonKey } from '../../../text/comparison-key';
import { toArabic } from '../../../text/digits';
import type { Rule } from '../../rule';

export const order = 515;

/** Headers by the calendar year: quarters with its months, or its months without a year. Which ones are meant is not known, so none is read. */
export const rule: Rule = {
  meta: { id: 'quarters-calendar', family: 'quarter', severity: 'error', fix: 'none' },
  *check({ table }) {
    if (!table?.calendarQuarters) return;
    const { sheet, cell, text } = table.calendarQuarters;
    const [, quarter, months] = QUARTER_AND_MONTHS.exec(toArabic(text)) ?? [];
    if (isMonth(text)) yield { sheet, cell, message: 'quarters-calendar-year', data: { text } };
    else if (quarter === undefined || months === undefined) yield { sheet, cell, data: { text } };
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

/** `ไตรมาสที่ 1 (ม.ค.-มี.ค.)`, `1 (ม.ค.-มี.ค.)`: the number, and at the end the text behind it. */
const QUARTER_AND_MONTHS = /^(?:ไตรมาส(?:ที่)?)?\s*([1-4])\s*([^\s\d][^]*)$/;

/** `ม.ค.`, `มกราคม` */
function isMonth(text: string): boolean {
  const key = comparisonKey(text);
  const letters = key.replaceAll('.', '');
  return MONTHS.some((month) => month.names.includes(key) || month.letters.join('') === letters);
}

function bare(text: string): string {
  return text.replace(/^\(([^()]*)\)\s*$/, '$1').trim();
}
