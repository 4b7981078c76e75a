/** Periods in words, and the quarters that they are. */
import type { Quarter } from '../../src/core/calendar/quarter';

export interface Period {
  readonly text: string;
  readonly quarters: readonly Quarter[];
}

export function periodsOf(year: number): readonly Period[] {
  return [
    { text: 'ต.ค. - ธ.ค.', quarters: [1] },
    { text: `ตุลาคม ${year - 1} - มีนาคม ${year}`, quarters: [1, 2] },
    { text: 'ไตรมาส 2', quarters: [2] },
    { text: 'มกราคม', quarters: [2] },
    { text: `1 - 30 เมษายน ${year}`, quarters: [3] },
    { text: 'เม.ย. - ก.ย.', quarters: [3, 4] },
    { text: 'ไตรมาสที่ 3 - 4', quarters: [3, 4] },
    { text: `ก.ค. ${year % 100}`, quarters: [4] },
    { text: `พ.ย. ${year - 1} - ส.ค. ${year}`, quarters: [1, 2, 3, 4] },
    { text: 'ตลอดปี', quarters: [1, 2, 3, 4] },
    { text: 'ทุกเดือน', quarters: [1, 2, 3, 4] },
  ];
}
