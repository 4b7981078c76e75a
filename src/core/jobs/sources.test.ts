import { buildForm, SHEET, type FormProject } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { EditedSheet } from '#test/support/row-edits';
import { sourceLink } from '../summary/source-link';
import { rowKeysOf } from '../workbook/row-keys';
import type { SheetSpec } from '../workbook/sheet-spec';
import { usedBlock, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { isInPlace, type Source } from '../workbook/source';
import { planOf } from './plan-of';
import { atOnce } from '../workbook/steps';
import { sourcesOf } from './sources';
import { page } from '#test/support/tab-page';

const PROJECTS: readonly FormProject[] = [
  { section: '1.1', title: 'โครงการ ก', period: 'ไตรมาสที่ 1', quarters: ['✓', null, null, null] },
  { section: '1.1', title: 'โครงการ ข', period: 'ไตรมาสที่ 2', quarters: [null, '✓', null, null] },
];
const { workbook, rows, slot, at } = buildForm({ projects: PROJECTS });
const [first = 0, second = 0] = rows;
const [plain] = workbook.sheets as [SheetSnapshot];

/** A tab of links to these cells. */
function linking(cells: readonly string[], sheet = SHEET): SheetSpec {
  const row = cells.map((cell) => ({ value: cell, formula: sourceLink({ sheet, cell }) }));
  return {
    id: 'tab',
    name: 'แท็บ',
    rows: [row],
    widths: [],
    merges: [],
    table: null,
    headerRows: 0,
    ...page('portrait'),
  };
}

async function sourcesFor(cells: readonly string[], book: WorkbookSnapshot = workbook): Promise<Source[]> {
  const { plan } = await planOf(new MemoryHost(book));
  return atOnce(sourcesOf([linking(cells, book.sheets[0]?.name)], plan, book));
}

function holds(source: Source | undefined, sheet: SheetSnapshot): boolean {
  const now = {
    sheetName: (name: string) => (name === sheet.name ? name : null),
    used: () => usedBlock(sheet),
    rowKeys: (_: string, columns: readonly number[]) => rowKeysOf(sheet, columns),
  };
  return source !== undefined && isInPlace(source, now);
}

/** The form with a column taken out and its last one doubled, so that its size is the same. */
function withoutColumn(column: number): SheetSnapshot {
  const cut = (line: readonly CellValue[]): CellValue[] => [...line.filter((_, index) => index !== column), null];
  const { values } = plain;
  return { ...plain, values: values.map((line, row) => (row === 0 ? [...cut(line).slice(0, -1), 'x'] : cut(line))) };
}

function typed(cell: [row: number, column: number], value: CellValue): SheetSnapshot {
  const values = plain.values.map((line, row) =>
    line.map((old, column) => (row === cell[0] - 1 && column === cell[1] ? value : old)),
  );
  return { ...plain, values };
}

const edited = EditedSheet.of(plain);
const swapped = edited.move(second, first).sheet;

test.each<[string, string[], SheetSnapshot, boolean]>([
  ['nothing has changed', [`B${first}`, slot['1/1']!], plain, true],
  ['a row was inserted far below', [slot['1/1']!], edited.insert(second + 2).sheet, false],
  [
    'a row was inserted above, and one deleted below',
    [`B${first}`],
    edited.insert(first).delete(second + 2).sheet,
    false,
  ],
  ['two projects changed places', [`B${first}`], swapped, false],
  ['two projects below the label of a count changed places', [slot['1/1']!], swapped, true],
  ['two projects above the outcomes changed places', [at.outcome1!], swapped, true],
  ['a title was changed', [`B${second}`], typed([second, 1], 'โครงการ ค'), false],
  ['another title was changed', [`B${second}`], typed([first, 1], 'โครงการ ค'), true],
  ['a mark was typed in the row', [`B${second}`], typed([second, 9], '✓'), true],
  ['the mark that a link points to was changed', [`I${second}`], typed([second, 8], 'รอ'), false],
  ['a column left of an empty cell is gone', [`J${second}`], withoutColumn(7), false],
  ['the count itself was changed', [slot['1/1']!], typed([Number(slot['1/1']!.slice(1)), 3], 7), false],
  ['the worksheet has another name', [`B${first}`], { ...plain, name: 'แผนใหม่' }, false],
])('%s', async (_name, cells, now, isSame) => {
  const [source] = await sourcesFor(cells);
  expect(holds(source, plain)).toBe(true);
  expect(holds(source, now)).toBe(isSame);
});

test('what a formula comes to may change, but for a title', async () => {
  const formulas = { [slot['1/1']!]: '=COUNTA(B40:B41)', [`B${first}`]: '=Sheet2!A1' };
  const book = { ...workbook, sheets: [{ ...plain, formulas }] };
  const [count] = await sourcesFor([slot['1/1']!], book);
  expect(holds(count, typed([Number(slot['1/1']!.slice(1)), 3], 7))).toBe(true);
  const [title] = await sourcesFor([`B${first}`], book);
  expect(holds(title, typed([first, 1], 'โครงการ ค'))).toBe(false);
});

test.each(["แผน'68", 'แผน "68"', 'แผน!A1', 'Plan'])('a worksheet named %s', async (name) => {
  const book = {
    ...workbook,
    sheets: [
      { ...plain, name },
      { ...plain, name: 'อื่น', values: [] },
    ],
  };
  const sources = await sourcesFor([`B${second}`], book);
  expect(sources.map(({ sheet }) => sheet)).toEqual([name]);
  expect(sources[0]?.columns.flatMap(({ columns, keys }) => (columns[0] === 1 ? keys.length : []))).toEqual([second]);
});

test('a tab that refers to nothing has no sources', async () => {
  expect(await sourcesFor([])).toEqual([]);
});
