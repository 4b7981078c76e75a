import { chartName, otherCharts, ownCharts, valuesIn } from './spec-chart';

test.each<[string, readonly string[], readonly string[], number]>([
  ['no charts', [], [], 0],
  ['ours', [chartName(0), chartName(1)], ['Phaen.chart.1', 'Phaen.chart.2'], 0],
  ['a person’s', ['Chart 1', 'แผนภูมิ 2'], [], 2],
  ['a person’s beside ours', ['Chart 1', chartName(0)], ['Phaen.chart.1'], 1],
  ['a copy of ours under the same name', [chartName(0), chartName(0)], ['Phaen.chart.1'], 1],
  ['names that are almost ours', ['Phaen.chart.', 'My Phaen.chart.1', 'Phaen.chart.1 (2)'], [], 3],
])('%s', (_name, names, own, others) => {
  expect(ownCharts(names)).toEqual(own);
  expect(otherCharts(names)).toBe(others);
});

test('the values of a range are read row by row; cells that are not there are empty', () => {
  const rows = [[{ value: 1 }, null], [{ value: 'ก' }], []];
  expect(valuesIn(rows, 'A1:B3')).toEqual([1, null, 'ก', null, null, null]);
  expect(valuesIn(rows, 'A2')).toEqual(['ก']);
});
