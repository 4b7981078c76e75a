import { at, cell, merge, mergesOf, workbook } from '#test/office/build';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { ensureCell, type WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { cellName, parseCell } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/change';
import type { HostError } from '../../core/workbook/host';
import type { CellValue } from '../../core/workbook/snapshot';
import { createExcelHost } from '..';
import { cellOperations } from './cell-writer';

const host = createExcelHost();

function open(model: WorkbookModel): LoadedOffice {
  const office = installOffice(model);
  office.log.length = 0;
  return office;
}

const QUANTITY = '- จำนวนกิจกรรม ๓ ครั้ง/ปี';

describe('apply', () => {
  it('looks again and writes, a request each, and waits for the end of cell editing', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก', B1: 5, C3: { value: 2, formula: '=1+1' } } } });
    const office = open(model);
    const changes = [cell('A1', 'ก', 'ข'), cell('D1', null, QUANTITY), cell('B2', null, true), cell('C4', null, 7)];
    const report = await host.apply(changes);
    expect(report).toEqual({
      applied: changes,
      refused: [],
      inverse: [cell('C4', 7, null), cell('B2', true, null), cell('D1', QUANTITY, null), cell('A1', 'ข', 'ก')],
      tabs: [],
    });
    expect(office.log.map(({ error }) => error)).toEqual([null, null]);
    expect(office.flags() & 64).toBe(64);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([
      ['ข', 5, null, QUANTITY],
      [null, true, null, null],
      [null, null, 2, null],
      [null, null, 7, null],
    ]);
    // Between the cells that were written: null in the block left the formula alone.
    expect(at(model, 'C3').formula).toBe('=1+1');
  });

  it('asks nothing where there is nothing to do', async () => {
    const office = open(workbook({ แผน: {} }));
    expect(await host.apply([])).toEqual({ applied: [], refused: [], inverse: [], tabs: [] });
    expect(office.log).toHaveLength(0);
  });

  test.each([
    ['=SUM(A1)', true],
    ['+66 2 123 4567', true],
    [QUANTITY, true],
    ['@ครู', true],
    ["'ก", true],
    ['1.10', true],
    ['1-4', true],
    ['1/4', true],
    ['(1)', true],
    ['15-Feb', true],
    ['Feb 2568', true],
    ['8:30', true],
    ['85%', true],
    ['1,000', true],
    ['1e5', true],
    ['020000000', true],
    ['฿500', true],
    [' 12 ', true],
    ['\t=A1', true],
    ['TRUE', true],
    ['false', true],
    ['#N/A', true],
    ['๑๒', true],
    ['ม.ค. 68', true],
    ['✓', false],
    ['ü', false],
    ['-', true],
    ['ไม่ใช้งบประมาณ', false],
    ['บรรทัด\nสอง', false],
    [`จัดกิจกรรมส่งเสริมคุณธรรมในชุมชนอย่างต่อเนื่องตลอดทั้งปี ๑๒ ครั้ง`, false],
  ])('writes %j so that it stays text', async (text, hasApostrophe) => {
    const model = workbook({ แผน: { cells: { A1: 'เดิม' } } });
    open(model);
    await host.apply([cell('A1', 'เดิม', text)]);
    expect(at(model, 'A1')).toEqual({ value: text, quotePrefix: hasApostrophe, font: undefined });
    const [sheet] = (await host.read()).sheets;
    expect(sheet).toMatchObject({ values: [[text]], formulas: {}, numberFormats: {} });
  });

  test.each([
    ['=A1', false],
    ['1.10', false],
    [QUANTITY, false],
    ["'ก", true],
  ])('writes %j to a cell of the format Text', async (text, quotePrefix) => {
    const model = workbook({ แผน: { cells: { A1: 'เดิม' } } });
    const [sheet] = model.sheets;
    if (sheet) ensureCell(sheet, 0, 0).numberFormat = '@';
    open(model);
    await host.apply([cell('A1', 'เดิม', text)]);
    expect(at(model, 'A1')).toMatchObject({ value: text, quotePrefix });
  });

  test.each<[string, CellValue]>([
    ['a number', 12.5],
    ['a boolean', false],
    ['an empty cell', null],
    ['an error', { error: '#N/A' }],
  ])('writes %s', async (_name, value) => {
    const model = workbook({ แผน: { cells: { A1: 'เดิม' } } });
    open(model);
    await host.apply([cell('A1', 'เดิม', value)]);
    expect(at(model, 'A1').value).toEqual(value);
  });

  it('writes a formula, and gives it back', async () => {
    const model = workbook({ แผน: { cells: { A1: { value: 3, formula: '=1+2' } } } });
    model.calculate = (_sheet, _cell, formula) => (formula === '=1+2' ? 3 : 9);
    open(model);
    const { inverse } = await host.apply([cell('A1', { value: 3, formula: '=1+2' }, { value: 9, formula: '=4+5' })]);
    expect(at(model, 'A1')).toMatchObject({ value: 9, formula: '=4+5' });
    await host.apply(inverse);
    expect(at(model, 'A1')).toMatchObject({ value: 3, formula: '=1+2' });
  });

  it('writes fonts where the change names one', async () => {
    const model = workbook({
      แผน: { cells: { A1: { value: 'ก', font: 'Tahoma' }, B1: { value: 'ข', font: 'Tahoma' } } },
    });
    open(model);
    const { inverse } = await host.apply([
      cell('A1', { value: 'ก', font: 'Tahoma' }, { value: 'ü', font: 'Wingdings' }),
      cell('B1', 'ข', 'ค'),
    ]);
    expect([at(model, 'A1').font, at(model, 'B1').font]).toEqual(['Wingdings', 'Tahoma']);
    await host.apply(inverse);
    expect(at(model, 'A1')).toMatchObject({ value: 'ก', font: 'Tahoma' });
  });

  it('leaves out what no longer fits and writes the rest', async () => {
    const model = workbook({
      แผน: { cells: { A1: 'ใหม่', B1: 'ก', C1: 'ก', D1: 'ก', F1: { value: 1, formula: '=1' } }, merges: ['E1:E2'] },
      ล็อก: { isProtected: true },
    });
    const office = open(model);
    const stale = cell('A1', 'เดิม', 'x');
    const grouped = [cell('A1', 'เดิม', 'x', 'คู่'), cell('B1', 'ก', 'x', 'คู่')];
    const covered = cell('E2', null, 'x');
    const overFormula = cell('F1', 1, 'x');
    const locked = { ...cell('A1', null, 'x'), sheet: 'ล็อก' };
    const fits = cell('C1', 'ก', 'ข');
    const report = await host.apply([stale, ...grouped, covered, overFormula, locked, fits]);
    expect(report.applied).toEqual([fits]);
    expect(report.refused).toEqual([
      { change: stale, reason: 'changed-since' },
      { change: grouped[0], reason: 'changed-since' },
      { change: grouped[1], reason: 'changed-since' },
      { change: covered, reason: 'part-of-merge' },
      { change: overFormula, reason: 'changed-since' },
      { change: locked, reason: 'sheet-protected' },
    ]);
    expect(office.log).toHaveLength(2);
    expect(at(model, 'B1').value).toBe('ก');
  });

  it('looks at the sheets that are there where one is gone', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    open(model);
    const gone = { ...cell('A1', null, 'x'), sheet: 'หาย' };
    const report = await host.apply([gone, cell('A1', 'ก', 'ข')]);
    expect(report.refused).toEqual([{ change: gone, reason: 'sheet-missing' }]);
    expect(at(model, 'A1').value).toBe('ข');
  });

  it('unmerges before it writes, and its inverse merges again', async () => {
    const model = workbook({ แผน: { cells: { G4: '✓', B9: 'ก' }, merges: ['G4:J4', 'A1:C1'] } });
    const untouched = toSnapshot(model);
    const office = open(model);
    const changes = [
      merge('G4:J4', false, 'แถว 4'),
      cell('H4', null, '✓', 'แถว 4'),
      cell('I4', null, '✓', 'แถว 4'),
      cell('J4', null, '✓', 'แถว 4'),
    ];
    const { applied, inverse } = await host.apply(changes);
    expect(applied).toEqual(changes);
    expect(mergesOf(model)).toEqual(['A1:C1']);
    expect(['G4', 'H4', 'I4', 'J4'].map((address) => at(model, address).value)).toEqual(['✓', '✓', '✓', '✓']);
    expect(inverse.map((change) => change.kind)).toEqual(['cell', 'cell', 'cell', 'merge']);
    await host.apply(inverse);
    expect(toSnapshot(model)).toEqual(untouched);
    expect(office.log).toHaveLength(4);
  });

  it('finds a merged range that begins above the cells to be changed', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' }, merges: ['A1:A900'] } });
    open(model);
    const change = cell('A900', null, 'x');
    expect((await host.apply([change])).refused).toEqual([{ change, reason: 'part-of-merge' }]);
  });

  it('writes to the right rows where a filter hides some of them', async () => {
    const titles = Array.from(
      { length: 12 },
      (_, row) => [`A${String(row + 1)}`, `โครงการ ${String(row + 1)}`] as const,
    );
    const model = workbook({ แผน: { cells: Object.fromEntries(titles) } });
    const [sheet] = model.sheets;
    // Between the rows that are written, and among them.
    for (const row of [2, 3, 6]) sheet?.hiddenRows.add(row);
    const office = open(model);
    const changes = [1, 2, 6, 7, 8].map((row) => cell(cellName(row, 3), null, '✓'));
    const report = await host.apply(changes);
    expect(report.applied).toEqual(changes);
    expect(toSnapshot(model).sheets[0]?.values.flatMap((line, row) => (line[3] === '✓' ? [row] : []))).toEqual([
      1, 2, 6, 7, 8,
    ]);
    expect(office.log).toHaveLength(2);
    expect((await host.apply(report.inverse)).refused).toEqual([]);
    expect(toSnapshot(model).sheets[0]?.values).toEqual(titles.map(([, title]) => [title]));
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2, 3, 6]);
  });

  it('writes into a table of the user', async () => {
    const model = workbook({ แผน: { cells: { A1: 'โครงการ', B1: 'ไตรมาส', A2: 'ก' } } });
    const range = { top: 0, left: 0, bottom: 2, right: 1 };
    model.sheets[0]?.tables.push({ id: '{mine}', name: 'แผน', range, style: '', options: new Map() });
    open(model);
    const { applied, inverse } = await host.apply([cell('B2', null, '✓'), cell('B3', null, '✓')]);
    expect(applied).toHaveLength(2);
    expect(toSnapshot(model).sheets[0]?.values.map((line) => line[1])).toEqual(['ไตรมาส', '✓', '✓']);
    expect((await host.apply(inverse)).refused).toEqual([]);
  });

  it('writes two thousand rows in one request', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    const changes = Array.from({ length: 2000 }, (_, row) => [
      cell(cellName(row + 5, 6), null, '✓'),
      cell(cellName(row + 5, 8), null, '✓'),
    ]).flat();
    const { applied } = await host.apply(changes);
    expect(applied).toHaveLength(4000);
    expect(office.log).toHaveLength(2);
    // A range a row and column: over rows that somebody filters meanwhile Excel would misplace a larger one.
    expect(Math.max(...office.log.map(({ bytes }) => bytes))).toBeLessThan(4 * 1024 * 1024);
  });

  it('knows how long a request becomes whose cells are far from each other', async () => {
    const office = open(workbook({ แผน: {} }));
    const changes = Array.from({ length: 200 }, (_, index) => cell(cellName(index * 200, 2), null, '✓'));
    const operations = await cellOperations(changes, { isProtected: () => false, formatOf: () => 'General' });
    await host.apply(changes);
    const estimate = operations.reduce((bytes, operation) => bytes + operation.bytes, 0);
    expect(estimate).toBeGreaterThan(office.log[1]?.bytes ?? Infinity);
    expect(estimate).toBeLessThan(1.1 * (office.log[1]?.bytes ?? 0));
  });

  it('writes at most 4 MB a request', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    const text = 'ก'.repeat(10_000);
    // 9 MB of Thai text, 3 bytes a letter.
    const changes = Array.from({ length: 300 }, (_, row) => cell(cellName(row, 2), null, `${text}${String(row)}`));
    const steps: number[] = [];
    const { applied, inverse } = await host.apply(changes, { onProgress: (done) => steps.push(done) });
    expect(applied).toHaveLength(300);
    expect(office.log).toHaveLength(1 + 3);
    expect(Math.max(...office.log.map(({ bytes }) => bytes))).toBeLessThan(4 * 1024 * 1024);
    expect(steps.at(-1)).toBe(300);
    expect(at(model, 'C300').value).toBe(`${text}299`);

    // The present content is longer than one answer of Excel.
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([]);
  });

  it('goes on in halves where Excel takes less at once', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    office.failRequest(2, 'RequestPayloadSizeLimitExceeded');
    const changes = Array.from({ length: 10 }, (_, row) => cell(cellName(row, 0), null, 'ก'));
    expect((await host.apply(changes)).applied).toEqual(changes);
    expect(office.log).toHaveLength(4);
    expect(toSnapshot(model).sheets[0]?.values).toHaveLength(10);
  });

  it('stops between requests, and says what it left out', async () => {
    const model = workbook({ แผน: {} });
    open(model);
    const changes = Array.from({ length: 300 }, (_, row) => cell(cellName(row, 2), null, 'ก'.repeat(10_000)));
    let requests = 0;
    const work = { isCancelled: () => requests > 0, onProgress: () => (requests += 1) };
    const { applied, refused, inverse } = await host.apply(changes, work);
    expect(applied.length).toBeGreaterThan(0);
    expect(applied.length + refused.length).toBe(300);
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['cancelled']));
    expect(inverse).toHaveLength(applied.length);
    expect(toSnapshot(model).sheets[0]?.values).toHaveLength(applied.length);
  });

  it('stops between groups, never within one', async () => {
    const model = workbook({ แผน: {} });
    open(model);
    const text = 'ก'.repeat(30_000);
    const changes = Array.from({ length: 90 }, (_, row) =>
      cell(cellName(row, 2), null, text, `กลุ่ม ${String(row % 9)}`),
    );
    const first = changes.filter(({ group }) => group !== undefined && Number(group.at(-1)) < 4);
    const second = changes.filter((change) => !first.includes(change));
    let requests = 0;
    const work = { isCancelled: () => requests > 0, onProgress: () => (requests += 1) };
    const { applied } = await host.apply([...first, ...second], work);
    expect(applied).toEqual(first);
  });

  test.each<[string, (model: WorkbookModel) => void]>([
    ['deleted', (model) => void (model.sheets = model.sheets.slice(1))],
    [
      'renamed',
      (model) => {
        const [plan] = model.sheets;
        if (plan) plan.name = 'อื่น';
      },
    ],
  ])('tells of a sheet that was %s before it looked, or before it wrote', async (_name, happen) => {
    for (const [nth, expected] of [
      [1, 'sheet-missing'],
      [2, 'sheet-gone'],
    ] as const) {
      const model = workbook({ แผน: { cells: { A1: 'ก' } }, สอง: {} });
      const office = open(model);
      office.beforeRequest(nth, happen);
      const report = await host.apply([cell('A1', 'ก', 'ข')]).catch((error: unknown) => error as HostError);
      expect('code' in report ? report.code : report.refused[0]?.reason).toBe(expected);
      expect(toSnapshot(model).sheets.flatMap(({ values }) => values.flat())).not.toContain('ข');
    }
  });

  it('tells what may stand where the connection is lost, and takes back what did', async () => {
    const model = workbook({ แผน: { cells: { B1: 'เดิม' } } });
    const changes = [cell('A1', null, '✓', 'แถว'), cell('B1', 'เดิม', '✓', 'แถว')];
    open(model).loseConnection(2);
    const report = await host.apply(changes);
    expect(report).toMatchObject({ applied: [], failure: { code: 'connection-lost', detail: 'ConnectionFailure' } });
    expect(report.refused).toEqual(changes.map((change) => ({ change, reason: 'unknown' })));
    open(model);
    const undone = await host.apply(report.inverse);
    expect(undone.applied).toHaveLength(2);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['เดิม']]);
    expect((await host.apply(report.inverse)).refused.map(({ reason }) => reason)).toEqual([
      'already-so',
      'already-so',
    ]);
  });

  it('takes back the part of a group that was written before Excel failed', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก', A900: 'ข' } } });
    const office = open(model);
    office.failRequest(2, 'GeneralException', 1);
    const changes = [cell('A1', 'ก', '✓', 'แถว'), cell('A900', 'ข', '✓', 'แถว')];
    await expect(host.apply(changes)).rejects.toMatchObject({ code: 'excel-failed' });
    expect([at(model, 'A1').value, at(model, 'A900').value]).toEqual(['ก', 'ข']);
    // A look, the writing, another look, and the taking back.
    expect(office.log).toHaveLength(4);
  });

  it('raises an error where nothing was written', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    const office = open(model);
    office.failRequest(2, 'AccessDenied');
    await expect(host.apply([cell('A1', 'ก', 'ข')])).rejects.toMatchObject({
      code: 'access-denied',
      detail: 'AccessDenied',
    });
    expect(at(model, 'A1').value).toBe('ก');
  });

  it('reports what stands after a request that failed half way', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    const changes = [cell('A1', null, 'ก'), cell('A900', null, 'ข')];
    office.failRequest(2, 'GeneralException', 1);
    const report = await host.apply(changes);
    expect(report.applied).toEqual([changes[0]]);
    expect(report.refused).toEqual([{ change: changes[1], reason: 'not-written' }]);
    expect(report.failure).toEqual({ code: 'excel-failed', detail: 'GeneralException' });
    expect(report.inverse).toEqual([cell('A1', 'ก', null)]);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ก']]);
  });
});

describe('an edit that lands between the look and the writing', () => {
  /** The content of a cell while the second request, the writing, is on its way. */
  function openEdited(model: WorkbookModel, edit: (model: WorkbookModel) => void): LoadedOffice {
    const office = open(model);
    office.beforeRequest(2, edit);
    return office;
  }
  const put =
    (address: string, content: CellContent & { quotePrefix?: boolean }) =>
    ({ sheets: [sheet] }: WorkbookModel): void => {
      const index = parseCell(address);
      if (sheet && index) Object.assign(ensureCell(sheet, index.row, index.column), content);
    };

  test.each<[string, CellContent & { quotePrefix?: boolean }]>([
    ['a text', { value: 'ของอีกคน' }],
    ['a number', { value: 7 }],
    ['a formula', { value: 3, formula: '=1+2' }],
    ['a text that looks like a formula', { value: '=ไม่ใช่สูตร', quotePrefix: true }],
    ['an error', { value: { error: '#N/A' } }],
  ])('is given back: %s', async (_name, theirs) => {
    const model = workbook({ แผน: { cells: { A1: 'ก', B1: 'ข' } } });
    model.calculate = () => 3;
    const office = openEdited(model, put('A1', theirs));
    const changes = [cell('A1', 'ก', '✓'), cell('B1', 'ข', '✓')];
    const report = await host.apply(changes);
    expect(at(model, 'A1')).toMatchObject({ value: theirs.value, ...(theirs.formula && { formula: theirs.formula }) });
    expect(report).toMatchObject({ applied: [changes[1]], refused: [{ change: changes[0], reason: 'changed-since' }] });
    expect(report.inverse).toEqual([cell('B1', '✓', 'ข')]);
    // A look and a writing more, only because of the edit.
    expect(office.log).toHaveLength(4);
  });

  it('takes the rest of its group back', async () => {
    const model = workbook({ แผน: { cells: { G4: 'ต.ค. 67' }, merges: ['G4:J4'] } });
    const untouched = toSnapshot(model);
    openEdited(model, put('G4', { value: 'พ.ย. 67' }));
    const changes = [merge('G4:J4', false, 'แถว'), cell('G4', 'ต.ค. 67', null, 'แถว'), cell('H4', null, '✓', 'แถว')];
    const report = await host.apply(changes);
    expect(report.refused.map(({ reason }) => reason)).toEqual(changes.map(() => 'changed-since'));
    expect(report.inverse).toEqual([]);
    expect(mergesOf(model)).toEqual(['G4:J4']);
    expect(toSnapshot(model).sheets[0]?.values).toEqual(
      untouched.sheets[0]?.values.map((line) => line.map((value) => value && 'พ.ย. 67')),
    );
  });

  it('is given back from under a merge', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    openEdited(model, put('B1', { value: 'ของอีกคน' }));
    const change = merge('A1:B1', true);
    expect((await host.apply([change])).refused).toEqual([{ change, reason: 'changed-since' }]);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ก', 'ของอีกคน']]);
    expect(mergesOf(model)).toEqual([]);
  });

  it('is theirs if it says what we say, so that undo leaves it', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    const office = openEdited(model, put('A1', { value: '✓' }));
    const change = cell('A1', 'ก', '✓');
    expect(await host.apply([change])).toEqual({
      applied: [],
      refused: [{ change, reason: 'already-so' }],
      inverse: [],
      tabs: [],
    });
    expect(office.log).toHaveLength(2);
    expect(at(model, 'A1').value).toBe('✓');
  });

  it('stays where they edit it once more before it is given back', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก' } } });
    const office = openEdited(model, put('A1', { value: 'ของอีกคน' }));
    office.beforeRequest(3, put('A1', { value: 'ของอีกคน แก้แล้ว' }));
    expect((await host.apply([cell('A1', 'ก', '✓')])).inverse).toEqual([]);
    expect(at(model, 'A1').value).toBe('ของอีกคน แก้แล้ว');
  });

  it('that cannot be given back is told, and undo gives it back', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ก', B1: 'ข' } } });
    openEdited(model, put('A1', { value: 'ของอีกคน' })).failRequest(4, 'GeneralException');
    const changes = [cell('A1', 'ก', '✓'), cell('B1', 'ข', '✓')];
    const report = await host.apply(changes);
    expect(report).toMatchObject({
      applied: [changes[1]],
      refused: [{ change: changes[0], reason: 'unknown' }],
      failure: { code: 'excel-failed' },
    });
    await host.apply(report.inverse);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ของอีกคน', 'ข']]);
  });
});

describe('a request that Excel finds too long', () => {
  // Two blocks, far from each other.
  const changes = [0, 1, 2, 3, 900, 901, 902, 903].map((row) => cell(cellName(row, 0), null, 'ก'));
  const written = (model: WorkbookModel): number =>
    toSnapshot(model).sheets[0]?.values.filter(([value]) => value === 'ก').length ?? 0;

  test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'MemoryLimitReached'])(
    'is written in halves: %s',
    async (code) => {
      const model = workbook({ แผน: {} });
      const office = open(model);
      // Half of it may be written by then: writing it again does no harm.
      office.failRequest(2, code, code === 'RequestPayloadSizeLimitExceeded' ? 0 : 1);
      expect((await host.apply(changes)).applied).toEqual(changes);
      expect(office.log).toHaveLength(4);
      expect(written(model)).toBe(changes.length);
    },
  );

  it('is written in halves where Excel on the web only says that it failed', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    office.failRequest(2, 'GeneralException');
    const long = Array.from({ length: 100 }, (_, row) => cell(cellName(row, 0), null, 'ก'.repeat(10_000)));
    expect((await host.apply(long)).applied).toEqual(long);
    expect(office.log).toHaveLength(4);
  });

  it('is not begun again where a part of it would be done twice', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    office.failRequest(2, 'ResponsePayloadSizeLimitExceeded', 1);
    await expect(host.apply([{ kind: 'settings', before: null, after: '{}' }, ...changes])).resolves.toMatchObject({
      failure: { code: 'excel-too-much' },
    });
  });

  it('is written to its end once a part of it may stand, though the person stops the work', async () => {
    const model = workbook({ แผน: {} });
    const office = open(model);
    office.failRequest(2, 'MemoryLimitReached', 1);
    let asked = 0;
    const report = await host.apply(changes, { isCancelled: () => (asked += 1) > 1 });
    expect(report.applied).toEqual(changes);
  });
});
