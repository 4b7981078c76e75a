/** What our code depends on, as the real library and this host answer it together. */
import { workbook } from './build';
import { loadOffice, type LoadedOffice } from './load';
import { ensureCell, type WorkbookModel } from './model';
import { toSnapshot } from './to-snapshot';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

function open(model: WorkbookModel): LoadedOffice {
  const office = loadOffice(model);
  office.log.length = 0;
  return office;
}

/** The code of the error that Excel.run ends in; null if it succeeds. */
async function codeOf(office: LoadedOffice, batch: Batch, name = 'แผน'): Promise<string | null> {
  try {
    await office.Excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem(name));
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function values(model: WorkbookModel): unknown {
  return toSnapshot(model).sheets[0]?.values;
}

test.each<[string, string | null, Batch]>([
  ['a block of other dimensions', 'InvalidArgument', (_, sheet) => void (sheet.getRange('A1:B1').values = [[1]])],
  ['a broken formula', 'InvalidArgument', (_, sheet) => void (sheet.getRange('A1').values = [['- ข้อ']])],
  ['an object for a cell', 'InvalidArgument', (_, sheet) => void (sheet.getRange('A1').values = [[{}]])],
  ['an address that is none', 'InvalidArgument', (_, sheet) => void sheet.getRange('A0').load('values')],
  [
    'a sheet that is not there',
    'ItemNotFound',
    (context) => void context.workbook.worksheets.getItem('หาย').load('name'),
  ],
  ['a sheet name that is taken', 'ItemAlreadyExists', (context) => void context.workbook.worksheets.add('แผน')],
  ['a sheet name that is no name', 'InvalidArgument', (context) => void context.workbook.worksheets.add('ก/ข')],
  ['reading before loading', 'PropertyNotLoaded', (_, sheet) => expect(sheet.name).toBe('')],
  ['deleting the last sheet', 'InvalidOperation', (_, sheet) => sheet.delete()],
  ['more than five million cells', 'RangeExceedsLimit', (_, sheet) => void sheet.getRange('A1:J600000').load('values')],
  [
    'merged cells in a table',
    'MergedRangeConflict',
    (_, sheet) => {
      sheet.tables.add('C1:D2', true);
      sheet.getRange('C2:D2').merge();
    },
  ],
  ['a null object', null, (context) => void context.workbook.worksheets.getItemOrNullObject('หาย').load('name')],
])('%s: %s', async (_name, code, batch) => {
  expect(await codeOf(open(workbook({ แผน: { cells: { A1: 1 } } })), batch)).toBe(code);
});

test('an API of a later requirement set than the declared one is not there', async () => {
  const office = loadOffice(workbook({ แผน: {} }), '1.12');
  const batch: Batch = (_, sheet) => void sheet.getRange('A1').getMergedAreasOrNullObject();
  expect(await codeOf(office, batch)).toBe('ApiNotFound');
});

test('a protected sheet takes no writing', async () => {
  const model = workbook({ แผน: { cells: { A1: 1 }, isProtected: true } });
  const office = open(model);
  expect(await codeOf(office, (_, sheet) => void (sheet.getRange('A1').values = [[2]]))).toBe('AccessDenied');
  expect(await codeOf(office, (_, sheet) => void (sheet.getRange('A1').format.font.name = 'Tahoma'))).toBe(
    'AccessDenied',
  );
  expect(values(model)).toEqual([[1]]);
});

test('null leaves a cell alone, an empty text empties it, a covered cell takes nothing', async () => {
  const model = workbook({ แผน: { cells: { A1: 'ก', B1: 'ข', C1: 'ค' }, merges: ['C1:D1'] } });
  const office = open(model);
  await codeOf(office, (_, sheet) => void (sheet.getRange('A1:D1').values = [[null, '', 'ง', 'จ']]));
  expect(values(model)).toEqual([['ก', null, 'ง']]);
});

test('what came before the action that fails stays done', async () => {
  const model = workbook({ แผน: {} });
  const office = open(model);
  const code = await codeOf(office, (_, sheet) => {
    sheet.getRange('A1').values = [['ก']];
    sheet.getRange('A2').values = [['=']];
    sheet.getRange('A3:B3').values = [['ข']];
  });
  expect(code).toBe('InvalidArgument');
  expect(values(model)).toEqual([['ก'], ['=']]);
});

test('merged ranges are told by their top-left cell, and never more than 512', async () => {
  const model = workbook({ แผน: { merges: ['A1:B3', 'A10:B10'] } });
  const office = open(model);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('แผน');
    const [above, below] = ['A2:B9', 'A1:B9'].map((address) => sheet.getRange(address).getMergedAreasOrNullObject());
    below?.load('areas/address');
    await context.sync();
    expect(above?.isNullObject).toBe(true);
    expect(below?.areas.items.map(({ address }) => address)).toEqual(["'แผน'!A1:B3"]);
  });
  const [sheet] = model.sheets;
  if (sheet) sheet.merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const code = await codeOf(
    office,
    (_, from) => void from.getRange('A1:B600').getMergedAreasOrNullObject().load('areaCount'),
  );
  expect(code).toBe('RequestAborted');
});

test('requests and answers over 5 MB are refused', async () => {
  const model = workbook({ แผน: {} });
  const office = open(model);
  const long = Array.from({ length: 60 }, () => ['ก'.repeat(30_000)]);
  const code = await codeOf(office, (_, sheet) => void (sheet.getRange('A1:A60').values = long));
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(values(model)).toEqual([]);
  for (const top of [1, 31]) {
    const address = `A${String(top)}:A${String(top + 29)}`;
    expect(await codeOf(office, (_, sheet) => void (sheet.getRange(address).values = long.slice(0, 30)))).toBeNull();
  }
  const read = await codeOf(office, (_, sheet) => void sheet.getRange('A1:A60').load('values'));
  expect(read).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a request can be made to fail, before anything or after some writes', async () => {
  const model = workbook({ แผน: {} });
  const office = open(model);
  const batch: Batch = (_, sheet) => {
    sheet.getRange('A1').values = [['ก']];
    sheet.getRange('A2').values = [['ข']];
  };
  office.failRequest(1, 'GeneralException');
  expect(await codeOf(office, batch)).toBe('GeneralException');
  expect(values(model)).toEqual([]);
  office.failRequest(1, 'Conflict', 1);
  expect(await codeOf(office, batch)).toBe('Conflict');
  expect(values(model)).toEqual([['ก']]);
  expect(await codeOf(office, batch)).toBeNull();
});

test('a lost connection: the request is carried out, its answer is lost, and so are later requests', async () => {
  const model = workbook({ แผน: {} });
  const office = open(model);
  office.loseConnection(1);
  expect(await codeOf(office, (_, sheet) => void (sheet.getRange('A1').values = [['ก']]))).toBe('ConnectionFailure');
  expect(await codeOf(office, (_, sheet) => void (sheet.getRange('A2').values = [['ข']]))).toBe('ConnectionFailure');
  expect(values(model)).toEqual([['ก']]);
});

test('another person edits just before a request', async () => {
  const model = workbook({ แผน: { cells: { A1: 'ก' } } });
  const office = open(model);
  office.beforeRequest(1, ({ sheets: [sheet] }) => {
    if (sheet) ensureCell(sheet, 0, 0).value = 'ใหม่';
  });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('แผน').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['ใหม่']]);
  });
});

test('while a cell is being edited a request fails, or waits where it asks to', async () => {
  const model = workbook({ แผน: {} });
  const office = open(model);
  const end = office.editCell();
  expect(await codeOf(office, (_, sheet) => void sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
  const writing = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('แผน').getRange('A1').values = [['ก']];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(values(model)).toEqual([]);
  end();
  await writing;
  expect(values(model)).toEqual([['ก']]);
});

test('opened for viewing, it takes no request that may change something', async () => {
  const model = workbook({ แผน: { cells: { A1: 'ก' } } });
  model.isViewOnly = true;
  const office = open(model);
  expect(await codeOf(office, (_, sheet) => void sheet.getRange('A1').load('values'))).toBeNull();
  expect(await codeOf(office, (_, sheet) => void (sheet.getRange('A1').values = [['ข']]))).toBe('AccessDenied');
  // The library marks this question as one that may change something.
  const merges: Batch = (_, sheet) => void sheet.getRange('A1').getMergedAreasOrNullObject().load('areaCount');
  expect(await codeOf(office, merges)).toBe('AccessDenied');
});

test('a block over filtered rows comes to stand elsewhere, single rows do not', async () => {
  const model = workbook({ แผน: {} });
  const [first] = model.sheets;
  first?.hiddenRows.add(1);
  const office = open(model);
  await codeOf(office, (_, sheet) => void (sheet.getRange('A1:A3').values = [['ก'], ['ข'], ['ค']]));
  expect(values(model)).toEqual([['ก'], [null], ['ข']]);
  await codeOf(office, (_, sheet) => void (sheet.getRange('A2').values = [['ง']]));
  expect(values(model)).toEqual([['ก'], ['ง'], ['ข']]);
});

test('the log counts requests without the clean-up of the library', async () => {
  const office = open(workbook({ แผน: { cells: { A1: 'ก' } } }));
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('แผน').getRange('A1');
    range.load('values');
    await context.sync();
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([['ก']]);
  });
  expect(office.log).toHaveLength(2);
});

test('a failing test prints the size of a request, not what it carried', async () => {
  const office = open(workbook({ แผน: {} }));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('แผน').getRange('A1').values = [['ก'.repeat(5000)]];
    await context.sync();
  });
  // Vitest's differences print what toJSON says.
  expect(JSON.stringify(office.log)).toMatch(/^(?=[^]*actions in 1\d{4} bytes)[^]{0,500}$/);
  expect(() => {
    expect(office.log).toEqual([]);
  }).toThrow(/^[^]{0,500}$/);
});
