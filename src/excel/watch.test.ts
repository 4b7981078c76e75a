import { EventType } from '#test/office/events';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { newWorkbook } from '#test/office/model';
import { createExcelHost } from '.';

const CHANGED = { address: 'A1', changeType: 'RangeEdited', worksheetId: '{1}' };

const HIDDEN = { address: '5:9', source: 'Local', worksheetId: '{1}' };
/** What an Excel below ExcelApi 1.17 tells nothing of. */
const LATER = [
  ['renamed', EventType.WorksheetNameChanged, { nameBefore: 'ก', nameAfter: 'ข' }],
  ['moved', EventType.WorksheetMoved, { positionBefore: 0, positionAfter: 1 }],
  ['hidden', EventType.WorksheetVisibilityChanged, { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }],
] as const;

async function watched(version?: string): Promise<{ office: LoadedOffice; edits: () => number }> {
  const office = installOffice(newWorkbook('แผน'), version);
  let edits = 0;
  await createExcelHost().watch(() => {
    edits += 1;
  });
  return { office, edits: () => edits };
}

test.each<[string, number, object, number]>([
  ['an edit of the person', EventType.WorksheetChanged, { ...CHANGED, source: 'Local', triggerSource: 'Unknown' }, 1],
  ['an edit of another', EventType.WorksheetChanged, { ...CHANGED, source: 'Remote', triggerSource: 'Unknown' }, 1],
  ['what we write', EventType.WorksheetChanged, { ...CHANGED, source: 'Local', triggerSource: 'ThisLocalAddin' }, 0],
  ['what an Excel below 1.14 tells no source of', EventType.WorksheetChanged, { ...CHANGED, source: 'Local' }, 1],
  ['a deleted sheet', EventType.WorksheetDeleted, { source: 'Local', worksheetId: '{1}' }, 1],
  ['sorted rows', EventType.WorksheetRowSorted, { address: '5:9', source: 'Local', worksheetId: '{1}' }, 1],
  ['sorted columns', EventType.WorksheetColumnSorted, { address: 'B:D', source: 'Remote', worksheetId: '{1}' }, 1],
  ['rows hidden by hand or by a filter', EventType.WorksheetRowHiddenChanged, { ...HIDDEN, changeType: 'Hidden' }, 1],
  ['rows shown again', EventType.WorksheetRowHiddenChanged, { ...HIDDEN, changeType: 'Unhidden' }, 1],
])('%s', async (_name, type, details, expected) => {
  const { office, edits } = await watched();
  await office.tell(type, details);
  expect(edits()).toBe(expected);
});

test.each(LATER)('a sheet that was %s is heard of from ExcelApi 1.17 on', async (_how, type, details) => {
  for (const [version, expected] of [
    ['1.17', 1],
    ['1.16', 0],
  ] as const) {
    const { office, edits } = await watched(version);
    await office.tell(type, { ...details, source: 'Local', worksheetId: '{1}' });
    expect(edits()).toBe(expected);
  }
});

test('a workbook that cannot be watched says why', async () => {
  installOffice(newWorkbook('แผน')).failRequest(1, 'CannotRegisterEvent');
  await expect(createExcelHost().watch(() => undefined)).rejects.toMatchObject({ code: 'excel-failed' });
});
