import type { CellValue } from '../workbook/snapshot';
import { cell } from './cells';
import { chartBlock } from './overview-charts';

const HEADER = Array.from({ length: 10 }, (_column, index) => cell(`หัว ${index}`, 'header'));

/** The overview's table with one sub-plan, each of whose rows holds the same numbers. */
function titles(numbers: readonly CellValue[]) {
  const line = [cell('แผนย่อย', 'text'), ...numbers.map((value) => cell(value, 'number'))];
  const { charts, rows } = chartBlock({ header: 0, subPlans: 1, beside: { top: 4, bottom: 11 }, top: 16 }, [
    HEADER,
    line,
    line,
  ]);
  const texts = rows.flat().flatMap((each) => each?.value ?? []);
  return { titles: charts.map(({ title }) => title), texts };
}

const [OF_PROJECTS, OF_QUARTERS, OF_BUDGET] = [
  'จำนวนโครงการตามแผนย่อย',
  'จำนวนโครงการตามไตรมาส',
  'งบประมาณตามแผนย่อย (บาท)',
] as const;
const NO_BUDGET = 'ไม่มีแผนภูมิงบประมาณ เพราะไม่มีจำนวนเงินในตาราง';

describe('the charts of the overview', () => {
  it.each([
    ['money', [1, 1, 1, 0, 0, 0, 1, 0, 500], [OF_PROJECTS, OF_QUARTERS, OF_BUDGET], []],
    ['no money', [1, 1, 1, 0, 0, 0, 0, 1, 0], [OF_PROJECTS, OF_QUARTERS], [NO_BUDGET]],
    ['no amount that is known', [1, 1, 1, 0, 0, 0, 0, 0, ''], [OF_PROJECTS, OF_QUARTERS], [NO_BUDGET]],
    ['no quarter', [1, 1, 0, 0, 0, 0, 1, 0, 500], [OF_PROJECTS, OF_BUDGET], []],
    ['only a declared number', [3, 0, 0, 0, 0, 0, 0, 0, ''], [OF_PROJECTS], [NO_BUDGET]],
    ['no project', [null, 0, 0, 0, 0, 0, 0, 0, ''], [], ['ไม่มีแผนภูมิ เพราะไม่มีโครงการ']],
  ])('of a plan with %s', (_case, numbers, drawn, texts) => {
    expect(titles(numbers)).toEqual({ titles: drawn, texts });
  });

  const places = { header: 0, subPlans: 1, beside: { top: 4, bottom: 11 }, top: 16 };
  it.each<[string, number, number, readonly string[], number]>([
    ['are beside the people, and below the texts and an empty row', 1, 1, ['D5:J12', 'A17:C25', 'D17:J25'], 10],
    ['have the room of two if the budget is not drawn', 1, 0, ['D5:J12', 'A17:J25'], 11],
    ['and if the quarters are not', 0, 1, ['D5:J12', 'A17:J25'], 10],
    ['take no room below if neither is', 0, 0, ['D5:J12'], 2],
  ])('%s', (_case, quarter, baht, areas, height) => {
    const line = [
      cell('ก', 'text'),
      ...[1, 1, quarter, quarter, quarter, quarter, 0, 0, baht].map((value) => cell(value, 'number')),
    ];
    const { charts, rows } = chartBlock(places, [HEADER, line, line]);
    expect(charts.map(({ area }) => area)).toEqual(areas);
    expect(rows).toHaveLength(height);
  });
});
