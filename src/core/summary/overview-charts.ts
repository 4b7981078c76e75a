/** The charts of the overview, drawn from its table; a sentence in place of one that has nothing to show. */
import { CHARTS_TH } from '../messages/tabs/overview';
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { valuesIn, type SpecChart } from '../workbook/spec-chart';
import { cell } from './cells';

/** In the columns of the overview's table. */
const [NAME, DECLARED, LISTED, FIRST_QUARTER, LAST_QUARTER, BAHT] = [0, 1, 2, 3, 6, 9] as const;
/** How many rows the charts below the texts cover. */
const LOWER = 9;

type Row = readonly (SpecCell | null)[];

export interface ChartBlock {
  readonly charts: readonly SpecChart[];
  /** Those that the lower charts cover, and the sentences. */
  readonly rows: readonly Row[];
}

interface Places {
  /** The row of the table's header, zero-based. */
  readonly header: number;
  /** How many rows of sub-plans are below it, before the total. */
  readonly subPlans: number;
  /** The rows with texts beside which the first chart is, zero-based. */
  readonly beside: { readonly top: number; readonly bottom: number };
  /** The first row that the others cover. */
  readonly top: number;
}

/** `table`: the rows above, down to the table's total at least. */
export function chartBlock(places: Places, table: readonly Row[]): ChartBlock {
  const isDrawn = ({ series }: SpecChart): boolean =>
    series.some(({ values }) => valuesIn(table, values).some((value) => typeof value === 'number' && value > 0));
  const [bySubPlan, byQuarter, byBudget] = chartsOf(places);
  const upper = [bySubPlan].filter(isDrawn);
  const lower = [byQuarter, byBudget].filter(isDrawn);
  if (upper.length + lower.length === 0) return { charts: [], rows: [[], sentence(CHARTS_TH.none)] };
  // One that is alone has the room of both.
  const area = lower.length === 1 ? together(byQuarter, byBudget) : null;
  return {
    charts: [...upper, ...lower.map((chart) => (area === null ? chart : { ...chart, area }))],
    rows: [
      ...emptyRows(lower.length > 0 ? LOWER + 1 : 1),
      ...(lower.includes(byBudget) ? [] : [sentence(CHARTS_TH.noBudget)]),
    ],
  };
}

/** The room of two charts side by side. */
function together(left: SpecChart, right: SpecChart): string {
  return `${left.area.split(':')[0] ?? ''}:${right.area.split(':')[1] ?? ''}`;
}

function sentence(text: string): Row {
  return [cell(text, 'plain')];
}

function emptyRows(length: number): Row[] {
  return Array.from({ length }, () => []);
}

function chartsOf({ header, subPlans, beside, top }: Places): readonly [SpecChart, SpecChart, SpecChart] {
  const { bySubPlan, byQuarter, byBudget } = CHARTS_TH;
  const ofSubPlans = (column: number): string =>
    rangeName({ top: header + 1, left: column, bottom: header + subPlans, right: column });
  const ofQuarters = (row: number): string =>
    rangeName({ top: row, left: FIRST_QUARTER, bottom: row, right: LAST_QUARTER });
  return [
    {
      kind: 'bar',
      title: bySubPlan.title,
      description: bySubPlan.description,
      categories: ofSubPlans(NAME),
      series: [
        { name: bySubPlan.declared, values: ofSubPlans(DECLARED), fill: 'BDD7EE' },
        { name: bySubPlan.listed, values: ofSubPlans(LISTED), fill: '2E75B6' },
      ],
      number: 'count',
      hasLegend: true,
      area: rangeName({ ...beside, left: FIRST_QUARTER, right: BAHT }),
    },
    {
      kind: 'column',
      title: byQuarter.title,
      description: byQuarter.description,
      categories: ofQuarters(header),
      series: [{ name: byQuarter.series, values: ofQuarters(header + subPlans + 1), fill: '2E75B6' }],
      number: 'count',
      hasLegend: false,
      area: rangeName({ top, left: NAME, bottom: top + LOWER - 1, right: LISTED }),
    },
    {
      kind: 'bar',
      title: byBudget.title,
      description: byBudget.description,
      categories: ofSubPlans(NAME),
      series: [{ name: byBudget.series, values: ofSubPlans(BAHT), fill: '2E75B6' }],
      // Without satang: there is little room beside the bars.
      number: 'count',
      hasLegend: false,
      area: rangeName({ top, left: FIRST_QUARTER, bottom: top + LOWER - 1, right: BAHT }),
    },
  ];
}
