import { parseCell } from '../address';
import type { CellContent } from '../change';
import type { SheetSpec, SpecCell } from '../sheet-spec';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { editsOf } from './edits';
import type { OwnTab, TabEdit } from './own-tab';
import { recordOf, type ObjectCounts } from './record';
import { readRecord, recordText } from './record-text';
import { page } from '#test/support/tab-page';

const text = (value: CellValue): SpecCell => ({ value });
const live = (formula: string, value: CellValue = 0): SpecCell => ({ value, formula });

/** Rows 1 to 3 above the table, 4 its header, 5 to 8 its body, 10 to 12 formulas. */
const SPEC: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [
    [text('ทะเบียน')],
    [text('สำนัก')],
    [],
    [text('ลำดับ'), text('ชื่อ'), text('งบ'), text('ไตรมาส ๑'), text('ต้นทาง')],
    [text(1), text('ก'), text(100), text('✓'), live('=HYPERLINK("#\'แผน\'!B40","B40")', 'B40')],
    [text(2), text('ข\nสอง'), text(0.1 + 0.2), null, live('=HYPERLINK("#\'แผน\'!B41","B41")', 'B41')],
    [text(3), text('ค'), null, null, live('=HYPERLINK("#\'แผน\'!B42","B42")', 'B42')],
    [text(4), text('ง'), text(100), text('✓'), live('=HYPERLINK("#\'แผน\'!B43","B43")', 'B43')],
    [],
    [text('ระบุ'), live("=IF(ISNUMBER('แผน'!A19),'แผน'!A19,9)", 9), live('=COUNT(PhaenRegister[ลำดับ])', 4)],
    [text('สอง'), live("=IF(ISNUMBER('แผน'!A20),'แผน'!A20,2)", 2), live('=B11-C10', -2)],
    [text('รวม'), live('=SUM(B10,B11)', 11), null],
  ],
  widths: [8, 30, 12, 8, 8],
  merges: [],
  table: { name: 'PhaenRegister', range: 'A4:E8' },
  headerRows: 4,
  ...page('landscape'),
};

const NAMES = ['แผน', 'ทะเบียน', 'PhaenRegister'];

/** The tab while a person works on it. */
class Desk {
  private rows: (CellContent | null)[][] = SPEC.rows.map((row) => [...row]);
  objects: ObjectCounts = {};
  beyond: string | null = null;
  names = NAMES;

  set(address: string, value: CellValue, formula?: string): this {
    const { row, column } = parseCell(address)!;
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] =
      value === null && formula === undefined ? null : { value, ...(formula !== undefined && { formula }) };
    return this;
  }

  /** Rewrites every formula. */
  spell(change: (formula: string) => string): this {
    this.rows = this.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: change(cell.formula) })),
    );
    return this;
  }

  /** Puts rows in another order; they count from 1, and those that are not named are gone. */
  order(...rows: readonly number[]): this {
    this.rows = rows.map((row) => this.rows[row - 1] ?? []);
    return this;
  }

  tab(): OwnTab {
    const { rows, objects, beyond } = this;
    const width = Math.max(...rows.map((row) => row.length));
    const formulas: Record<string, string> = {};
    const values = rows.map((row, down) =>
      Array.from({ length: width }, (_, across) => {
        const cell = row[across];
        if (cell?.formula !== undefined) formulas[`${String.fromCharCode(65 + across)}${down + 1}`] = cell.formula;
        return cell?.value ?? null;
      }),
    );
    const sheet: SheetSnapshot = {
      name: 'ทะเบียน',
      visibility: 'visible',
      isProtected: false,
      generated: 'register',
      origin: { row: 0, column: 0 },
      values,
      formulas,
      numberFormats: {},
      merges: [],
      beyond,
    };
    return { sheet, stored: recordText(recordOf(SPEC)), objects };
  }
}

function edits(desk: Desk): TabEdit[] {
  const tab = desk.tab();
  return editsOf(tab, readRecord(tab.stored ?? '')!, desk.names);
}

test.each<[string, (desk: Desk) => Desk]>([
  ['as it was written', (desk) => desk],
  ['the table sorted', (desk) => desk.order(1, 2, 3, 4, 8, 6, 5, 7, 9, 10, 11, 12)],
  ['a row of the table taken away', (desk) => desk.order(1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12).spell(up(8))],
  ['a row above it taken away', (desk) => desk.order(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).spell(up(2))],
  ['an empty row put in', (desk) => desk.order(1, 2, 3, 4, 5, 6, 7, 8, 9, 99, 10, 11, 12).spell(down(9))],
  ['a cell of the table emptied', (desk) => desk.set('B6', null)],
  [
    'a row of the table emptied but for one cell',
    (desk) => desk.order(1, 2, 3, 4, 5, 6, 7, 8).set('A5', null).set('B5', null),
  ],
  ['cells above and below emptied', (desk) => desk.set('A2', null).set('C10', null).set('A12', null)],
  ['everything emptied', (desk) => desk.order()],
  ['another result of a formula', (desk) => desk.set('B10', 7, "=IF(ISNUMBER('แผน'!A19),'แผน'!A19,9)")],
  ['a formula that came to an error', (desk) => desk.set('B12', { error: '#VALUE!' }, '=SUM(B10,B11)')],
  ['quotes of a sheet dropped', (desk) => desk.spell((formula) => formula.replace(/'แผน'!(?=A)/g, 'แผน!'))],
  ['blanks and dollars in formulas', (desk) => desk.set('B12', 11, '=SUM( $B$10, B11 )')],
  ['a prefix of the file format', (desk) => desk.set('B12', 11, '=_xlfn.SUM(B10,B11)')],
  ['a line end of another system', (desk) => desk.set('B6', 'ข\r\nสอง')],
  ['a number with fewer digits', (desk) => desk.set('C6', 0.3)],
  ['rows put into the plan, above what is referred to', (desk) => desk.spell(refer({ A19: 'A22', A20: 'A23' }))],
  ['rows put into the plan in between', (desk) => desk.spell(refer({ A20: 'A25' }))],
  ['rows taken out of the plan', (desk) => desk.spell(refer({ A19: 'A17', A20: 'A18' }))],
  ['a column put into the plan', (desk) => desk.spell(refer({ A19: 'B19', A20: 'B20' }))],
  ['a row of the plan deleted that is referred to', (desk) => desk.spell(refer({ A19: '#REF!', A20: 'A19' }))],
  [
    'the sheet of the plan renamed',
    (desk) => renamed(desk, 'แผน', 'แผน ๒๕๖๘').spell((formula) => formula.replaceAll("'แผน'!A", "'แผน ๒๕๖๘'!A")),
  ],
  [
    'the sheet of the plan deleted',
    (desk) => renamed(desk, 'แผน', 'อื่น').spell((formula) => formula.replaceAll("'แผน'!A", '#REF!A')),
  ],
  ['the table deleted', (desk) => desk.set('C10', { error: '#REF!' }, '=COUNT(#REF!)')],
  [
    'the table renamed',
    (desk) => renamed(desk, 'PhaenRegister', 'โครงการ').spell((formula) => formula.replace('PhaenRegister', 'โครงการ')),
  ],
])('not edited: %s', (_name, work) => {
  expect(edits(work(new Desk()))).toEqual([]);
});

test.each<[string, (desk: Desk) => Desk, TabEdit[]]>([
  ['a constant typed over another', (desk) => desk.set('A2', 'สำนักงาน'), [{ kind: 'constant', cell: 'A2' }]],
  ['a word added', (desk) => desk.set('A2', 'สำนัก '), [{ kind: 'constant', cell: 'A2' }]],
  ['a constant typed into the table', (desk) => desk.set('C6', 500), [{ kind: 'constant', cell: 'C6' }]],
  ['a number typed as text', (desk) => desk.set('C5', '100'), [{ kind: 'constant', cell: 'C5' }]],
  ['a cell of the table that was left empty', (desk) => desk.set('D6', '✓'), [{ kind: 'outside', cell: 'D6' }]],
  ['a mark moved to another row', (desk) => desk.set('D5', null).set('D6', '✓'), [{ kind: 'outside', cell: 'D6' }]],
  [
    'two titles changed for each other',
    (desk) => desk.set('B5', 'ค').set('B7', 'ก'),
    [
      { kind: 'constant', cell: 'B5' },
      { kind: 'constant', cell: 'B7' },
    ],
  ],
  [
    'typed into a sorted table',
    (desk) => desk.order(1, 2, 3, 4, 8, 6, 5, 7, 9, 10, 11, 12).set('C6', 1),
    [{ kind: 'constant', cell: 'C6' }],
  ],
  [
    'a row emptied and a note typed into it',
    (desk) => ['A5', 'B5', 'C5', 'D5'].reduce((each, cell) => each.set(cell, null), desk).set('E5', 'ดูแล้ว'),
    [{ kind: 'formula', cell: 'E5' }],
  ],
  [
    'a row of the table copied',
    (desk) => desk.order(1, 2, 3, 4, 5, 6, 7, 8, 5, 10, 11, 12),
    ['A9', 'B9', 'C9', 'D9', 'E9'].map((cell) => ({ kind: 'outside', cell })),
  ],
  ['a note below', (desk) => desk.set('A14', 'ตรวจแล้ว'), [{ kind: 'outside', cell: 'A14' }]],
  [
    'a column beside',
    (desk) => desk.set('F4', 'หมายเหตุ').set('F5', 'ดี'),
    [
      { kind: 'outside', cell: 'F4' },
      { kind: 'outside', cell: 'F5' },
    ],
  ],
  ['a note in an empty row', (desk) => desk.set('C3', 'ดี'), [{ kind: 'outside', cell: 'C3' }]],
  [
    'a line put above another',
    (desk) => desk.order(2, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
    [{ kind: 'constant', cell: 'A2' }],
  ],
  [
    'a note far away',
    (desk) => Object.assign(desk, { beyond: 'XFD1048576' }),
    [{ kind: 'outside', cell: 'XFD1048576' }],
  ],
  ['a constant over a formula', (desk) => desk.set('B12', 11), [{ kind: 'formula', cell: 'B12' }]],
  ['a formula over a constant', (desk) => desk.set('A12', 'รวม', '="รวม"'), [{ kind: 'formula', cell: 'A12' }]],
  ['a formula beside', (desk) => desk.set('C12', 1, '=1'), [{ kind: 'outside', cell: 'C12' }]],
  ['another function', (desk) => desk.set('B12', 5, '=AVERAGE(B10,B11)'), [{ kind: 'formula', cell: 'B12' }]],
  [
    'another criterion',
    (desk) => desk.set('C10', 4, '=COUNTA(PhaenRegister[ลำดับ])'),
    [{ kind: 'formula', cell: 'C10' }],
  ],
  [
    'another column of the table',
    (desk) => desk.set('C10', 4, '=COUNT(PhaenRegister[งบ])'),
    [{ kind: 'formula', cell: 'C10' }],
  ],
  ['another cell of the tab', (desk) => desk.set('B12', 5, '=SUM(B10,B10)'), [{ kind: 'formula', cell: 'B12' }]],
  ['another column of the tab', (desk) => desk.set('B12', 5, '=SUM(C10,B11)'), [{ kind: 'formula', cell: 'B12' }]],
  [
    'another cell of the plan',
    (desk) => desk.set('B10', 5, "=IF(ISNUMBER('แผน'!A20),'แผน'!A20,9)"),
    [{ kind: 'formula', cell: 'B10' }],
  ],
  [
    'another sheet',
    (desk) => renamed(desk, '', 'อื่น').set('B10', 5, "=IF(ISNUMBER('อื่น'!A19),'อื่น'!A19,9)"),
    [{ kind: 'formula', cell: 'B10' }],
  ],
  [
    'another table',
    (desk) => renamed(desk, '', 'ของฉัน').set('C10', 5, '=COUNT(ของฉัน[ลำดับ])'),
    [{ kind: 'formula', cell: 'C10' }],
  ],
  ...(['comment', 'shape', 'chart', 'slicer', 'conditional-format'] as const).map(
    (kind): [string, (desk: Desk) => Desk, TabEdit[]] => [
      `a ${kind}`,
      (desk) => Object.assign(desk, { objects: { [kind]: 1 } }),
      [{ kind }],
    ],
  ),
])('edited: %s', (_name, work, expected) => {
  expect(edits(work(new Desk()))).toEqual(expected);
});

test('what was put there beside cells is not a person’s; what is added to it is', () => {
  const record = { ...recordOf(SPEC), objects: { chart: 2 } };
  const stored = readRecord(recordText(record))!;
  const tab = new Desk().tab();
  expect(editsOf({ ...tab, objects: { chart: 2 } }, stored, NAMES)).toEqual([]);
  expect(editsOf({ ...tab, objects: { chart: 3 } }, stored, NAMES)).toEqual([{ kind: 'chart' }]);
});

test('as many edits are told as tell where to look', () => {
  const desk = new Desk();
  for (let row = 20; row < 80; row += 1) desk.set(`A${row}`, row);
  expect(edits(desk)).toHaveLength(20);
});

test('twenty thousand rows, sorted, are judged in a moment', () => {
  const rows = Array.from({ length: 20_000 }, (_, row): SpecCell[] => [text(row), text(`ก${row}`), text('✓')]);
  const record = recordOf({ ...SPEC, rows, table: { name: 'T', range: 'A1:C20000' } });
  const values = rows.map((row) => row.map(({ value }) => value)).reverse();
  const tab = new Desk().tab();
  const last = values.pop() ?? [];
  const sheet = { ...tab.sheet, values: [last, ...values], formulas: {} };
  const stored = readRecord(recordText(record))!;
  expect(editsOf({ ...tab, sheet }, stored, [])).toEqual([]);
});

function renamed(desk: Desk, from: string, to: string): Desk {
  desk.names = [...NAMES.filter((name) => name !== from), to];
  return desk;
}

/** Other places on the sheet of the plan. */
function refer(places: Readonly<Record<string, string>>): (formula: string) => string {
  return (formula) => formula.replace(/(?<='แผน'!)A\d+(?=[),])/g, (place) => places[place] ?? place);
}

/** References of the tab to itself, as Excel moves them when a row is deleted, or put in below `row`. */
function up(row: number): (formula: string) => string {
  return (formula) => own(formula, (each) => (each > row ? each - 1 : each));
}
function down(row: number): (formula: string) => string {
  return (formula) => own(formula, (each) => (each > row ? each + 1 : each));
}
function own(formula: string, move: (row: number) => number): string {
  return formula.replace(
    /\b([BC])(\d+)(?=[),-]|$)/g,
    (_whole, column: string, row: string) => `${column}${move(Number(row))}`,
  );
}
