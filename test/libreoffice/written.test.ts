import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { summarise } from '../../src/core/jobs/summarise';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { workbook } from '../hostile/build';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from './recalculate';

const SAMPLES = ['periods-2568', 'ladkrabang-2568', 'ladkrabang-2568-sheets'] as const;
const open = (name: string): XlsxHost => XlsxHost.open(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));

/** Cached values that are right, but for those planted to be wrong. */
const CONTROL = workbook({
  sheets: {
    Control:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>99</v></c></row><row r="4"><c r="A4" t="str"><f>"ก"&amp;A1</f><v>ผิด</v></c></row></sheetData>',
  },
});

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
  print: { orientation: 'landscape' },
};

describeWithLibreOffice('LibreOffice opens what we write', () => {
  let before: Record<string, readonly SheetSnapshot[]> = {};
  let after: Record<string, readonly SheetSnapshot[]> = {};

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = { control: CONTROL };
    const patched = open('periods-2568');
    await patched.apply([
      {
        kind: 'cell',
        sheet: 'แผนปฏิบัติการ',
        cell: 'G27',
        before: { value: at(await patched.read(), 'แผนปฏิบัติการ', 26, 6) },
        after: { value: 100 },
      },
      {
        kind: 'cell',
        sheet: 'แผนปฏิบัติการ',
        cell: 'L90',
        before: { value: null },
        after: { value: '- ก\r\n _x0041_ \u200B', font: 'Wingdings' },
      },
      { kind: 'merge', sheet: 'แผนปฏิบัติการ', range: 'L90:M91', merged: true },
      { kind: 'sheet', spec: SPEC },
    ]);
    files['patched'] = patched.bytes();
    for (const name of SAMPLES) {
      const host = open(name);
      await summarise(host);
      files[`summary-${name}`] = host.bytes();
    }
    const read = async (file: Uint8Array): Promise<readonly SheetSnapshot[]> =>
      (await XlsxHost.open(file).read()).sheets;
    const recalculated = recalculate(files);
    before = await mapped(files, read);
    after = await mapped(recalculated, read);
  }, LIBREOFFICE_TIMEOUT);

  test('the control: values planted wrong come back right', () => {
    expect(after['control']?.[0]?.values).toEqual([[1], [2], [3], ['ก1']]);
  });

  test('a patched sample: its own formula follows the new number, all else stands as it was', () => {
    const [sheet] = before['patched'] ?? [];
    const [result] = after['patched'] ?? [];
    const sum = [27, 28, 29, 30].reduce((total, row) => total + Number(sheet?.values[row - 1]?.[6] ?? 0), 0);
    expect(sheet?.values[25]?.[6]).toBe(8);
    expect(result?.values[25]?.[6]).toBe(sum);
    const withoutSum = (values: SheetSnapshot['values'] = []): unknown =>
      values.map((row, index) => (index === 25 ? row.filter((_, column) => column !== 6) : row.map(lineEnds)));
    expect(withoutSum(result?.values)).toEqual(withoutSum(sheet?.values));
    expect(result?.merges).toEqual(sheet?.merges);
  });

  test('a tab with a table: structured references and new functions are worked out', () => {
    const result = after['patched']?.find(({ name }) => name === SPEC.name);
    expect(result?.values).toEqual([
      ['ชื่อ', 'จำนวน (คน)'],
      ['- ก', 2],
      ['1.10', 3],
      [null, 5],
      ['รวม 1', 7],
    ]);
  });

  test.each(SAMPLES)('the summary tabs of %s: every formula gives the value that stands with it', (name) => {
    const written = (before[`summary-${name}`] ?? []).filter(({ generated }) => generated !== null);
    expect(written.length).toBeGreaterThan(0);
    for (const sheet of written) {
      const result = after[`summary-${name}`]?.find((other) => other.name === sheet.name);
      expect(result?.values).toEqual(sheet.values);
      expect(Object.keys(result?.formulas ?? {})).toEqual(expect.arrayContaining(Object.keys(sheet.formulas)));
    }
  });
});

/** LibreOffice saves a carriage return before a line feed as the line feed alone. */
function lineEnds(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

function at(
  { sheets }: { sheets: readonly SheetSnapshot[] },
  name: string,
  row: number,
  column: number,
): SheetSnapshot['values'][number][number] {
  return sheets.find((sheet) => sheet.name === name)?.values[row]?.[column] ?? null;
}

async function mapped<T, U>(
  all: Readonly<Record<string, T>>,
  change: (item: T) => Promise<U>,
): Promise<Record<string, U>> {
  const entries = Object.entries(all).map(async ([key, item]): Promise<[string, U]> => [key, await change(item)]);
  return Object.fromEntries(await Promise.all(entries));
}
