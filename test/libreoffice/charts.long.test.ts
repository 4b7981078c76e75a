/** Charts of a tab in LibreOffice: they are there, drawn from the results of the formulas, and are ours when it has saved them. */
import { readFileSync } from 'node:fs';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import { XlsxHost } from '../../src/xlsx';
import { partsOf } from '#test/hostile/parts';
import { CHART_TAB } from '#test/support/charts';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, throughLibreOffice } from './recalculate';

/** Its formulas with wrong results, so that what comes back is LibreOffice's own. */
const WRONG: SheetSpec = {
  ...CHART_TAB,
  rows: CHART_TAB.rows.map((line) => line.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: 99 }))),
};

async function fileOf(spec: SheetSpec): Promise<Uint8Array> {
  const host = XlsxHost.open(new Uint8Array(readFileSync('samples/periods-2568.xlsx')));
  expect((await host.apply([{ kind: 'sheet', spec }])).refused).toEqual([]);
  return host.bytes();
}

/** What each chart of a file shows, by its series: the cells and their results. */
function seriesIn(file: Uint8Array): string[][] {
  const charts = Object.entries(partsOf(file)).filter(([name]) => name.startsWith('xl/charts/chart'));
  return charts
    .map(([, xml]) =>
      [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) => {
        const [, cells = ''] = /<c:f>(.*?)<\/c:f>/.exec(values) ?? [];
        const results = [...values.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, result]) => result);
        return `${cells.slice(cells.lastIndexOf('!') + 1)} ${results.join(' ')}`;
      }),
    )
    .sort((a, b) => b.length - a.length);
}

describeWithLibreOffice('LibreOffice draws our charts', () => {
  let saved = new Uint8Array();

  beforeAll(async () => {
    const files = throughLibreOffice({ wrong: await fileOf(WRONG) });
    saved = new Uint8Array(files['wrong'] ?? []);
  }, LIBREOFFICE_TIMEOUT);

  test('from the values that the core has computed', async () => {
    const expected = [['$B$2:$B$4 1200 0 7', '$C$2:$C$4 1100 1 7'], ['$B$2:$B$4 1200 0 7']];
    expect(seriesIn(await fileOf(CHART_TAB))).toEqual(expected);
    expect(seriesIn(saved)).toEqual(expected);
  });

  test('and keeps the conditions', () => {
    const sheets = Object.values(partsOf(saved)).filter((xml) => xml.includes('<conditionalFormatting'));
    expect(sheets.join('').match(/<cfRule type="expression"/g)).toHaveLength(2);
  });

  test('and after that they are still ours', async () => {
    const host = XlsxHost.open(saved);
    const report = await host.apply([{ kind: 'sheet', spec: CHART_TAB }]);
    expect(report).not.toHaveProperty('preserved');
    expect(seriesIn(host.bytes())).toHaveLength(2);
    expect(Object.keys(partsOf(host.bytes())).filter((name) => /^xl\/drawings\/drawing/.test(name))).toHaveLength(1);
  });
});
