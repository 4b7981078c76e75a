import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName } from '../../core/workbook/address';
import type { CellContent, Change } from '../../core/workbook/change';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { changedParts, partsOf } from '../../../test/hostile/parts';
import { relationships, workbook, workbookParts, zip, type WorkbookParts } from '../../../test/hostile/build';
import { XlsxHost } from '../index';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<fonts count="2"><font><sz val="14"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><name val="Wingdings"/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" quotePrefix="1"/></cellXfs>';

const cell = (address: string, before: CellContent['value'], after: CellContent['value'] | CellContent): Change => ({
  kind: 'cell',
  sheet: 'Sheet1',
  cell: address,
  before: { value: before },
  after: typeof after === 'object' && after !== null && 'value' in after ? after : { value: after },
});
const merge = (range: string, merged: boolean): Change => ({ kind: 'merge', sheet: 'Sheet1', range, merged });

/** The content of the worksheet after the changes; all of them must have been taken. */
async function patched(content: string | WorkbookParts, ...changes: Change[]): Promise<string> {
  const parts = typeof content === 'string' ? { sheets: { Sheet1: content } } : content;
  const host = XlsxHost.open(workbook(parts));
  expect((await host.apply(changes)).refused).toEqual([]);
  return partsOf(host.bytes())[SHEET]?.replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '') ?? '';
}

describe('the worksheet changes where it must and nowhere else', () => {
  const text = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

  test.each<[string, string, Change[], string]>([
    [
      'a cell replaced',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><!-- x --><c r="B1"/></row></sheetData>',
      [cell('A1', 1, 'ก')],
      `<sheetData><row r="1">${text('A1', 'ก')}<!-- x --><c r="B1"/></row></sheetData>`,
    ],
    [
      'a cell put between others',
      '<sheetData><row r="1"><c r="A1"/><c r="C1"/></row></sheetData>',
      [cell('B1', null, 2)],
      '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row></sheetData>',
    ],
    [
      'cells put last',
      '<sheetData><row r="1"><c r="A1"/></row></sheetData>',
      [cell('D1', null, true), cell('C1', null, 1)],
      '<sheetData><row r="1"><c r="A1"/><c r="C1"><v>1</v></c><c r="D1" t="b"><v>1</v></c></row></sheetData>',
    ],
    [
      'an empty row opened',
      '<sheetData><row r="1" ht="20" /></sheetData>',
      [cell('A1', null, 1)],
      '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'rows put between others and last',
      '<sheetData><row r="2"/><row r="5"/></sheetData>',
      [cell('A7', null, 7), cell('A1', null, 1), cell('A3', null, 3), cell('A4', null, 4)],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"/><row r="7"><c r="A7"><v>7</v></c></row></sheetData>',
    ],
    [
      'an empty sheet opened',
      '<sheetData/>',
      [cell('B2', null, 1)],
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      'the dimension widened',
      '<dimension ref="A1:B2"/><sheetData/>',
      [cell('C5', null, 1)],
      '<dimension ref="A1:C5"/><sheetData><row r="5"><c r="C5"><v>1</v></c></row></sheetData>',
    ],
    [
      'spans that no longer hold',
      '<sheetData><row r="1" spans="1:2" ht="3"><c r="A1"/></row></sheetData>',
      [cell('C1', null, 1)],
      '<sheetData><row r="1" ht="3"><c r="A1"/><c r="C1"><v>1</v></c></row></sheetData>',
    ],
    [
      'spans that still hold',
      '<sheetData><row r="1" spans="1:3"><c r="A1"/></row></sheetData>',
      [cell('C1', null, 1)],
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>1</v></c></row></sheetData>',
    ],
    [
      'cells without addresses',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
      [cell('A1', 1, 3)],
      '<sheetData><row><c r="A1"><v>3</v></c><c><v>2</v></c></row></sheetData>',
    ],
    [
      'nothing written for nothing',
      '<sheetData><row r="1"/></sheetData>',
      [cell('A1', null, null), cell('A2', null, '')],
      '<sheetData><row r="1"/><row r="2"><c r="A2"/></row></sheetData>',
    ],
    [
      'a cell emptied keeps its style and extensions',
      '<sheetData><row r="1"><c r="A1" s="1" cm="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row></sheetData>',
      [cell('A1', 1, null)],
      '<sheetData><row r="1"><c r="A1" s="1"><extLst><ext uri="x"/></extLst></c></row></sheetData>',
    ],
    [
      'a formula with its result',
      '<sheetData/>',
      [cell('A1', null, { value: 'a<b', formula: '=IFNA(B1,"<")&XLOOKUP(1,2,3)' })],
      '<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.IFNA(B1,&quot;&lt;&quot;)&amp;_xlfn.XLOOKUP(1,2,3)</f><v>a&lt;b</v></c></row></sheetData>',
    ],
    [
      'an error',
      '<sheetData/>',
      [cell('A1', null, { value: { error: '#N/A' } })],
      '<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c></row></sheetData>',
    ],
    [
      'characters that XML cannot hold',
      '<sheetData/>',
      [cell('A1', null, 'a\x01\r\n_xABCD_\uD800<&')],
      `<sheetData><row r="1">${text('A1', 'a_x0001__x000D_\n_x005F_xABCD__xD800_&lt;&amp;')}</row></sheetData>`,
    ],
    [
      'the others of a shared formula get their own',
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A3">B1&amp;1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>',
      [
        { ...cell('A1', null, 1), before: { value: null, formula: '=B1&1' } } as Change,
        { ...cell('A3', null, 1), before: { value: null, formula: '=B3&1' } } as Change,
      ],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2&amp;1</f><v>2</v></c></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
    ],
    [
      'a first merge',
      '<sheetData/><sheetProtection sheet="0"/><phoneticPr fontId="1"/>',
      [merge('A1:B2', true)],
      '<sheetData/><sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><phoneticPr fontId="1"/>',
    ],
    [
      'one more merge and one less',
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>',
      [merge('A2:B2', false), merge('A3:B3', true)],
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:B3"/></mergeCells>',
    ],
    [
      'the last merge',
      '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst/>',
      [merge('A1:B1', false)],
      '<sheetData/><extLst/>',
    ],
    [
      'a merge taken apart and written in',
      '<sheetData><row r="1"><c r="A1"/></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      [merge('A1:A2', false), cell('A2', null, 1)],
      '<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', async (_, before, changes, after) => {
    expect(await patched(before, ...changes)).toBe(after);
  });

  test('a part with a prefix keeps to it', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const parts = workbookParts({});
    parts[SHEET] = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const host = XlsxHost.open(zip(parts));
    await host.apply([cell('A1', null, 'ก'), merge('A1:B1', true)]);
    expect(partsOf(host.bytes())[SHEET]).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">ก</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    );
  });
});

describe('styles', () => {
  const styled = '<sheetData><row r="1"><c r="A1" s="0"/><c r="B1" s="1"/></row></sheetData>';
  const stylesAfter = async (...changes: Change[]): Promise<{ sheet: string; styles: string }> => {
    const host = XlsxHost.open(workbook({ sheets: { Sheet1: styled }, styles: STYLES }));
    await host.apply(changes);
    const parts = partsOf(host.bytes());
    return { sheet: parts[SHEET] ?? '', styles: parts['xl/styles.xml'] ?? '' };
  };

  test('text that looks like something else is marked as text, one format for all such cells', async () => {
    const { sheet, styles } = await stylesAfter(
      cell('A1', null, '- จำนวน'),
      cell('A2', null, '1.10'),
      cell('A3', null, 'ก'),
    );
    expect(sheet).toMatch(/r="A1" s="2".*r="A2" s="2".*r="A3" t=/);
    expect(styles).toContain(
      '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" quotePrefix="1"/><xf numFmtId="0" fontId="0" quotePrefix="1"/></cellXfs>',
    );
  });

  test('a number takes the mark away again, an emptied cell keeps it', async () => {
    const { sheet } = await stylesAfter(cell('B1', null, 5));
    expect(sheet).toContain('<c r="B1" s="2"><v>5</v></c>');
    expect((await stylesAfter(cell('B1', null, null))).sheet).toContain('<c r="B1" s="1"/>');
  });

  test('another font: size and weight stay, the theme has no say, symbols keep their character set', async () => {
    const { styles } = await stylesAfter(
      cell('A1', null, { value: 'ü', font: 'Wingdings' }),
      cell('B1', null, { value: 'ก', font: 'Wingdings' }),
    );
    expect(styles).toContain('<font><sz val="14"/><name val="Wingdings"/><charset val="2"/></font></fonts>');
    expect(styles).toContain('<xf numFmtId="0" fontId="2" applyFont="1"/>');
  });

  test('undo sets the font back', async () => {
    const host = XlsxHost.open(workbook({ sheets: { Sheet1: styled }, styles: STYLES }));
    const { inverse } = await host.apply([cell('A1', null, { value: 'ü', font: 'Wingdings' })]);
    expect(await host.readFonts('Sheet1', ['A1'])).toEqual({ A1: 'Wingdings' });
    await host.apply(inverse);
    expect(await host.readFonts('Sheet1', ['A1'])).toEqual({ A1: 'Arial' });
  });

  test('a new cell looks like its row or column', async () => {
    const sheet = await patched(
      {
        sheets: {
          Sheet1:
            '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="1" customFormat="1"/></sheetData>',
        },
        styles: STYLES,
      },
      cell('A2', null, 'ก'),
      cell('B1', null, 'ก'),
    );
    expect([...sheet.matchAll(/<c [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<c r="B1" s="2" t="inlineStr">',
      '<c r="A2" s="2" t="inlineStr">',
    ]);
  });

  test('a workbook without styles gets them', async () => {
    const host = XlsxHost.open(workbook({}));
    await host.apply([cell('A1', null, '=1')]);
    const parts = partsOf(host.bytes());
    expect(parts['xl/styles.xml']).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
    );
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/styles.xml"');
    expect((await host.read()).sheets[0]?.values).toEqual([['=1']]);
  });
});

test('a date written in a workbook that counts from 1904', async () => {
  const content = {
    sheets: { Sheet1: '<sheetData><row r="1"><c r="A1" s="1"><v>44104</v></c></row></sheetData>' },
    before: '<workbookPr date1904="1"/>',
    styles: STYLES,
  };
  expect(await patched(content, cell('A1', 45566, 45567))).toContain('<v>44105</v>');
});

test('the chain of calculation goes when a formula does, and only then', async () => {
  const parts = workbookParts({
    sheets: { Sheet1: '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c></row></sheetData>' },
  });
  parts['xl/calcChain.xml'] =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    { id: 'rId9', kind: 'calcChain', target: 'calcChain.xml' },
  ]);
  parts['[Content_Types].xml'] =
    parts['[Content_Types].xml']?.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    ) ?? '';
  const host = XlsxHost.open(zip(parts));
  await host.apply([cell('B1', null, 'ก')]);
  expect(Object.keys(partsOf(host.bytes()))).toContain('xl/calcChain.xml');
  await host.apply([{ ...cell('A1', 1, 2), before: { value: 1, formula: '=1' } } as Change]);
  const after = partsOf(host.bytes());
  expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
  expect(Object.values(after).join('')).not.toContain('calcChain');
});

describe('refused', () => {
  const TABLE =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="D1:E4" totalsRowCount="1"/>';
  const host = (content: string): XlsxHost => {
    const parts = workbookParts({ sheets: { Sheet1: content } });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships([
      { id: 'rId1', kind: 'table', target: '/xl/tables/t.xml' },
    ]);
    parts['xl/tables/t.xml'] = TABLE;
    return XlsxHost.open(zip(parts));
  };
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';

  test.each<[string, string, Change, string]>([
    ['a cell that has changed', '<sheetData/>', cell('A1', 1, 2), 'changed-since'],
    ['a sheet that is not there', '<sheetData/>', { ...cell('A1', null, 2), sheet: 'gone' } as Change, 'sheet-missing'],
    ['a protected sheet', '<sheetData/><sheetProtection sheet="1"/>', cell('A1', null, 2), 'sheet-protected'],
    [
      'a cell inside a merge',
      '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      cell('B1', null, 2),
      'part-of-merge',
    ],
    ['a part of an array formula', array, cell('A2', 2, 3), 'not-supported'],
    ['a header of a table', '<sheetData/>', cell('D1', null, 'ก'), 'not-supported'],
    ['a total of a table', '<sheetData/>', cell('E4', null, 1), 'not-supported'],
    ['a merge over a table', '<sheetData/>', merge('C2:D2', true), 'not-supported'],
    ['a text too long for a cell', '<sheetData/>', cell('A1', null, 'ก'.repeat(32_768)), 'not-supported'],
    ['a number that is none', '<sheetData/>', cell('A1', null, Number.NaN), 'not-supported'],
  ])('%s', async (_, content, change, reason) => {
    const opened = host(content);
    const before = opened.bytes();
    expect((await opened.apply([change])).refused).toEqual([{ change, reason }]);
    expect(opened.bytes()).toEqual(before);
  });

  test('with a change goes its group', async () => {
    const changes = [cell('D1', null, 'ก'), cell('D2', null, 'ข')].map(
      (change) => ({ ...change, group: 'g' }) as Change,
    );
    expect((await host('<sheetData/>').apply(changes)).refused.map(({ reason }) => reason)).toEqual([
      'not-supported',
      'not-supported',
    ]);
  });

  test('what is left when the person stops it', async () => {
    const opened = XlsxHost.open(workbook({ sheets: { Sheet1: '<sheetData/>', B: '<sheetData/>' } }));
    const progress: number[][] = [];
    let asked = 0;
    const report = await opened.apply([cell('A1', null, 1), { ...cell('A1', null, 1), sheet: 'B' } as Change], {
      isCancelled: () => (asked += 1) > 1,
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(progress).toEqual([[1, 2]]);
    expect([report.applied.length, report.refused[0]?.reason]).toEqual([1, 'cancelled']);
  });
});

describe('the samples', () => {
  const names = ['periods-2568', 'ladkrabang-2568', 'ladkrabang-2568-sheets'] as const;
  const files = names.map((name) => new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('✓', '- ก', '1.10', '_x0041_', ' ก ', '=1', '\u200B', 'a\r\nb', '๑'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('changes applied read back, and taken back leave every cell as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.uniqueArray(fc.tuple(fc.nat(99), fc.nat(14), fc.nat(5), value), {
          minLength: 1,
          maxLength: 8,
          selector: ([row, column, sheet]) => `${row} ${column} ${sheet}`,
        }),
        async (file, wanted) => {
          const bytes = files[file] ?? new Uint8Array();
          const host = XlsxHost.open(bytes);
          const before = await host.read();
          const changes = wanted.map(([row, column, sheet, after]): Change => {
            const name = before.sheets[sheet % before.sheets.length]?.name ?? '';
            return {
              kind: 'cell',
              sheet: name,
              cell: cellName(row, column),
              before: contentAt(before, name, row, column),
              after: { value: after },
            };
          });
          const report = await host.apply(changes);
          const after = await host.read();
          for (const change of report.applied) {
            if (change.kind !== 'cell') continue;
            const { row, column } = place(change.cell);
            const expected = change.after.value === '' ? { value: null } : change.after;
            expect(contentAt(after, change.sheet, row, column)).toEqual(
              Object.is(expected.value, -0) ? { value: 0 } : expected,
            );
          }
          expect(report.refused.every(({ reason }) => reason === 'part-of-merge' || reason === 'changed-since')).toBe(
            true,
          );
          const again = XlsxHost.open(host.bytes());
          expect(await again.read()).toEqual(after);
          const undone = await again.apply(report.inverse);
          expect(undone.refused).toEqual([]);
          expect((await again.read()).sheets.map(cells)).toEqual(before.sheets.map(cells));
          expect(changedParts(bytes, again.bytes()).every((name) => /styles|worksheets\/sheet/.test(name))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  }, 30_000);

  test('a file of which nothing changes keeps every byte, and a part that does not keeps its packed bytes', async () => {
    const [bytes = new Uint8Array()] = files;
    const host = XlsxHost.open(bytes);
    expect(host.bytes()).toEqual(bytes);
    await host.apply([
      { ...cell('G31', contentAt(await host.read(), 'แผนปฏิบัติการ', 30, 6).value, 'ก'), sheet: 'แผนปฏิบัติการ' } as Change,
    ]);
    expect(changedParts(bytes, host.bytes())).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Object.keys(partsOf(host.bytes()))).toEqual(Object.keys(partsOf(bytes)));
  });

  function place(address: string): { row: number; column: number } {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return {
      row: Number(digits) - 1,
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    };
  }

  function contentAt(snapshot: WorkbookSnapshot, name: string, row: number, column: number): CellContent {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const value = sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
    const formula = sheet?.formulas[cellName(row, column)];
    return formula === undefined ? { value } : { value, formula };
  }

  function cells({ values, formulas, merges, origin }: WorkbookSnapshot['sheets'][number]): unknown {
    return { values, formulas, merges, origin };
  }
});
