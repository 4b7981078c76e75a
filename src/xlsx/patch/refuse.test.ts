import type { Change } from '../../core/workbook/change';
import { cell, merge } from '#test/hostile/changes';
import { relationships, workbook, workbookParts, zip } from '#test/hostile/build';
import { XlsxHost } from '../index';

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
