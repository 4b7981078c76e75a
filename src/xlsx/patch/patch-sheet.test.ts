import type { Change } from '../../core/workbook/change';
import { cell, merge, patched, SHEET, STYLES } from '#test/hostile/changes';
import { relationships, workbookParts, zip } from '#test/hostile/build';
import { partsOf } from '#test/hostile/parts';
import { XlsxHost } from '../index';

describe('the worksheet changes where it must and nowhere else', () => {
  const text = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t${value.includes('\n') ? ' xml:space="preserve"' : ''}>${value}</t></is></c>`;

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
      '<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.IFNA(B1,"&lt;")&amp;_xlfn.XLOOKUP(1,2,3)</f><v>a&lt;b</v></c></row></sheetData>',
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
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ก</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    );
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

test.each([' ก', 'ก ', '\tก', 'ก\t', '\nก', 'ก\nข', 'ก\r\n', '  '])('the white space of %j is kept', async (text) => {
  const host = XlsxHost.open(zip(workbookParts({ sheets: { Sheet1: '<sheetData/>' } })));
  await host.apply([cell('A1', null, text)]);
  const [sheet] = (await XlsxHost.open(host.bytes()).read()).sheets;
  expect(sheet?.values).toEqual([[text]]);
});
