/** Somebody works on a tab of ours: the tab is preserved, or its new text is kept. */
import { WHOLE_SHEET } from '#test/office/objects/area';
import { cellAt, ensureCell, newWorkbook, type SheetModel, type WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { host, open, register, sheet } from '#test/support/register-tab';
import { parseCell } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/change';
import type { SpecCondition } from '../../core/workbook/sheet-spec';

const CONDITIONS: readonly SpecCondition[] = [
  { range: 'C4:C5', formula: '=$C4>0', fill: 'F8CBAD', colour: '9C0006', bold: true },
  { range: 'A4:C5', formula: '=$C4>0', fill: 'F8CBAD' },
];

describe('a tab on which somebody works', () => {
  const note = (model: WorkbookModel, address: string, content: CellContent): void => {
    const index = parseCell(address)!;
    const typed = ensureCell(sheet(model, 'ทะเบียนโครงการ'), index.row, index.column);
    delete typed.formula;
    Object.assign(typed, content);
  };

  const chart = { id: 'x', name: 'Chart 1', type: 'Pie', area: null, series: [], settings: new Map() };
  const condition = { range: WHOLE_SHEET, formula: '=TRUE', format: new Map() };

  it.each<[string, (tab: SheetModel) => void, string]>([
    ['a comment', ({ objects }) => (objects.Comments = 1), 'comment'],
    ['a picture or a shape', ({ objects }) => (objects.Shapes = 1), 'shape'],
    ['a chart', ({ charts }) => charts.push(chart), 'chart'],
    ['a slicer', ({ objects }) => (objects.Slicers = 1), 'slicer'],
    ['a conditional format', ({ conditions }) => conditions.push(condition), 'conditional-format'],
  ])('is preserved for %s', async (_name, put, kind) => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'], { conditions: CONDITIONS })]);
    put(sheet(model, 'ทะเบียนโครงการ'));
    const { objects, conditions, charts } = structuredClone(sheet(model, 'ทะเบียนโครงการ'));
    const { preserved, tabs } = await host.apply([register(['ก'], { conditions: CONDITIONS })]);
    expect(preserved).toMatchObject([{ tab: 'ทะเบียนโครงการ', edits: [{ kind }] }]);
    expect(tabs).toEqual(['ทะเบียนโครงการ (2)']);
    expect(sheet(model, 'ทะเบียนโครงการ')).toMatchObject({ objects, conditions, charts });
  });

  it('keeps its table and its formulas; the new table has a free name', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    note(model, 'F2', { value: 'ตรวจแล้ว' });
    await host.apply([register(['ก'])]);
    expect(model.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      [],
      ['PhaenRegister'],
      ['PhaenRegister_2'],
    ]);
    expect(toSnapshot(model).sheets.map(({ formulas }) => formulas['C5'])).toEqual([
      undefined,
      '=SUM(PhaenRegister[งบประมาณ])',
      '=SUM(PhaenRegister_2[งบประมาณ])',
    ]);
    expect(model.names.map(({ name, sheet: owned, visible }) => [name, owned?.name, visible])).toEqual([
      ['_Phaen.preserved.1', 'ทะเบียนโครงการ', false],
      ['_Phaen.register', 'ทะเบียนโครงการ (2)', false],
    ]);
  });

  it('is preserved though it is protected', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    note(model, 'F2', { value: 'ตรวจแล้ว' });
    sheet(model, 'ทะเบียนโครงการ').isProtected = true;
    expect((await host.apply([register(['ก'])])).preserved).toHaveLength(1);
  });

  it.each<[string, string, CellContent]>([
    ['beside what was written', 'F2', { value: 'ตรวจแล้ว' }],
    ['over a constant', 'B4', { value: 'โครงการ ก' }],
    ['over a formula', 'C5', { value: 7 }],
    ['a formula over a constant', 'B4', { value: 0, formula: '=1+1' }],
    ['over the header', 'B3', { value: 'ชื่อโครงการ' }],
    ['below', 'A9', { value: 1.5 }],
    ['far away', 'XFD1048576', { value: true }],
  ])('keeps what is typed as it is written, %s', async (_name, address, content) => {
    const model = newWorkbook('แผน');
    const office = open(model);
    await host.apply([register(['ก'])]);
    office.log.length = 0;
    await host.apply([register(['ก'])]);
    // The last request writes.
    office.beforeRequest(office.log.length, () => note(model, address, content));
    const report = await host.apply([register(['ก'])]);
    expect(report).toMatchObject({ refused: [], returned: [{ tab: 'ทะเบียนโครงการ', cells: [address] }] });
    const index = parseCell(address)!;
    expect(cellAt(sheet(model, 'ทะเบียนโครงการ'), index.row, index.column)).toMatchObject(content);
    expect((await host.apply([register(['ก'])])).preserved).toMatchObject([{ edits: [{ cell: address }] }]);
  });

  it('says nothing of what is emptied as it is written', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    await host.apply([register(['ก'])]);
    office.beforeRequest(5, () => note(model, 'B4', { value: null }));
    const report = await host.apply([register(['ก'])]);
    expect(report).not.toHaveProperty('returned');
    expect(toSnapshot(model).sheets[1]?.values[3]).toEqual([1, 'ก', 1000.5]);
  });

  it('says nothing of a table that somebody sorts as it is written', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    await host.apply([register(['ก', 'ข', 'ค'])]);
    office.beforeRequest(5, () => {
      for (const column of ['A', 'B']) {
        const cells = ['4', '6'].map((row) => parseCell(`${column}${row}`)!);
        const [first, last] = cells.map(({ row, column: at }) => ensureCell(sheet(model, 'ทะเบียนโครงการ'), row, at));
        if (first && last) [first.value, last.value] = [last.value, first.value];
      }
    });
    const report = await host.apply([register(['ก', 'ข', 'ค', 'ง'])]);
    expect(report).not.toHaveProperty('returned');
    expect(
      toSnapshot(model)
        .sheets[1]?.values.slice(3, 7)
        .map(([number]) => number),
    ).toEqual([1, 2, 3, 4]);
  });

  it('of many megabytes is asked for in parts', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    const change = register(Array.from({ length: 1500 }, (_, index) => `${String(index)} ${'ก'.repeat(1000)}`));
    await host.apply([change]);
    office.log.length = 0;
    const { applied } = await host.apply([change]);
    expect(applied).toEqual([change]);
    expect(office.log.filter(({ error }) => error !== null)).toEqual([]);
    expect(toSnapshot(model).sheets[1]?.values).toHaveLength(1504);
  });
});
