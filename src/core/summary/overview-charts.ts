/** The charts of the overview, drawn from its table; a sentence in place of one that has nothing to show. */
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { valuesIn, type SpecChart } from '../workbook/spec-chart';
import { cell } from './cells';

/** In the columns of the overview's table. */
const [NAME, DECLARED, LISTED, FIRST_QUARTER, LAST_QUARTER, BAHT] = [0, 1, 2, 3, 6, 9] as const;
/** Two charts beside each other, and one below. */
const [UPPER, LOWER] = [18, 14] as const;

type Row = readonly (SpecCell | null)[];

export interface ChartBlock {
  readonly charts: readonly SpecChart[];
  /** Those that the charts cover, and the sentences. */
  readonly rows: readonly Row[];
}

interface Places {
  /** The row of the table's header, zero-based. */
  readonly header: number;
  /** How many rows of sub-plans are below it, before the total. */
  readonly subPlans: number;
  /** The first row that the charts cover. */
  readonly top: number;
}

/** `table`: the rows above, down to the table's total at least. */
export function chartBlock(places: Places, table: readonly Row[]): ChartBlock {
  const [bySubPlan, byQuarter, byBudget] = chartsOf(places);
  const isDrawn = ({ series }: SpecChart): boolean =>
    series.some(({ values }) => valuesIn(table, values).some((value) => typeof value === 'number' && value > 0));
  const upper = [bySubPlan, byQuarter].filter(isDrawn);
  if (upper.length === 0) return { charts: [], rows: [[], sentence('ไม่มีแผนภูมิ เพราะไม่มีโครงการ')] };
  const lower = [byBudget].filter(isDrawn);
  const below = lower.length > 0 ? emptyRows(LOWER) : [sentence('ไม่มีแผนภูมิงบประมาณ เพราะไม่มีจำนวนเงินในตาราง')];
  return { charts: [...upper, ...lower], rows: [...emptyRows(UPPER + 1), ...below] };
}

function sentence(text: string): Row {
  return [cell(text, 'plain')];
}

function emptyRows(length: number): Row[] {
  return Array.from({ length }, () => []);
}

function chartsOf({ header, subPlans, top }: Places): readonly [SpecChart, SpecChart, SpecChart] {
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
      area: rangeName({ top: top + UPPER, left: NAME, bottom: top + UPPER + LOWER - 2, right: BAHT }),
    },
  ];
}
