import { datum, plan, project } from '#test/support/plan-builder';
import type { TargetMeasure, TargetsRow, TargetValue } from '../plan/parts';
import type { Plan } from '../plan/plan';
import { targetsTab } from './targets';

const value = (cell: string, number: number | null, text: string, reason?: string): TargetValue => ({
  ...datum(number, text, cell),
  ...(reason !== undefined && { reason }),
  unit: 'คน',
  bound: 'exact',
});

const measure = (rest: Partial<TargetMeasure>): TargetMeasure => ({
  unit: 'คน',
  result: null,
  plan: null,
  achieved: null,
  ...rest,
});

function of(rows: readonly Pick<TargetsRow, 'row' | 'text' | 'measures'>[], rest: Partial<Plan> = {}): Plan {
  const years = { year: null, resultYear: null, planYear: null, ignored: [] };
  return plan({
    targets: {
      ...years,
      rows: rows.map((row, index) => ({ sheet: 'แผน', cell: `A${80 + index}`, remark: null, ...row })),
    },
    ...rest,
  });
}

function lines(given: Plan): unknown[][] {
  const { rows, table } = targetsTab(given);
  const [top = 0, bottom = 0] = (table?.range ?? '').match(/\d+/g)?.map(Number) ?? [];
  return rows.slice(top, bottom).map((row) => row.map((cell) => cell?.value ?? null));
}

test.each<[string, TargetMeasure, unknown[]]>([
  ['more', measure({ result: value('B80', 100, '100 คน'), plan: value('C80', 120, '120 คน') }), [100, 120, 20, 20]],
  [
    'less, by half of a tenth',
    measure({ result: value('B80', 2000, '2000'), plan: value('C80', 1999, '1999') }),
    [2000, 1999, -1, -0.1],
  ],
  ['from nothing', measure({ result: value('B80', 0, '-'), plan: value('C80', 5, '5') }), [0, 5, 5, '']],
  [
    'unreadable',
    measure({ result: value('B80', null, 'ราว ๆ ร้อย'), plan: value('C80', 5, '5') }),
    ['ราว ๆ ร้อย', 5, '', ''],
  ],
  [
    'blank',
    measure({ result: value('B80', null, '..... คน', 'blank'), plan: value('C80', 5, '5') }),
    [null, 5, '', ''],
  ],
  ['no such columns', measure({}), [null, null, '', '']],
])('a target: %s', (_name, given, numbers) => {
  const [line] = lines(of([{ row: 1, text: '๑. จำนวนประชากร', measures: [given] }]));
  expect(line?.slice(0, 7)).toEqual([1, 'จำนวนประชากร', 'คน', ...numbers]);
});

test('a measure each line, with its own label, and the projects of the goal that it measures', () => {
  const projects = [project(2, 2, 40), project(2, 4, 41), project(2, 1, 42), project(1, 3, 43)];
  const pair = [measure({ unit: 'แห่ง' }), measure({ achieved: value('D80', 7, '7') })];
  const given = of(
    [
      { row: 3, text: '๓. จำนวนเครือข่าย\nจำนวนคน', measures: pair },
      { row: 5, text: 'จำนวนองค์กร และจำนวนคน', measures: pair },
      { row: null, text: 'อื่น ๆ', measures: [measure({})] },
    ],
    { projects },
  );
  expect(
    lines(given).map(([number, label, unit, , , , , achieved, supporting]) => [
      number,
      label,
      unit,
      achieved,
      supporting,
    ]),
  ).toEqual([
    [3, 'จำนวนเครือข่าย', 'แห่ง', null, 2],
    [null, 'จำนวนคน', 'คน', 7, 2],
    [5, 'จำนวนองค์กร และจำนวนคน', 'แห่ง', null, 0],
    [null, null, 'คน', 7, 0],
    [null, 'อื่น ๆ', 'คน', null, null],
  ]);
  expect(targetsTab(given).rows[6]?.[8]?.formula).toBe('=COUNTIFS(PhaenRegister[แผนย่อย],2,PhaenRegister[เป้าหมาย],1)');
});

test('a plan without part 4 says so', () => {
  expect(lines(plan())).toEqual([[null, 'ไม่พบส่วนที่ ๔ ในแผน', ...Array.from({ length: 7 }, () => null)]]);
});
