/** The three charts of the overview, drawn from its table. */
import { rangeName } from '../workbook/address';
import type { SpecChart } from '../workbook/spec-chart';

/** In the columns of the overview's table. */
const [NAME, DECLARED, LISTED, FIRST_QUARTER, LAST_QUARTER, BAHT] = [0, 1, 2, 3, 6, 9] as const;
/** Two charts beside each other, and one below. */
const [UPPER, LOWER] = [16, 13] as const;

/** How many rows they take. */
export const CHART_ROWS = UPPER + LOWER;

interface Places {
  /** The row of the table's header, zero-based. */
  readonly header: number;
  /** How many rows of sub-plans are below it, before the total. */
  readonly subPlans: number;
  /** The first row that the charts cover. */
  readonly top: number;
}

export function overviewCharts({ header, subPlans, top }: Places): SpecChart[] {
  const ofSubPlans = (column: number): string =>
    rangeName({ top: header + 1, left: column, bottom: header + subPlans, right: column });
  const ofQuarters = (row: number): string =>
    rangeName({ top: row, left: FIRST_QUARTER, bottom: row, right: LAST_QUARTER });
  return [
    {
      kind: 'bar',
      title: 'จำนวนโครงการตามแผนย่อย',
      description: 'จำนวนโครงการที่ระบุและที่นับได้ ตามตารางข้างบน',
      categories: ofSubPlans(NAME),
      series: [
        { name: 'ระบุ', values: ofSubPlans(DECLARED), fill: 'BDD7EE' },
        { name: 'นับได้', values: ofSubPlans(LISTED), fill: '2E75B6' },
      ],
      number: 'count',
      hasLegend: true,
      area: rangeName({ top, left: NAME, bottom: top + UPPER - 2, right: LISTED }),
    },
    {
      kind: 'column',
      title: 'จำนวนโครงการตามไตรมาส',
      description: 'จำนวนโครงการในแต่ละไตรมาส ตามตารางข้างบน',
      categories: ofQuarters(header),
      series: [{ name: 'โครงการ', values: ofQuarters(header + subPlans + 1), fill: '2E75B6' }],
      number: 'count',
      hasLegend: false,
      area: rangeName({ top, left: FIRST_QUARTER, bottom: top + UPPER - 2, right: BAHT }),
    },
    {
      kind: 'bar',
      title: 'งบประมาณตามแผนย่อย (บาท)',
      description: 'งบประมาณของโครงการ ตามตารางข้างบน',
      categories: ofSubPlans(NAME),
      series: [{ name: 'งบประมาณ', values: ofSubPlans(BAHT), fill: '2E75B6' }],
      // Without satang: there is little room beside the bars.
      number: 'count',
      hasLegend: false,
      area: rangeName({ top: top + UPPER, left: NAME, bottom: top + CHART_ROWS - 2, right: BAHT }),
    },
  ];
}
