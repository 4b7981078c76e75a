import { readFileSync } from 'node:fs';
import { contentAt } from '../../src/core/workbook/contents';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from './recalculate';
import { page } from '#test/support/tab-page';

/** Every value cached wrong, so that what comes back is LibreOffice's own result. */
const SPEC: SheetSpec = {
  id: 'table',
  name: 'ตาราง & <รวม>',
  rows: [
    [
      { value: 'ชื่อ', style: 'header' },
      { value: 'จำนวน (คน)', style: 'header' },
    ],
    [
      { value: '- ก', style: 'text' },
      { value: 2, style: 'number' },
    ],
    [
      { value: '1.10', style: 'text' },
      { value: 3, style: 'money' },
    ],
    [null, { value: 0, formula: '=SUM(PhaenTest[จำนวน (คน)])', style: 'totalNumber' }],
    [
      { value: 'ผิด', formula: '="รวม "&COUNTIFS(PhaenTest[ชื่อ],"*ก*")' },
      { value: 0, formula: '=IFERROR(1/0,IFNA(7,8))' },
    ],
  ],
  widths: [20, 10],
  merges: [],
  table: { name: 'PhaenTest', range: 'A1:B3' },
  headerRows: 1,
  ...page('landscape'),
};

describeWithLibreOffice('LibreOffice opens what we write', () => {
  const name = 'แผนปฏิบัติการ';
  let before: readonly SheetSnapshot[] = [];
  let after: readonly SheetSnapshot[] = [];

  beforeAll(async () => {
    const host = XlsxHost.open(new Uint8Array(readFileSync('samples/periods-2568.xlsx')));
    const number = contentAt(await host.read(), { sheet: name, cell: 'G27' });
    const text = { value: '- ก\r\n _x0041_ \u200B', font: 'Wingdings' };
    await host.apply([
      { kind: 'cell', sheet: name, cell: 'G27', before: number, after: { value: 100 } },
      { kind: 'cell', sheet: name, cell: 'L90', before: { value: null }, after: text },
      { kind: 'merge', sheet: name, range: 'L90:M91', merged: true },
      { kind: 'sheet', spec: SPEC },
    ]);
    before = (await host.read()).sheets;
    after = (await recalculate({ patched: host.bytes() }))['patched'] ?? [];
  }, LIBREOFFICE_TIMEOUT);

  test('a patched sample: its own formula follows the new number, all else stands as it was', () => {
    const [sheet] = before;
    const [result] = after;
    const sum = [27, 28, 29, 30].reduce((total, row) => total + Number(sheet?.values[row - 1]?.[6] ?? 0), 0);
    expect(sheet?.values[25]?.[6]).toBe(8);
    expect(result?.values[25]?.[6]).toBe(sum);
    const withoutSum = (values: SheetSnapshot['values'] = []): unknown =>
      values.map((row, index) => (index === 25 ? row.filter((_, column) => column !== 6) : row.map(lineEnds)));
    expect(withoutSum(result?.values)).toEqual(withoutSum(sheet?.values));
    expect(result?.merges).toEqual(sheet?.merges);
  });

  test('a tab with a table: structured references and new functions are worked out', () => {
    const result = after.find((sheet) => sheet.name === SPEC.name);
    expect(result?.values).toEqual([
      ['ชื่อ', 'จำนวน (คน)'],
      ['- ก', 2],
      ['1.10', 3],
      [null, 5],
      ['รวม 1', 7],
    ]);
  });
});

/** LibreOffice saves a carriage return before a line feed as the line feed alone. */
function lineEnds(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
