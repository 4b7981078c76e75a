/** Words and numbers as a layout writes them. */
import { PHASE_2 } from '../../../src/core/form/vocabulary/phase-2';
import type { ColumnId } from '../../../src/core/form/vocabulary/vocabulary';
import { MONTHS } from '../../../src/core/calendar/months';
import { toThai } from '../../../src/core/text/digits';
import type { Layout } from './layout';

export function digits({ hasThaiDigits }: Layout, text: string | number): string {
  return hasThaiDigits ? toThai(String(text)) : String(text);
}

/** Labels that stand for something else in a header of their own are left to the tables of single cases. */
const NOT_ALONE = /^(?:แนวทาง(?:การพัฒนา)?(?:ที่)?|เป้าหมาย(?:ที่)?|แผนย่อย(?:ที่)?|แนวทางการดำเนินงาน)$/;

export function label({ labels }: Layout, id: ColumnId): string {
  const all = PHASE_2.columns[id].filter((each) => !NOT_ALONE.test(each));
  return all[labels % all.length]!;
}

/** October first. */
export const FISCAL_MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** `year`: the fiscal year of the plan. */
export function monthLabel({ labels }: Layout, month: number, year: number): string {
  const { names, letters } = MONTHS[month - 1]!;
  const short = `${letters[0]}.${letters[1]}.`;
  return [names[0]!, short, `${short} ${toThai(String((month >= 10 ? year - 1 : year) % 100))}`][labels % 3]!;
}

export function quarterLabel(layout: Layout, quarter: number): string {
  const number = digits(layout, quarter);
  const months = ['ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'][quarter - 1]!;
  return [`ไตรมาส ${number}`, `ไตรมาสที่ ${number}`, `ไตรมาสที่ ${number} (${months})`, `Q${number}`][layout.labels % 4]!;
}

/** The number in front of a project's name, with the space behind it; '' where the layout has none there. */
export function itemPrefix(layout: Layout, item: number): string {
  const number = digits(layout, item);
  switch (layout.item) {
    case '(1)':
      return `(${number}) `;
    case '1)':
      return `${number}) `;
    case '1.':
      return `${number}. `;
    default:
      return '';
  }
}

/** A start and an end for each period in words, as days of the fiscal year: Excel's serial numbers. */
export function datesOf(period: string, year: number): readonly [number, number] {
  const first = Date.UTC(year - 544, 9, 1);
  const start = first / 86_400_000 + 25_569 + (period.length % 5) * 40;
  return [start, start + 60];
}

const SHORT_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');

export function dateText(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  return `${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear() + 543}`;
}
