import { workbook } from '#test/office/build';
import { installOffice, type LoadedOffice } from '#test/office/load';
import type { WorkbookModel } from '#test/office/model';
import { cell } from '#test/office/build';
import type { Change, SettingsChange } from '../../core/workbook/change';
import { settingsXml } from '../../core/workbook/settings-part';
import { createExcelHost } from '..';

const host = createExcelHost();
const TEXT = '{"rules":{"goal-empty":"off"},"accepted":[]}';
const FOREIGN = { id: '{foreign}', xml: '<a xmlns="urn:somebody-else">{}</a>' };

function open(...texts: readonly string[]): LoadedOffice & { readonly model: WorkbookModel } {
  const model = workbook({ แผน: { cells: { A1: 'ก' } } });
  model.customXml = [FOREIGN, ...texts.map((text, index) => ({ id: `{${index}}`, xml: settingsXml(text) }))];
  const office = installOffice(model);
  office.log.length = 0;
  return { ...office, model };
}

const settings = (before: string | null, after: string | null): SettingsChange => ({ kind: 'settings', before, after });
const xmls = ({ customXml }: WorkbookModel): string[] => customXml.map(({ xml }) => xml);

test.each([
  ['none', [], null],
  ['one part', [TEXT], TEXT],
  ['a part twice: the first', [TEXT, '{}'], TEXT],
])('read in three requests: %s', async (_name, texts, expected) => {
  const { log } = open(...texts);
  expect((await host.read()).settings).toBe(expected);
  expect(log.map(({ error }) => error)).toEqual([null, null, null]);
});

test.each<[string, string[], Change[], string[]]>([
  ['a part is added', [], [settings(null, TEXT)], [settingsXml(TEXT)]],
  ['a part is written over', [TEXT], [settings(TEXT, '{}')], [settingsXml('{}')]],
  ['a part is taken away', [TEXT], [settings(TEXT, null)], []],
  ['cells go along', [TEXT], [cell('A1', 'ก', 'ข'), settings(TEXT, '{}')], [settingsXml('{}')]],
])('%s: a look and a writing, and taken back', async (_name, texts, changes, expected) => {
  const { log, model } = open(...texts);
  const report = await host.apply(changes);
  expect(log.map(({ error }) => error)).toEqual([null, null]);
  expect(report).toMatchObject({ applied: changes, refused: [] });
  expect(xmls(model)).toEqual([FOREIGN.xml, ...expected]);
  expect((await host.apply(report.inverse)).refused).toEqual([]);
  expect(xmls(model)).toEqual([FOREIGN.xml, ...texts.map(settingsXml)]);
});

test.each<[string, string[], SettingsChange]>([
  ['somebody has added settings', ['{}'], settings(null, TEXT)],
  ['somebody has changed them', ['{}'], settings(TEXT, null)],
  ['somebody has taken them away', [], settings(TEXT, '{}')],
])('refused, the rest written: %s', async (_name, texts, change) => {
  const { model } = open(...texts);
  const { applied, refused } = await host.apply([change, cell('A1', 'ก', 'ข')]);
  expect(refused).toEqual([{ change, reason: 'changed-since' }]);
  expect(applied).toHaveLength(1);
  expect(xmls(model)).toEqual([FOREIGN.xml, ...texts.map(settingsXml)]);
});

test('of two parts one is left, with what was written', async () => {
  const { model } = open(TEXT, '{}');
  expect((await host.apply([settings(TEXT, '{"rules":{}}')])).refused).toEqual([]);
  expect(xmls(model)).toEqual([FOREIGN.xml, settingsXml('{"rules":{}}')]);
});

test('a request that fails before it is done changes nothing and says so', async () => {
  const office = open(TEXT);
  office.failRequest(2, 'GeneralException');
  await expect(host.apply([settings(TEXT, '{}')])).rejects.toMatchObject({ code: 'excel-failed' });
  expect(xmls(office.model)).toEqual([FOREIGN.xml, settingsXml(TEXT)]);
});
