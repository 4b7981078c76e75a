/** A tab of ours as it is written: its looks, its place, its requests. */
import { expectSame } from '#test/support/same';
import { cell, workbook } from '#test/office/build';
import { cellAt, newWorkbook, type WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { host, open, register, REMOVAL, sheet } from '#test/support/register-tab';
import { withoutIds } from '#test/support/without-ids';
import { parseCell, rangeName } from '../../core/workbook/address';
import { page } from '#test/support/tab-page';

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

describe('the table of a tab', () => {
  it('stays the same table as it is written over, for formulas elsewhere', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก', 'ข'])]);
    const [table] = sheet(model, 'ทะเบียนโครงการ').tables;
    await host.apply([register(['ก', 'ข', 'ค', 'ง'])]);
    expect(sheet(model, 'ทะเบียนโครงการ').tables).toEqual([table]);
    expect(table && rangeName(table.range)).toBe('A3:C7');
  });

  it('is another one if rows above it were taken away', async () => {
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
});
