import { installOffice, type LoadedOffice } from '#test/office/load';
import { cellAt, ensureCell, newSheet, newWorkbook, type SheetModel, type WorkbookModel } from '#test/office/model';
import { cell, workbook } from '#test/office/build';
import { withoutIds } from '#test/support/without-ids';
import { toSnapshot } from '#test/office/to-snapshot';
import { expectSame } from '#test/support/same';
import { WHOLE_SHEET } from '#test/office/objects/area';
import { parseCell, rangeName } from '../../core/workbook/address';
import type { CellContent, Change, SheetChange } from '../../core/workbook/change';
import type { SheetSpec, SpecCell, SpecCondition } from '../../core/workbook/sheet-spec';
import { createExcelHost } from '..';
import { page } from '#test/support/tab-page';

const host = createExcelHost();
const REMOVAL = { kind: 'sheet-removal', id: 'register', name: 'ทะเบียนโครงการ' } as const;

const CONDITIONS: readonly SpecCondition[] = [
  { range: 'C4:C5', formula: '=$C4>0', fill: 'F8CBAD', colour: '9C0006', bold: true },
  { range: 'A4:C5', formula: '=$C4>0', fill: 'F8CBAD' },
];

function open(model: WorkbookModel): LoadedOffice {
  const office = installOffice(model);
  office.log.length = 0;
  return office;
}

function register(projects: readonly string[], changes: Partial<SheetSpec> = {}): SheetChange {
  const header = (value: string): SpecCell => ({ value, style: 'header' });
  return {
    kind: 'sheet',
    spec: {
      id: 'register',
      name: 'ทะเบียนโครงการ',
      rows: [
        [{ value: 'ทะเบียนโครงการ', style: 'title' }],
        [],
        [header('ลำดับ'), header('ชื่อ'), header('งบประมาณ')],
        ...projects.map((title, index): (SpecCell | null)[] => [
          { value: index + 1, style: 'number' },
          { value: title, style: 'text' },
          { value: 1000.5, style: 'money' },
        ]),
        [
          null,
          { value: 'รวม', style: 'total' },
          { value: 0, formula: '=SUM(PhaenRegister[งบประมาณ])', style: 'totalNumber' },
        ],
      ],
      widths: [8, 40.5, 12],
      merges: ['A1:C1'],
      table: { name: 'PhaenRegister', range: `A3:C${String(3 + projects.length)}` },
      headerRows: 3,
      ...page('landscape', { area: 'A2:C6', repeated: { top: 2, bottom: 2 }, header: 'กอง ก & ข' }),
      hidden: [1],
      ...changes,
    },
  };
}

function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet: ${name}`);
  return found;
}

function format(model: WorkbookModel, name: string, address: string, key: string): unknown {
  const at = parseCell(address);
  return at && cellAt(sheet(model, name), at.row, at.column)?.format.get(key);
}

describe('a summary tab', () => {
  it('has headers that stand upright, and rows as tall as a text over several columns', async () => {
    const model = newWorkbook('แผน');
    open(model);
    const rows = [[{ value: 'ไตรมาส', style: 'upright' }], [{ value: 'ก'.repeat(90), style: 'paragraph' }]] as const;
    await host.apply([register([], { rows, merges: ['A2:C2'], table: null, hidden: [] })]);
    expect(format(model, 'ทะเบียนโครงการ', 'A1', 'TextOrientation')).toBe(90);
    expect(format(model, 'ทะเบียนโครงการ', 'A2', 'WrapText')).toBe(true);
    expect([...sheet(model, 'ทะเบียนโครงการ').rowHeights]).toEqual([[1, 73]]);
  });

  it('is added at the end, with its table, looks and page, and stays out of the way', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    const change = register(['=กิจกรรม', '- ๑.๑๐', '1.10']);
    const report = await host.apply([change]);
    expect(report).toEqual({ applied: [change], refused: [], inverse: [REMOVAL], tabs: ['ทะเบียนโครงการ'] });
    expect(office.log).toHaveLength(2);
    expect(model.active?.name).toBe('แผน');
    expect(model.selection).toBeNull();

    const snapshot = (await host.read()).sheets[1];
    expect(snapshot).toMatchObject({
      generated: 'register',
      merges: ['A1:C1'],
      formulas: { C7: '=SUM(PhaenRegister[งบประมาณ])' },
    });
    expect(snapshot?.values).toEqual([
      ['ทะเบียนโครงการ', null, null],
      [null, null, null],
      ['ลำดับ', 'ชื่อ', 'งบประมาณ'],
      [1, '=กิจกรรม', 1000.5],
      [2, '- ๑.๑๐', 1000.5],
      [3, '1.10', 1000.5],
      [null, 'รวม', 0],
    ]);
    expect(snapshot?.numberFormats).toMatchObject({
      C4: '[$-D00041E]#,##0.00;[$-D00041E]-#,##0.00;"ไม่ใช้งบประมาณ"',
      C7: '[$-D00041E]#,##0;[$-D00041E]-#,##0;[$-D00041E]0',
    });

    const tab = sheet(model, 'ทะเบียนโครงการ');
    expect(tab.tables.map(({ name, range }) => [name, rangeName(range)])).toEqual([['PhaenRegister', 'A3:C6']]);
    expect(tab.frozenRows).toBe(3);
    expect([...tab.columnWidths]).toEqual([
      [0, 45.75],
      [1, 216.75],
      [2, 66.75],
    ]);
    expect(Object.fromEntries(tab.page)).toEqual({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      CenterHorizontally: true,
      LeftMargin: 70.56,
      RightMargin: 36,
      TopMargin: 56.88,
      BottomMargin: 56.88,
      HeaderMargin: 28.08,
      FooterMargin: 28.08,
      PrintArea: 'A2:C6',
      PrintTitleRows: '$3:$3',
      LeftHeader: '',
      CenterHeader: '',
      RightHeader: '&"TH SarabunPSK,Regular"&12 กอง ก && ข',
      LeftFooter: '&"TH SarabunPSK,Regular"&12 &F',
      CenterFooter: '&"TH SarabunPSK,Regular"&12 หน้า &P / &N',
      RightFooter: '&"TH SarabunPSK,Regular"&12 พิมพ์เมื่อ &D',
    });
    expect([...tab.hiddenColumns]).toEqual([1]);
    expect(format(model, tab.name, 'A1', 'Font.Size')).toBe(20);
    expect(format(model, tab.name, 'B3', 'Fill.Color')).toBe('#DDEBF7');
    expect(format(model, tab.name, 'B5', 'WrapText')).toBe(true);
    expect(format(model, tab.name, 'B5', 'Border.InsideVertical.Style')).toBe('Continuous');
    expect(format(model, tab.name, 'B5', 'Border.InsideHorizontal.Style')).toBe('Continuous');
    expect(format(model, tab.name, 'B7', 'Border.EdgeTop.Style')).toBe('Continuous');
    expect(format(model, tab.name, 'B7', 'Border.InsideHorizontal.Style')).toBeUndefined();
    expect(format(model, tab.name, 'A7', 'Font.Name')).toBeUndefined();
    expect(model.names).toEqual([{ name: '_Phaen.register', sheet: tab, cell: '$A$1', visible: false }]);
  });

  it('is rewritten in place, with nothing left of what it held', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก', 'ข', 'ค', 'ง'])]);
    const [, first] = model.sheets;
    const change = register(['จ'], { merges: [], headerRows: 0 });
    const report = await host.apply([change]);
    expect(report).toEqual({ applied: [change], refused: [], inverse: [], tabs: ['ทะเบียนโครงการ'] });
    expect(model.sheets).toHaveLength(2);
    expect(model.sheets[1]).toBe(first);
    expect(toSnapshot(model).sheets[1]?.values).toHaveLength(5);
    expect(toSnapshot(model).sheets[1]?.merges).toEqual([]);
    expect(first?.tables.map(({ name, range }) => [name, rangeName(range)])).toEqual([['PhaenRegister', 'A3:C4']]);
    expect(first?.frozenRows).toBe(0);
    expect(format(model, 'ทะเบียนโครงการ', 'B8', 'Font.Name')).toBeUndefined();
    expect(model.names).toHaveLength(1);
  });

  it('begins new pages at its rows, and no longer where it was broken before', async () => {
    const model = newWorkbook('แผน');
    open(model);
    const broken = (...breaks: number[]) => register(['ก'], page('landscape', { breaks }));
    await host.apply([broken(2, 4)]);
    expect(sheet(model, 'ทะเบียนโครงการ').page.get('Breaks')).toEqual(['A3', 'A5']);
    await host.apply([broken(3)]);
    expect(sheet(model, 'ทะเบียนโครงการ').page.get('Breaks')).toEqual(['A4']);
  });

  it('written twice is the same as written once', async () => {
    const [once, twice] = [newWorkbook('แผน'), newWorkbook('แผน')];
    open(once);
    await host.apply([register(['ก', 'ข'])]);
    open(twice);
    await host.apply([register(['x', 'y', 'z'])]);
    await host.apply([register(['ก', 'ข'])]);
    expectSame(withoutIds(toSnapshot(twice)), withoutIds(toSnapshot(once)));
  });

  it('is found again under the name that the person gave it', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    sheet(model, 'ทะเบียนโครงการ').name = "ของ 'ฉัน'";
    const { tabs } = await host.apply([register(['ข'])]);
    expect(tabs).toEqual(["ของ 'ฉัน'"]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน', "ของ 'ฉัน'"]);
  });

  it('leaves a sheet of the user with the same name alone', async () => {
    const model = workbook({ แผน: {}, ทะเบียนโครงการ: { cells: { A1: 'ของฉัน' } } });
    open(model);
    const { tabs, inverse } = await host.apply([register(['ก'])]);
    expect(tabs).toEqual(['ทะเบียนโครงการ (2)']);
    expect(toSnapshot(model).sheets[1]?.values).toEqual([['ของฉัน']]);
    await host.apply(inverse);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน', 'ทะเบียนโครงการ']);
  });

  it('is added again after somebody deleted it', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    model.sheets = model.sheets.slice(0, 1);
    for (const name of model.names) name.sheet = null;
    expect((await host.apply([register(['ก'])])).inverse).toEqual([REMOVAL]);
    expect(model.names.map(({ sheet: owned }) => owned?.name)).toEqual(['ทะเบียนโครงการ']);
  });

  it('never takes a sheet of the user for its own, though its name was cut and pasted there', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ของฉัน' } } });
    open(model);
    await host.apply([register(['ก'])]);
    const [plan] = model.sheets;
    for (const name of model.names) Object.assign(name, { sheet: plan, cell: '$C$5' });
    const { tabs } = await host.apply([register(['ข'])]);
    expect(tabs).toEqual(['ทะเบียนโครงการ (2)']);
    expect(toSnapshot(model).sheets.map(({ generated }) => generated)).toEqual([null, null, 'register']);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ของฉัน']]);
  });

  test.each<[string, (model: WorkbookModel) => void]>([
    [
      'a table of the user',
      (model) => {
        const range = { top: 0, left: 0, bottom: 1, right: 1 };
        model.sheets[0]?.tables.push({ id: '{mine}', name: 'PHAENREGISTER', range, style: '', options: new Map() });
      },
    ],
    [
      'a name of the user',
      (model) =>
        model.names.push({ name: 'PhaenRegister', sheet: model.sheets[0] ?? null, cell: '$B$2', visible: true }),
    ],
  ])('takes another name for its table where %s has it', async (_name, give) => {
    const model = newWorkbook('แผน');
    give(model);
    open(model);
    for (const title of ['ก', 'ข']) {
      expect((await host.apply([register([title])])).applied).toHaveLength(1);
      expect(sheet(model, 'ทะเบียนโครงการ').tables.map(({ name }) => name)).toEqual(['PhaenRegister_2']);
      expectSame(toSnapshot(model).sheets[1]?.formulas, { C5: '=SUM(PhaenRegister_2[งบประมาณ])' });
    }
  });

  it('is rewritten where it belongs though the person has filtered it', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก', 'ข', 'ค'])]);
    const before = toSnapshot(model);
    sheet(model, 'ทะเบียนโครงการ').hiddenRows.add(4).add(7);
    await host.apply([register(['ก', 'ข', 'ค'])]);
    expectSame(toSnapshot(model), before);
    expect([...sheet(model, 'ทะเบียนโครงการ').hiddenRows]).toEqual([]);
  });

  it('is still found after its first row was deleted, and its name fixed', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    for (const name of model.names) name.cell = '#REF!';
    expect((await host.read()).sheets[1]?.generated).toBe('register');
    expect((await host.apply([register(['ข'])])).inverse).toEqual([]);
    expect(model.sheets).toHaveLength(2);
    expect(model.names.map(({ cell: address, visible }) => [address, visible])).toEqual([['$A$1', false]]);
  });

  it('two tabs of one wanted name get two names', async () => {
    const model = newWorkbook('แผน');
    open(model);
    const other = register(['ก'], { id: 'counts', table: null });
    const { tabs, inverse } = await host.apply([register(['ก']), other]);
    expect(tabs).toEqual(['ทะเบียนโครงการ', 'ทะเบียนโครงการ (2)']);
    await host.apply(inverse);
    expect(model.sheets).toHaveLength(1);
  });

  it('is refused where it cannot be written', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    sheet(model, 'ทะเบียนโครงการ').isProtected = true;
    model.isProtected = true;
    const other = register(['ก'], { id: 'counts' });
    const report = await host.apply([register(['ข']), other, REMOVAL]);
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      'sheet-protected',
      'workbook-protected',
      'workbook-protected',
    ]);
    expect(report.applied).toEqual([]);
  });

  it('is taken away only where it is ours and not the last sheet in sight', async () => {
    const model = workbook({ แผน: { visibility: 'hidden' }, ทะเบียนโครงการ: {} });
    open(model);
    expect((await host.apply([REMOVAL])).refused).toEqual([{ change: REMOVAL, reason: 'sheet-missing' }]);
    model.names.push({ name: '_Phaen.register', sheet: sheet(model, 'ทะเบียนโครงการ'), cell: '$A$1', visible: false });
    expect((await host.apply([REMOVAL])).refused).toEqual([{ change: REMOVAL, reason: 'not-supported' }]);
    const [plan] = model.sheets;
    if (plan) plan.visibility = 'visible';
    expect((await host.apply([REMOVAL])).applied).toEqual([REMOVAL]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน']);
    expect(model.names).toEqual([]);
  });

  it('goes with changes of the plan in the same two requests', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    const office = open(model);
    const changes = [cell('A1', 'ก', 'ข'), register(['ก'])];
    const { applied, inverse } = await host.apply(changes);
    expect(applied).toEqual(changes);
    expect(inverse).toEqual([REMOVAL, cell('A1', 'ข', 'ก')]);
    expect(office.log).toHaveLength(2);
  });

  it('of many megabytes takes a request for each four, and no cancelling in between', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    const projects = Array.from({ length: 1500 }, (_, index) => `${String(index)} ${'ก'.repeat(1000)}`);
    let asked = 0;
    const change = register(projects);
    const { applied } = await host.apply([change], { isCancelled: () => (asked += 1) > 1 });
    expect(applied).toEqual([change]);
    expect(office.log).toHaveLength(1 + 2);
    expect(toSnapshot(model).sheets[1]?.values).toHaveLength(1504);
  });

  it('half written is reported as not applied, and can be taken away', async () => {
    const model = newWorkbook('แผน');
    const office = open(model);
    office.failRequest(2, 'GeneralException', 4);
    const change = register(['ก']);
    const report = await host.apply([change]);
    expect(report).toEqual({
      applied: [],
      refused: [{ change, reason: 'unknown' }],
      failure: { code: 'excel-failed', detail: 'GeneralException' },
      inverse: [REMOVAL],
      tabs: [],
    });
    await host.apply(report.inverse);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน']);
  });
});

describe('a tab that undo would take away', () => {
  /** The register, and a tab of counts whose formula refers to the register's table. */
  async function written(): Promise<{ model: WorkbookModel; inverse: readonly Change[] }> {
    const model = newWorkbook('แผน');
    open(model);
    const counts = register([], {
      id: 'counts',
      name: 'สรุปจำนวน',
      rows: [[{ value: 2, formula: '=ROWS(PhaenRegister[ชื่อ])' }]],
      merges: [],
      table: null,
      headerRows: 0,
    });
    const { inverse } = await host.apply([register(['ก', 'ข']), counts]);
    return { model, inverse };
  }
  const type = (model: WorkbookModel, name: string, address: string, content: CellContent): void => {
    const index = parseCell(address);
    if (index) Object.assign(ensureCell(sheet(model, name), index.row, index.column), content);
  };
  const names = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name);

  it('goes where nobody has touched it, filtered or emptied in part as it may be', async () => {
    const { model, inverse } = await written();
    sheet(model, 'ทะเบียนโครงการ').hiddenRows.add(4);
    type(model, 'ทะเบียนโครงการ', 'B4', { value: null });
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it.each([
    ['beside what was written', 'F2'],
    ['in place of it', 'A1'],
    ['far away', 'XFD1048576'],
  ])('stays where somebody has typed %s', async (_name, address) => {
    const { model, inverse } = await written();
    const counts = sheet(model, 'สรุปจำนวน');
    const index = parseCell(address);
    if (index) counts.cells.delete(index.row * 16_384 + index.column);
    type(model, 'สรุปจำนวน', address, { value: 'ตรวจแล้ว' });
    const report = await host.apply(inverse);
    const isReferring = address !== 'A1';
    // The register stays with it if its formula refers there.
    expect(report.refused.map(({ reason }) => reason)).toEqual(['tab-edited', ...(isReferring ? ['tab-in-use'] : [])]);
    expect(names(model)).toContain('สรุปจำนวน');
  });

  it.each<[string, (model: WorkbookModel) => void]>([
    ['a formula', (model) => type(model, 'แผน', 'A1', { value: 0, formula: "='ทะเบียนโครงการ'!B5" })],
    [
      'a name',
      (model) => {
        model.names.push({ name: 'ของฉัน', sheet: sheet(model, 'ทะเบียนโครงการ'), cell: '$B$5', visible: true });
      },
    ],
  ])('stays where %s of the user refers to it', async (_name, refer) => {
    const { model, inverse } = await written();
    refer(model);
    expect((await host.apply(inverse)).refused.map(({ reason }) => reason)).toEqual(['tab-in-use']);
    expect(names(model)).toEqual(['แผน', 'ทะเบียนโครงการ']);
  });

  it('goes as it was written last, though an earlier writing added it', async () => {
    const { model, inverse } = await written();
    await host.apply([register(['ค', 'ง', 'จ'])]);
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it('goes though another runtime wrote it: what it held is stored with it', async () => {
    const { model, inverse } = await written();
    expect((await createExcelHost().apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it('stays where nothing was stored with it: nobody knows what it held', async () => {
    const { model, inverse } = await written();
    for (const each of model.sheets) each.names = [];
    expect((await host.apply(inverse)).refused.map(({ reason }) => reason)).toEqual(['tab-edited', 'tab-edited']);
    expect(names(model)).toHaveLength(3);
  });

  it.each([
    ['beside what was written', 'F2'],
    ['in place of it', 'B4'],
    ['far away', 'XFD1048576'],
  ])('comes back with what somebody types %s as it goes', async (_name, address) => {
    const requests = await requestsOfUndo();
    const { model, inverse } = await written();
    const office = open(model);
    office.beforeRequest(requests, () => type(model, 'ทะเบียนโครงการ', address, { value: 'ตรวจแล้ว' }));
    const report = await host.apply(inverse);
    expect(report.returned).toEqual([{ tab: 'ทะเบียนโครงการ', cells: [address] }]);
    expect(toSnapshot(model).sheets[1]).toMatchObject({ name: 'ทะเบียนโครงการ', generated: null });
    const index = parseCell(address)!;
    const kept = [...sheet(model, 'ทะเบียนโครงการ').cells.values()].filter(({ value }) => value !== null);
    expect(kept).toEqual([cellAt(sheet(model, 'ทะเบียนโครงการ'), index.row, index.column)]);
  });

  /** How many requests it takes, the last of them writing. */
  async function requestsOfUndo(): Promise<number> {
    const { model, inverse } = await written();
    const office = open(model);
    await host.apply(inverse);
    return office.log.length;
  }
});

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

  it('stays the same table where it is written over, for formulas elsewhere', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก', 'ข'])]);
    const [table] = sheet(model, 'ทะเบียนโครงการ').tables;
    await host.apply([register(['ก', 'ข', 'ค', 'ง'])]);
    expect(sheet(model, 'ทะเบียนโครงการ').tables).toEqual([table]);
    expect(table && rangeName(table.range)).toBe('A3:C7');
  });

  it('has another table where rows above it were taken away', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    const [table] = sheet(model, 'ทะเบียนโครงการ').tables;
    if (table) table.range = { ...table.range, top: 1, bottom: 2 };
    await host.apply([register(['ก'])]);
    expect(sheet(model, 'ทะเบียนโครงการ').tables.map(({ name, range }) => [name, rangeName(range)])).toEqual([
      ['PhaenRegister', 'A3:C4'],
    ]);
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

describe('a sheet of the user that takes the name of a tab at any moment', () => {
  const NAME = 'ทะเบียนโครงการ';

  /** Of what is written first, each with what is done next: rewriting, preserving, taking away, and taking that back. */
  const JOBS: Readonly<Record<string, (model: WorkbookModel) => Promise<readonly Change[]>>> = {
    'is written again': async () => [register(['ข'])],
    'is written again without its table': async (model) => {
      sheet(model, NAME).tables = [];
      return [register(['ข'])];
    },
    'is preserved': async (model) => {
      ensureCell(sheet(model, NAME), 20, 1).value = 'ตรวจแล้ว';
      return [register(['ข'])];
    },
    'is taken away': async () => [REMOVAL],
    'becomes the summary again': async (model) => {
      ensureCell(sheet(model, NAME), 20, 1).value = 'ตรวจแล้ว';
      return (await host.apply([register(['ข'])])).inverse;
    },
  };

  it.each(Object.entries(JOBS))('is left alone as the tab %s', async (_name, job) => {
    for (let nth = 1; nth <= 6; nth += 1) {
      const model = newWorkbook('แผน');
      ensureCell(sheet(model, 'แผน'), 3, 1).value = 'โครงการของหน่วยงาน';
      ensureCell(sheet(model, 'แผน'), 3, 1).format.set('Fill.Color', '#FFFF00');
      const office = open(model);
      await host.apply([register(['ก'])]);
      const [plan, tab] = model.sheets;
      const changes = await job(model);
      let before = '';
      office.beforeRequest(nth, () => {
        tab!.name = 'รายชื่อ';
        plan!.name = NAME;
        before = JSON.stringify([...plan!.cells].map(([at, { value, format }]) => [at, value, [...format]]));
      });
      await host.apply(changes).catch(() => null);
      if (before === '') continue;
      expect(model.sheets).toContain(plan);
      expect(JSON.stringify([...plan!.cells].map(([at, { value, format }]) => [at, value, [...format]]))).toBe(before);
      expect(toSnapshot(model).sheets.find(({ name }) => name === plan!.name)?.generated).toBeNull();
    }
  });

  it.each([[null], ['งานของหน่วยงาน']])('is left alone if it is added as the tab is, and holds %j', async (value) => {
    for (let nth = 1; nth <= 2; nth += 1) {
      const model = newWorkbook('แผน');
      const office = open(model);
      office.beforeRequest(nth, () => {
        model.sheets.push(newSheet(NAME));
        ensureCell(sheet(model, NAME), 3, 1).value = value;
      });
      const report = await host.apply([register(['ก'])]).catch(() => null);
      await host.apply(report?.inverse ?? []);
      expect(toSnapshot(model).sheets.find(({ name }) => name === NAME)).toMatchObject({ generated: null });
    }
  });
});
