import { SheetWriter } from '#test/reader/generator/sheet-writer';
import { HEADER, type Rows } from '#test/reader/generator/small-table';
import { frameworkFor } from '../../../plan/frameworks';
import { headingReader } from '../../phrases/headings-by-wording';
import { Grid } from '../../sheet/grid';
import { SheetHeaders } from '../../table-header/sheet-headers';
import { classifyRow, type TableRow } from './table-row';

const READER = headingReader(frameworkFor(2568));
const PROJECT = [null, '(๑) โครงการ ก', '๕๐ คน', '-', 'สำนักงานเขต', '✓'];

function sheetOf(rows: Rows): { readonly grid: Grid; readonly headers: SheetHeaders } {
  const writer = new SheetWriter('แผน', { row: 0, column: 0 });
  for (const row of rows) writer.line(...row);
  const grid = new Grid(writer.snapshot());
  return { grid, headers: new SheetHeaders(grid) };
}

/** What the second row is, below the header. */
function rowBelow(row: Rows[number]): TableRow {
  const sheet = sheetOf([HEADER, row]);
  return classifyRow(sheet, 1, sheet.headers.at(0)?.columns ?? null, READER);
}

test.each<[string, Rows[number], object]>([
  ['nothing', [], { kind: 'blank' }],
  ['the header again', HEADER, { kind: 'header' }],
  ['a page number', ['หน้า ๒'], { kind: 'page-mark' }],
  ['the line above the table again', ['รายละเอียดโครงการ'], { kind: 'page-mark' }],
  ['a sum', [null, 'รวม', null, 5000], { kind: 'sums', label: { key: 'รวม' } }],
  [
    'a project',
    PROJECT,
    { groups: { cells: [] }, title: { segments: [{ items: [{ item: 1, title: 'โครงการ ก' }] }] } },
  ],
  ['a group row', ['แผนย่อยที่ ๒'], { groups: { cells: [{ key: 'แผนย่อยที่2' }] }, title: null }],
  [
    'a group before a project, in one cell',
    [null, 'แผนย่อยที่ ๒\n(๑) โครงการ ก', '๕๐ คน'],
    { groups: { beforeTitle: 'แผนย่อยที่ ๒' }, title: { segments: [{ items: [{ title: 'โครงการ ก' }] }] } },
  ],
  [
    'a heading',
    [null, '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม'],
    { title: { segments: [{ heading: { guideline: 3, section: '1.1' }, items: [] }] } },
  ],
  ['a number alone in the column of projects', [null, 12, '๕๐ คน'], { kind: 'entries', title: null }],
])('%s', (_, row, expected) => {
  expect(rowBelow(row)).toMatchObject(expected);
});

test('a group is recognised above the first header, a project is not', () => {
  const sheet = sheetOf([['แผนย่อยที่ ๒'], PROJECT]);
  expect(classifyRow(sheet, 0, null, READER)).toMatchObject({ groups: { cells: [{ key: 'แผนย่อยที่2' }] } });
  expect(classifyRow(sheet, 1, null, READER)).toEqual({ kind: 'blank' });
});

test('a row is the same however often and in whatever order it is asked for', () => {
  const rows = [HEADER, ['แผนย่อยที่ ๑', ...PROJECT.slice(1)], [null, 'ต่อชื่อโครงการ'], PROJECT, [null, 'รวม', null, 1]];
  const columns = sheetOf(rows).headers.at(0)?.columns ?? null;
  const sheet = sheetOf(rows);
  const order = [4, 2, 3, 1, 2, 4, 1, 3];
  const asked = order.map((row) => classifyRow(sheet, row, columns, READER));
  expect(asked).toEqual(order.map((row) => classifyRow(sheetOf(rows), row, columns, READER)));
});
