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

describe('settings that somebody else writes at any moment of ours', () => {
  const THEIRS = '{"rules":{"goal-empty":"warning"},"accepted":[]}';

  test.each<[string, string[], SettingsChange]>([
    ['as a part is added', [], settings(null, TEXT)],
    ['as a part is written over', ['{}'], settings('{}', TEXT)],
    ['as a part is taken away', [TEXT], settings(TEXT, null)],
    ['as one of two parts goes', [TEXT, '{}'], settings(TEXT, '{"rules":{}}')],
  ])('stay, and ours are refused: %s', async (_name, texts, change) => {
    const usual = open(...texts);
    await host.apply([change]);
    for (let nth = 1; nth <= usual.log.length; nth += 1) {
      const office = open(...texts);
      office.beforeRequest(nth, ({ customXml }) => {
        const own = customXml.find((part) => part !== FOREIGN);
        if (own) own.xml = settingsXml(THEIRS);
        else customXml.push({ id: '{theirs}', xml: settingsXml(THEIRS) });
      });
      expect((await host.apply([change])).refused).toEqual([{ change, reason: 'changed-since' }]);
      expect((await host.read()).settings).toBe(THEIRS);
    }
  });

  test('as ours are taken back: theirs are put back', async () => {
    const office = open('{}');
    const LATER = '{"rules":{"goal-empty":"error"},"accepted":[]}';
    const write = (text: string) => (model: WorkbookModel) => void (model.customXml[1]!.xml = settingsXml(text));
    office.beforeRequest(2, write(THEIRS));
    office.beforeRequest(4, write(LATER));
    expect((await host.apply([settings('{}', TEXT)])).refused).toMatchObject([{ reason: 'changed-since' }]);
    expect((await host.read()).settings).toBe(LATER);
  });

  test('that cannot be put back are reported as unknown, and undo puts them back', async () => {
    const office = open('{}');
    office.beforeRequest(2, (model) => void (model.customXml[1]!.xml = settingsXml(THEIRS)));
    office.failRequest(3, 'GeneralException');
    const report = await host.apply([settings('{}', TEXT)]);
    expect(report).toMatchObject({ applied: [], refused: [{ reason: 'unknown' }], failure: { code: 'excel-failed' } });
    expect((await host.apply(report.inverse)).refused).toEqual([]);
    expect((await host.read()).settings).toBe(THEIRS);
  });
});
