/** What a tab of ours has beside cells: written once, written again, and known from what a person adds. */
import { CHART_TAB } from '#test/support/charts';
import { installOffice } from '#test/office/load';
import { newWorkbook, type ChartModel, type SheetModel, type WorkbookModel } from '#test/office/model';
import { expectSame } from '#test/support/same';
import { stateOf } from '#test/office/state';
import { rangeName } from '../../core/workbook/address';
import type { SheetChange } from '../../core/workbook/change';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { createExcelHost } from '..';

const host = createExcelHost();
const write = (changes: Partial<SheetSpec> = {}): SheetChange => ({
  kind: 'sheet',
  spec: { ...CHART_TAB, ...changes },
});

interface Written {
  readonly model: WorkbookModel;
  readonly tab: SheetModel;
  readonly requests: number;
}

async function written(changes: Partial<SheetSpec> = {}): Promise<Written> {
  const model = newWorkbook('แผน');
  const { log } = installOffice(model);
  log.length = 0;
  expect((await host.apply([write(changes)])).refused).toEqual([]);
  return { model, tab: model.sheets[1]!, requests: log.length };
}

const conditionsOf = ({ conditions }: SheetModel): unknown[] =>
  conditions.map(({ range, formula, format }) => [rangeName(range), formula, Object.fromEntries(format)]);

test('conditions go in the order of the spec', async () => {
  expect(conditionsOf((await written()).tab)).toEqual([
    ['C2:C4', '=$B2<>$C2', { 'Fill.Color': '#F8CBAD', 'Font.Color': '#9C0006', 'Font.Bold': true }],
    ['A2:C4', '=$B2<>$C2', { 'Fill.Color': '#F8CBAD' }],
  ]);
});

test('charts are drawn from the cells of the tab', async () => {
  const [column, bar] = (await written()).tab.charts.map(({ settings, ...chart }) => ({
    ...chart,
    area: chart.area && rangeName(chart.area),
    series: chart.series.map(({ values, categories, settings: set }) => ({
      values: values && rangeName(values),
      categories: categories && rangeName(categories),
      ...Object.fromEntries(set),
    })),
    ...Object.fromEntries(settings),
  }));
  expect(column).toEqual({
    id: expect.any(String) as unknown,
    name: 'Phaen.chart.1',
    type: 'ColumnClustered',
    area: 'A6:C20',
    series: [
      ['B2:B4', 'ระบุ', '#404040'],
      ['C2:C4', 'นับได้', '#BFBFBF'],
    ].map(([values, Name, Fill]) => ({
      values,
      categories: 'A2:A4',
      Name,
      Fill,
      'Line.Color': '#404040',
      GapWidth: 60,
      HasDataLabels: true,
      'DataLabels.ShowValue': true,
      'DataLabels.LinkNumberFormat': false,
      'DataLabels.NumberFormat': '[$-D00041E]#,##0;[$-D00041E]-#,##0;[$-D00041E]0',
    })),
    'Font.Name': 'TH SarabunPSK',
    'Font.Size': 14,
    'Font.Color': '#262626',
    'Title.Text': 'จำนวนโครงการ & แผนย่อย',
    'Title.Font.Name': 'TH SarabunPSK',
    'Title.Font.Size': 14,
    'Title.Font.Bold': true,
    'Title.Font.Color': '#262626',
    'Legend.Visible': true,
    'Legend.Position': 'Bottom',
    'ValueAxis.Minimum': 0,
    'ValueAxis.MajorGridlines.Visible': false,
    'ValueAxis.Visible': false,
  });
  expect(bar).toMatchObject({
    name: 'Phaen.chart.2',
    type: 'BarClustered',
    area: 'A22:C36',
    series: [{ values: 'B2:B4' }],
    'Legend.Visible': false,
    'CategoryAxis.ReversePlotOrder': true,
  });
});

test('a series in a row is one series', async () => {
  const [chart] = CHART_TAB.charts;
  const series = [{ name: 'หนึ่ง', values: 'B2:C2', fill: '404040' }] as const;
  const { tab } = await written({ charts: [{ ...chart!, categories: 'B1:C1', series }] });
  expect(tab.charts[0]?.series.map(({ values }) => values && rangeName(values))).toEqual(['B2:C2']);
});

test('they take no request more', async () => {
  const bare = await written({ conditions: [], charts: [] });
  expect((await written()).requests).toBe(bare.requests);
});

test('a tab written again has the same, and no more of it', async () => {
  const { model } = await written();
  const once = stateOf(model);
  expect(await host.apply([write()])).not.toHaveProperty('preserved');
  expectSame(stateOf(model), once);
});

test('a tab written again without them keeps none', async () => {
  const { tab } = await written();
  expect(await host.apply([write({ conditions: [], charts: [] })])).not.toHaveProperty('preserved');
  expect([tab.conditions, tab.charts]).toEqual([[], []]);
});

test('undo takes the tab away with them', async () => {
  const model = newWorkbook('แผน');
  installOffice(model);
  const { inverse } = await host.apply([write()]);
  expect((await host.apply(inverse)).refused).toEqual([]);
  expect(model.sheets).toHaveLength(1);
});

const condition = { range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=TRUE', format: new Map() };
const chartNamed = (name: string): ChartModel => ({
  id: 'theirs',
  name,
  type: 'Pie',
  area: null,
  series: [],
  settings: new Map(),
});

test.each<[string, string, (tab: SheetModel) => void]>([
  ['a condition', 'conditional-format', ({ conditions }) => conditions.push(condition)],
  ['a chart', 'chart', ({ charts }) => charts.push(chartNamed('แผนภูมิ 3'))],
  ['a copy of a chart', 'chart', ({ charts }) => charts.push(chartNamed('Phaen.chart.1'))],
  ['a chart in the place of ours', 'chart', (tab) => (tab.charts = [chartNamed('Chart 1')])],
])('%s that a person adds makes the tab theirs', async (_name, kind, add) => {
  const { model, tab } = await written();
  add(tab);
  const { conditions, charts } = structuredClone(tab);
  const { preserved } = await host.apply([write()]);
  expect(preserved?.map(({ edits }) => edits)).toEqual([[{ kind }]]);
  expect([tab.conditions, tab.charts]).toEqual([conditions, charts]);
  expect(model.sheets[2]?.charts.map(({ name }) => name)).toEqual(['Phaen.chart.1', 'Phaen.chart.2']);
});

test('what a person takes away is written again', async () => {
  const { tab } = await written();
  tab.conditions.pop();
  tab.charts.pop();
  expect(await host.apply([write()])).not.toHaveProperty('preserved');
  expect([tab.conditions.length, tab.charts.length]).toEqual([2, 2]);
});
