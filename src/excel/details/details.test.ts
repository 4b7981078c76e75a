import fc from 'fast-check';
import { workbook } from '#test/office/build';
import { EventType } from '#test/office/events';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { ensureCell, newSheet, sheetNamed, type WorkbookModel } from '#test/office/model';
import { stateOf } from '#test/office/state';
import { expectSame } from '#test/support/same';
import { runs } from '#test/support/runs';
import { cellName, parseRange } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import { createExcelHost } from '..';
import { TRIAL_NAME } from './trial';

async function factsOf(host = createExcelHost()): Promise<Record<string, string>> {
  return Object.fromEntries([...host.environment(), ...(await host.inquire())]);
}

describe('what is told unasked', () => {
  it('is which Excel it is', async () => {
    const office = installOffice(workbook({ แผน: {} }), '1.17');
    expect(createExcelHost().environment()).toEqual([
      ['host', 'Excel 16.0.18000.20000'],
      ['platform', 'PC'],
      ['languages', 'display th-TH, contents th-TH'],
      ['requirement sets', 'ExcelApi 1.17, ExcelApiOnline 1.1'],
      ['listens to events', 'no'],
    ]);
    expect(office.log).toEqual([]);
  });

  it('is the events that were heard, by kind and in their order', async () => {
    const office = installOffice(workbook({ แผน: {} }), '1.17');
    const host = createExcelHost();
    await host.watch(() => undefined);
    const changed = { address: 'A1', changeType: 'RangeEdited', worksheetId: '{1}', source: 'Local' };
    await office.tell(EventType.WorksheetChanged, { ...changed, triggerSource: 'ThisLocalAddin' });
    for (const source of ['Local', 'Remote']) {
      await office.tell(EventType.WorksheetChanged, { ...changed, source, triggerSource: 'Unknown' });
    }
    await office.tell(EventType.WorksheetNameChanged, { source: 'Local', worksheetId: '{1}', nameBefore: 'นางสมศรี' });
    expect(host.environment().slice(4)).toEqual([
      ['listens to events', 'yes'],
      ['event changed RangeEdited Local ThisLocalAddin', '1'],
      ['event changed RangeEdited Local Unknown', '1'],
      ['event changed RangeEdited Remote Unknown', '1'],
      ['event renamed Local', '1'],
      ['last events', 'changed*3 renamed'],
    ]);
  });
});

describe('what the workbook answers', () => {
  it('is numbers and codes, and nothing is changed by it', async () => {
    const model = workbook({
      แผน: { cells: { A1: 'ก' }, isProtected: true },
      ซ่อน: { visibility: 'hidden' },
      สาม: {},
    });
    installOffice(model);
    const before = stateOf(model);
    expect(await factsOf()).toMatchObject({
      sheets: '3, 1 hidden, 1 protected',
      'structure protected': 'no',
      'tables and names': '0 and 0',
      'read-only': 'no',
      'saves by itself': 'no',
      calculation: 'Automatic',
      culture: 'th-TH',
      number: '1,000.5',
      'short date': 'd/M/yyyy',
      'date system': '1900',
      'sheet ids unique': 'yes',
      'sheet ids reach their sheets': 'yes',
      'sheet ids since first asked': 'kept 3, new 0, gone 0',
    });
    expectSame(stateOf(model), before);
  });

  it('tells the other date system, and another culture', async () => {
    const culture = { name: 'de-DE', decimal: ',', group: '.', shortDate: 'dd.MM.yyyy' };
    installOffice({ ...workbook({ แผน: {} }), dateSystem: 1904, culture });
    expect(await factsOf()).toMatchObject({ 'date system': '1904', culture: 'de-DE', number: '1.000,5' });
  });

  it('tells whether the ids of sheets stay, though sheets are renamed and moved', async () => {
    const model = workbook({ ก: {}, ข: {}, ค: {} });
    installOffice(model);
    const host = createExcelHost();
    await factsOf(host);
    const [first, second, third] = model.sheets;
    first!.name = 'ง';
    model.sheets = [third!, first!, second!];
    expect(await factsOf(host)).toMatchObject({ 'sheet ids since first asked': 'kept 3, new 0, gone 0' });
    model.sheets = [third!, newSheet('จ')];
    expect(await factsOf(host)).toMatchObject({ 'sheet ids since first asked': 'kept 1, new 1, gone 2' });
  });

  it('is told as far as it goes where a question fails', async () => {
    installOffice(workbook({ แผน: {} })).failRequest(2, 'GeneralException');
    const facts = await factsOf();
    expect(facts).toMatchObject({ sheets: '1, 0 hidden, 0 protected', culture: 'not told: GeneralException' });
    expect(facts).toMatchObject({ 'date system': '1900' });
  });

  it('is told of a cell that is being edited', async () => {
    const office = installOffice(workbook({ แผน: {} }));
    const end = office.editCell();
    expect(await factsOf()).toMatchObject({ workbook: 'not told: InvalidOperationInCellEditMode' });
    end();
  });
});

describe('the questions of the trial workbook', () => {
  type Question = readonly [id: string, place: string, property: string, before: unknown, after: unknown];

  /** A workbook that asks the questions of its sheet `ลอง`, whose cells and merges are given. */
  function asking(
    questions: readonly Question[],
    cells: Readonly<Record<string, CellValue>> = {},
    merges: readonly string[] = [],
  ): { model: WorkbookModel; office: LoadedOffice } {
    const model = workbook({ ถาม: {}, ลอง: { cells, merges } });
    const table = sheetNamed(model, 'ถาม')!;
    questions.forEach(([id, place, property, before, after], row) => {
      const { top, left, bottom, right } = parseRange(place)!;
      const line = [id, 2, top + 1, left + 1, bottom - top + 1, right - left + 1, property, json(before), json(after)];
      line.forEach((value, column) => (ensureCell(table, row, column).value = value));
    });
    const cell = `$A$1:${cellName(questions.length - 1, 8).replace(/^([A-Z]+)/, '$$$1$$')}`;
    model.names.push({ name: TRIAL_NAME, sheet: table, cell, visible: false });
    return { model, office: installOffice(model) };
  }

  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

  it.each<[string, Question, string]>([
    ['a value', ['A01', 'A1', 'values', undefined, 'ก'], 'yes'],
    ['a number, which is no text', ['A01', 'B1', 'values', undefined, '5'], 'no'],
    ['what was not done yet', ['A01', 'A1', 'values', 'ก', 'ข'], 'not yet'],
    ['what became something else', ['A01', 'B1', 'values', 4, 6], 'no'],
    ['a formula', ['A01', 'A1', 'formulas', undefined, 'ก'], 'yes'],
    ['a type', ['A01', 'B1', 'valueTypes', undefined, 'Double'], 'yes'],
    ['a format', ['A01', 'B1', 'numberFormat', undefined, 'General'], 'yes'],
    ['a font', ['A01', 'A1', 'font', undefined, 'TH SarabunPSK'], 'yes'],
    ['rows that are hidden in part', ['A01', 'A1:A9', 'rowHidden', undefined, null], 'yes'],
    ['merges that begin inside', ['A01', 'C3:F9', 'merges', undefined, [[1, 1, 2, 2]]], 'yes'],
    ['how many merges begin inside', ['A01', 'A1:F9', 'merged', undefined, 2], 'yes'],
    ['what is used', ['A01', 'A1:Z99', 'used', undefined, [0, 0, 1, 2]], 'yes'],
    ['what is used of nothing', ['A01', 'H5:Z99', 'used', undefined, null], 'yes'],
    ['a property that nobody knows', ['A01', 'A1', 'toString', undefined, 'ก'], 'not asked'],
  ])('%s', async (_name, question, expected) => {
    const { model } = asking([question], { A1: 'ก', B1: 5 }, ['B2:C3', 'D4:E5']);
    sheetNamed(model, 'ลอง')!.hiddenRows.add(4);
    expect(await factsOf()).toMatchObject({ A01: expected });
  });

  it('a belief holds where all its answers are yes', async () => {
    asking(
      [
        ['A01', 'A1', 'values', undefined, 'ก'],
        ['A01', 'B1', 'values', undefined, 6],
        ['A02', 'B1', 'values', undefined, 5],
        ['A02', 'A1', 'values', 'ก', 'ข'],
        ['A03', 'B1', 'values', undefined, 5],
        ['a name', 'A1', 'values', undefined, 'ก'],
      ],
      { A1: 'ก', B1: 5 },
    );
    const facts = await factsOf();
    expect(facts).toMatchObject({ A01: 'no', A02: 'not yet', A03: 'yes' });
    expect(Object.keys(facts)).not.toContain('a name');
  });

  it('a place that is gone is not asked for', async () => {
    const { model } = asking([['A01', 'A1', 'values', undefined, 'ก']], { A1: 'ก' });
    ensureCell(sheetNamed(model, 'ถาม')!, 0, 2).value = { error: '#REF!' };
    expect(await factsOf()).toMatchObject({ A01: 'not asked' });
    ensureCell(sheetNamed(model, 'ถาม')!, 0, 1).value = 7;
    expect(await factsOf()).toMatchObject({ A01: 'not asked' });
  });

  it('no other workbook is asked any', async () => {
    installOffice(workbook({ แผน: { cells: { A1: 'A01' } } }));
    expect(Object.keys(await factsOf()).filter((name) => name.startsWith('A0'))).toEqual([]);
  });
});

test('whatever stands in a workbook, no text of it and no name of a sheet is told', async () => {
  const text = fc.oneof(
    fc.constantFrom('นางสมศรี ใจดี', 'Somsri Jaidee', '081-234-5678', '0812345678', 'somsri@example.go.th', '=ก+ข'),
    // The details name their own fields in English: a Thai word in front keeps a random text from being one of them.
    fc.string({ minLength: 4, maxLength: 30, unit: 'grapheme' }).map((random) => `ก้อน${random}`),
  );
  const sheetName = text.map((name) =>
    name
      .replace(/[\\/?*[\]:']/g, '-')
      .slice(0, 31)
      .trim(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        sheetName.filter((name) => name.length > 3),
        { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() },
      ),
      fc.array(fc.tuple(fc.nat(20), fc.nat(9), text), { maxLength: 30 }),
      text,
      fc.option(fc.integer({ min: 1, max: 7 })),
      async (names, cells, name, failing) => {
        const model = workbook(Object.fromEntries(names.map((each) => [each, {}])));
        for (const [row, column, value] of cells) ensureCell(model.sheets[0]!, row, column).value = value;
        // A table that asks as the trial workbook does, made of what a person has typed.
        model.names.push({ name: TRIAL_NAME, sheet: model.sheets[0]!, cell: '$A$1:$I$20', visible: true });
        model.names.push({ name: `_${name.replace(/\W/g, '')}`, sheet: null, cell: '$A$1', visible: true });
        const office = installOffice(model);
        if (failing !== null) office.failRequest(failing, 'GeneralException');
        const host = createExcelHost();
        await host.watch(() => undefined).catch(() => undefined);
        await office.tell(EventType.WorksheetNameChanged, { source: 'Local', nameBefore: names[0], nameAfter: name });
        const told = JSON.stringify(await factsOf(host));
        const typed = [...names, ...cells.map(([, , value]) => value), name];
        expect(typed.filter((each) => told.includes(JSON.stringify(each).slice(1, -1)))).toEqual([]);
      },
    ),
    runs(60),
  );
});
