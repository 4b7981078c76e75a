import { fontsIn } from '#test/support/traits';
import { cell, workbook } from '#test/office/build';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { ensureCell, newWorkbook, type SheetModel, type WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import type { TraitKind } from '../../core/workbook/cell-traits';
import { HostError } from '../../core/workbook/host';
import { ownerName } from '../../core/workbook/sheet-spec';
import { createExcelHost } from '..';

const host = createExcelHost();

function open(model: WorkbookModel, version?: string): LoadedOffice {
  const office = installOffice(model, version);
  office.log.length = 0;
  return office;
}

function fill(
  sheet: SheetModel,
  rows: number,
  columns: number,
  text = (row: number) => `กิจกรรมที่ ${String(row)}`,
): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) ensureCell(sheet, row, column).value = text(row);
  }
}

describe('read', () => {
  it('tells values, formulas, formats and merges as they stand', async () => {
    const model = workbook({
      แผน: {
        cells: {
          B3: 'ข้อความ',
          C3: 12.5,
          D3: true,
          B4: { value: 3, formula: '=1+2' },
          C4: { value: { error: '#REF!' }, formula: '=#REF!' },
          D4: '#REF!',
          B5: '=ไม่ใช่สูตร',
          C5: { value: '', formula: '=""' },
          E6: 45566,
        },
        merges: ['B3:B4', 'G9:H9'],
      },
      ว่าง: {},
      ซ่อน: { cells: { A1: 1 }, visibility: 'veryHidden', isProtected: true },
    });
    const [sheet] = model.sheets;
    if (sheet) ensureCell(sheet, 5, 4).numberFormat = '[$-D07041E]d mmm yy';
    if (sheet) ensureCell(sheet, 4, 3).numberFormat = '0.00';
    if (sheet) ensureCell(sheet, 20, 20).numberFormat = '0.00';
    model.isProtected = true;
    open(model);
    const snapshot = await host.read();
    expectSame(snapshot, toSnapshot(model));
    expect(snapshot.sheets[0]).toMatchObject({
      origin: { row: 2, column: 1 },
      formulas: { B4: '=1+2', C4: '=#REF!', C5: '=""' },
      numberFormats: { E6: '[$-D07041E]d mmm yy' },
      merges: ['B3:B4', 'G9:H9'],
      beyond: null,
    });
    expect(snapshot.sheets[0]?.values).toEqual([
      ['ข้อความ', 12.5, true, null],
      [3, { error: '#REF!' }, '#REF!', null],
      ['=ไม่ใช่สูตร', '', null, null],
      [null, null, null, 45566],
    ]);
    expect(snapshot.sheets[2]).toMatchObject({ visibility: 'veryHidden', isProtected: true });
  });

  test.each([
    ['one sheet', 1, 40],
    ['thirty sheets', 30, 60],
    ['two thousand rows', 1, 2000],
  ])('asks three times for %s', async (_name, sheets, rows) => {
    const model = newWorkbook(...Array.from({ length: sheets }, (_, index) => `แผน ${String(index + 1)}`));
    for (const sheet of model.sheets) {
      fill(sheet, rows, 10);
      for (let row = 1; row < rows; row += 3) sheet.merges.push({ top: row, left: 0, bottom: row + 1, right: 0 });
    }
    const office = open(model);
    expectSame(await host.read(), toSnapshot(model));
    expect(office.log.map(({ error }) => error)).toEqual([null, null, null]);
    expect(office.flags() & 64).toBe(0);
  });

  test.each([
    ['without formulas', 3, null],
    ['with formulas', 4, '=LEN(A1)'],
  ])('asks at most four times for a form of almost 5 MB %s', async (_name, requests, formula) => {
    const model = newWorkbook('แผน');
    const [sheet] = model.sheets;
    // 4.4 MB of Thai text, 3 bytes a letter.
    if (sheet) fill(sheet, 2000, 12, (row) => `${String(row)} `.padEnd(62, 'ก'));
    if (sheet && formula !== null) Object.assign(ensureCell(sheet, 9, 9), { formula, value: 62 });
    const office = open(model);
    expectSame(await host.read(), toSnapshot(model));
    expect(office.log.map(({ error }) => error)).toEqual(Array(requests).fill(null));
    expect(Math.max(...office.log.map((each) => each.responseBytes))).toBeGreaterThan(4_500_000);
  });

  it('does not load what lies beyond the form', async () => {
    const model = workbook({ แผน: { cells: { A1: 'แผน', XFD1048576: 1 } } });
    const office = open(model);
    const { sheets } = await host.read();
    expect(sheets[0]).toMatchObject({ values: [['แผน']], beyond: 'XFD1048576' });
    expect(Math.max(...office.log.map((each) => each.responseBytes))).toBeLessThan(5000);
  });

  it.each([
    ...some(
      ['CB20000', 'CB60000'].flatMap((corner) => [
        ['a cell in the last corner', corner, 1, 'B4:D4'] as const,
        ['a formula there', corner, { value: 2, formula: '=1+1' }, 'B4:D4'] as const,
      ]),
      1,
    ),
    ['a merged cell far down', 'B9000', 'ก', 'B9000:D9001'] as const,
  ])('does not load what lies between the form and %s: %s', async (_name, address, content, merged) => {
    const model = workbook({ แผน: { cells: { B2: 'แผน', C3: 1, [address]: content }, merges: [merged] } });
    const office = open(model);
    expectSame(await host.read(), toSnapshot(model));
    expect(office.log.length).toBeLessThanOrEqual(4);
    expect(Math.max(...office.log.map((each) => each.responseBytes))).toBeLessThan(6000);
  });

  it('tells of a sheet whose only cell lies beyond the form', async () => {
    open(workbook({ แผน: { cells: { CC70000: 1 } } }));
    expect((await host.read()).sheets[0]).toMatchObject({ values: [], beyond: 'CC70000' });
  });

  it('asks in halves where the answer is too long for Excel', async () => {
    const model = newWorkbook('แผน');
    const [sheet] = model.sheets;
    // All of the length is in the first half.
    if (sheet) fill(sheet, 800, 10, (row) => `${String(row)} `.padEnd(row < 400 ? 520 : 0, 'ก'));
    const office = open(model);
    const steps: [number, number][] = [];
    expectSame(await host.read({ onProgress: (done, total) => steps.push([done, total]) }), toSnapshot(model));
    expect(office.log.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(steps.at(-1)).toEqual([1, 1]);
    expect(steps.every(([done, total]) => done <= total)).toBe(true);
  });

  it('lists more merged ranges than Excel tells of at once', async () => {
    const model = newWorkbook('แผน');
    const [sheet] = model.sheets;
    if (sheet) fill(sheet, 200, 20);
    for (let row = 0; row < 200; row += 1) {
      for (let column = 0; column < 20; column += 2) {
        sheet?.merges.push({ top: row, left: column, bottom: row, right: column + 1 });
      }
    }
    open(model);
    expect((await host.read()).sheets[0]?.merges).toHaveLength(2000);
  });

  it('knows tabs of its own by their hidden name, whatever they are called now', async () => {
    const model = newWorkbook('แผน', "ทะเบียน 'ใหม่' (2)", 'Register');
    const [, renamed, plain] = model.sheets;
    model.names.push({ name: ownerName('register'), sheet: renamed ?? null, cell: '$A$1', visible: false });
    model.names.push({ name: ownerName('counts'), sheet: plain ?? null, cell: '$A$1', visible: false });
    model.names.push({ name: ownerName('gone'), sheet: null, cell: '$A$1', visible: false });
    model.names.push({ name: 'อื่น', sheet: model.sheets[0] ?? null, cell: '$B$2', visible: true });
    open(model);
    expect((await host.read()).sheets.map((sheet) => sheet.generated)).toEqual([null, 'register', 'counts']);
  });

  it.each([
    ['1.12', 'excel-too-old', 'ExcelApi 1.13'],
    ['1.4', 'excel-too-old', 'ExcelApi 1.13'],
  ])('refuses Excel of ExcelApi %s', async (version, code, detail) => {
    const office = open(newWorkbook('แผน'), version);
    await expect(host.read()).rejects.toMatchObject({ name: 'HostError', code, detail });
    expect(office.log).toHaveLength(0);
    expect(host.capabilities()).toEqual({ isExcel: true, isNewEnough: false });
  });

  it('needs nothing newer than ExcelApi 1.13', async () => {
    open(workbook({ แผน: { cells: { A1: 'ก' }, merges: ['A1:B2'] } }), '1.13');
    expect((await host.read()).sheets[0]?.merges).toEqual(['A1:B2']);
  });

  it('stops between requests where the person asks for it', async () => {
    const office = open(newWorkbook('แผน'));
    await expect(host.read({ isCancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
    expect(office.log).toHaveLength(1);
  });

  it('says that the workbook is only open for viewing, instead of reading it without its merged cells', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' }, merges: ['A1:B1'] } });
    model.isViewOnly = true;
    open(model);
    await expect(host.read()).rejects.toMatchObject({ code: 'view-only', detail: 'AccessDenied' });
    await expect(host.apply([cell('A1', 'ก', 'ข')])).rejects.toMatchObject({ code: 'access-denied' });
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ก']]);
  });

  it('reads protected sheets of a protected workbook', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' }, merges: ['A1:B1'], isProtected: true } });
    model.isProtected = true;
    open(model);
    expectSame(await host.read(), toSnapshot(model));
  });

  it('says that Excel is busy while a cell is being edited', async () => {
    const office = open(newWorkbook('แผน'));
    office.failRequest(1, 'InvalidOperationInCellEditMode');
    const problem = await host.read().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HostError);
    expect(problem).toMatchObject({ code: 'excel-busy', detail: 'InvalidOperationInCellEditMode' });
  });
});

describe('readTraits', () => {
  it('tells the font of each cell asked, in one request whatever the sheets', async () => {
    const model = workbook({ แผน: { cells: { B2: { value: 'ü', font: 'Wingdings' }, C900: 'ก' } }, สอง: {} });
    const [sheet] = model.sheets;
    if (sheet) ensureCell(sheet, 5, 2).format.set('Font.Name', null);
    const office = open(model);
    const cells = ['B2', 'C6', 'C900', '$D$4'].map((cell) => ({ sheet: 'แผน', cell }));
    expect(fontsIn(await host.readTraits([...cells, { sheet: 'สอง', cell: 'A1' }], ['font']))).toEqual({
      แผน: { B2: 'Wingdings', C6: null, C900: 'TH SarabunPSK', $D$4: 'TH SarabunPSK' },
      สอง: { A1: 'TH SarabunPSK' },
    });
    expect(office.log).toHaveLength(1);
  });

  it('tells the colour behind each cell, but for white', async () => {
    const model = workbook({ แผน: {} });
    const [sheet] = model.sheets;
    if (!sheet) throw new Error('no worksheet');
    ensureCell(sheet, 0, 0).format.set('Fill.Color', '#92d050');
    ensureCell(sheet, 0, 1).format.set('Fill.Color', '#FFFFFF');
    ensureCell(sheet, 0, 2).format.set('Fill.Color', '');
    open(model);
    const cells = ['A1', 'B1', 'C1', 'D1'].map((cell) => ({ sheet: 'แผน', cell }));
    const fillsOf = async (kinds: readonly TraitKind[]): Promise<unknown[]> =>
      Object.values((await host.readTraits(cells, kinds)).แผน ?? {}).map(({ fill }) => fill);
    expect(await fillsOf(['font', 'fill'])).toEqual(['#92D050', null, null, null]);
    expect(await fillsOf(['font'])).toEqual([null, null, null, null]);
  });

  it('says that the sheet is not there', async () => {
    open(newWorkbook('แผน'));
    await expect(host.readTraits([{ sheet: 'หาย', cell: 'A1' }], ['font'])).rejects.toMatchObject({
      code: 'sheet-gone',
    });
  });
});

describe('reveal', () => {
  it('activates the sheet and selects the cell, and hides or shows nothing', async () => {
    const model = newWorkbook('แผน', 'สอง');
    const office = open(model);
    await host.reveal({ sheet: 'สอง', cell: 'C4' });
    expect(model.active?.name).toBe('สอง');
    expect(model.selection?.address).toBe("'สอง'!C4");
    expect(office.flags() & 64).toBe(64);
  });

  test.each([
    ['หาย', 'sheet-gone', 'Worksheet'],
    ['ซ่อน', 'sheet-hidden', 'Worksheet'],
  ])('says why %s cannot be shown', async (sheet, code, detail) => {
    const model = workbook({ แผน: {}, ซ่อน: { visibility: 'hidden' } });
    open(model);
    await expect(host.reveal({ sheet, cell: 'A1' })).rejects.toMatchObject({ code, detail });
    expect(model.active?.name).toBe('แผน');
    expect(model.sheets[1]?.visibility).toBe('hidden');
  });
});
