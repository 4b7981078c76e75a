import { readFileSync } from 'node:fs';
import type { Change } from '../../core/workbook/change';
import { settingsXml } from '../../core/workbook/settings-part';
import { relationships, workbookParts, zip } from '#test/hostile/build';
import { changedParts, partsOf } from '#test/hostile/parts';
import { XlsxHost } from '../index';

const SAMPLE = new Uint8Array(readFileSync('samples/periods-2568.xlsx'));
const TEXT = '{"accepted":[{"reason":"งบ <เท่าเดิม> & \\"ครบ\\""}]}';
const settings = (before: string | null, after: string | null): Change => ({ kind: 'settings', before, after });

async function applied(bytes: Uint8Array, ...changes: Change[]): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes);
  expect((await host.apply(changes)).refused).toEqual([]);
  return host;
}
const settingsOf = async (bytes: Uint8Array): Promise<string | null> => (await XlsxHost.open(bytes).read()).settings;

/** A workbook with custom XML items, by the number of each. */
function withItems(items: Readonly<Record<number, string>>): Uint8Array {
  const parts = workbookParts({});
  const numbers = Object.keys(items);
  return zip({
    ...parts,
    'xl/_rels/workbook.xml.rels': relationships([
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      ...numbers.map((number) => ({
        id: `rIdX${number}`,
        kind: 'customXml',
        target: `../customXml/item${number}.xml`,
      })),
    ]),
    ...Object.fromEntries(numbers.map((number) => [`customXml/item${number}.xml`, items[Number(number)] ?? ''])),
  });
}

test('an item is added, with its properties, types and relationships; every other part stays byte for byte', async () => {
  const bytes = (await applied(SAMPLE, settings(null, TEXT))).bytes();
  expect(changedParts(SAMPLE, bytes)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  const parts = partsOf(bytes);
  expect(parts['customXml/item1.xml']).toBe(settingsXml(TEXT));
  expect(parts['customXml/itemProps1.xml']).toContain('ds:uri="urn:phaen:settings"');
  expect(await settingsOf(bytes)).toBe(TEXT);
});

test('an item written over changes alone', async () => {
  const first = (await applied(SAMPLE, settings(null, TEXT))).bytes();
  const second = (await applied(first, settings(TEXT, '{}'))).bytes();
  expect(changedParts(first, second)).toEqual(['customXml/item1.xml']);
  expect(await settingsOf(second)).toBe('{}');
});

test('an item taken away leaves the workbook as it was before', async () => {
  const bytes = (await applied(SAMPLE, settings(null, TEXT))).bytes();
  const host = await applied(bytes, settings(TEXT, null));
  expect(changedParts(SAMPLE, host.bytes())).toEqual([]);
  expect((await host.read()).settings).toBeNull();
});

test('cells and settings go together, and are taken back together', async () => {
  const host = XlsxHost.open(SAMPLE);
  const before = await host.read();
  const sheet = before.sheets[0]?.name ?? '';
  const cell: Change = { kind: 'cell', sheet, cell: 'Z99', before: { value: null }, after: { value: 'ก' } };
  const report = await host.apply([cell, settings(null, TEXT)]);
  expect(report.applied).toHaveLength(2);
  await host.apply(report.inverse);
  expect(await host.read()).toEqual(before);
});

test.each([
  [null, '{}', 'changed-since'],
  ['{}', null, 'changed-since'],
])('settings that are not as expected (%j) stay', async (before, after, reason) => {
  const bytes = (await applied(SAMPLE, settings(null, TEXT))).bytes();
  const host = XlsxHost.open(bytes);
  const change = settings(before, after);
  expect((await host.apply([change])).refused).toEqual([{ change, reason }]);
  expect(host.bytes()).toEqual(bytes);
});

test.each<[string, Record<number, string>, string | null]>([
  ['none of ours', { 1: '<a xmlns="urn:somebody-else"/>' }, null],
  ['a foreign item that is no XML', { 1: 'urn:phaen:settings', 2: settingsXml(TEXT) }, TEXT],
  [
    'with a prefix and a declaration',
    { 3: '<?xml version="1.0"?><p:phaen xmlns:p="urn:phaen:settings">{}</p:phaen>' },
    '{}',
  ],
  ['our namespace inside a foreign item', { 1: '<a><phaen xmlns="urn:phaen:settings">{}</phaen></a>' }, null],
  ['an element without text', { 1: '<phaen xmlns="urn:phaen:settings"/>' }, ''],
  ['entities of its own', { 1: `<!DOCTYPE a [<!ENTITY b "c">]>${settingsXml('&b;')}` }, null],
])('reads %s', async (_name, items, expected) => {
  expect(await settingsOf(withItems(items))).toBe(expected);
});

test('a new item takes a free number; a foreign one stays', async () => {
  const before = withItems({ 1: '<a xmlns="urn:somebody-else"/>' });
  const after = (await applied(before, settings(null, TEXT))).bytes();
  expect(partsOf(after)['customXml/item1.xml']).toBe('<a xmlns="urn:somebody-else"/>');
  expect(partsOf(after)['customXml/item2.xml']).toBe(settingsXml(TEXT));
});

test('of two items of ours one is left', async () => {
  const host = await applied(withItems({ 1: settingsXml(TEXT), 2: settingsXml('{}') }), settings(TEXT, '{"rules":{}}'));
  expect(Object.keys(partsOf(host.bytes())).filter((name) => name.startsWith('customXml/'))).toEqual([
    'customXml/item1.xml',
  ]);
  expect((await host.read()).settings).toBe('{"rules":{}}');
});
