/** What a package says of its parts after anything was written: a part without a type is damage to Excel. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Change } from '../../core/workbook/change';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { cell, STYLES } from '#test/hostile/changes';
import { relationships, workbookParts, zip } from '#test/hostile/build';
import { partsOf } from '#test/hostile/parts';
import { timed } from '#test/support/growth';
import { some } from '#test/support/runs';
import { XlsxHost } from '../index';
import { PORTABLE_CODEC } from '../zip/codec';
import { pack, writeZip } from '../zip/write';
import { contentType } from './content-types';
import { Package } from './package';
import { readRelationships } from './relationships';
import { partKey, partUri } from './part-name';
import { page } from '#test/support/tab-page';

const SPEC: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [[{ value: 'ก', style: 'header' }], [{ value: 1, style: 'money' }]],
  widths: [],
  merges: [],
  table: { name: 'Register', range: 'A1:A2' },
  headerRows: 1,
  ...page('portrait'),
};
const ALL: readonly Change[] = [
  cell('A1', null, '1.10'),
  { kind: 'sheet', spec: SPEC },
  { kind: 'settings', before: null, after: '{}' },
];
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
const EXTENSION_RELS = `<Default Extension="rels" ContentType="${RELS}"/>`;

async function written(file: Uint8Array, changes = ALL): Promise<Uint8Array> {
  const host = XlsxHost.open(file);
  expect((await host.apply(changes)).refused).toEqual([]);
  return host.bytes();
}

/** What is wrong with a package: parts without a type or of none, types for parts that are not there, targets that are missing. */
function faults(file: Uint8Array): string[] {
  const parts = Package.open(file);
  const names = Object.keys(unzipSync(file)).filter((name) => name !== '[Content_Types].xml');
  const types = partsOf(file)['[Content_Types].xml'] ?? '';
  const overrides = [...types.matchAll(/<Override PartName="([^"]*)"/g)].map(([, name = '']) => partKey(name));
  const sources = ['', ...names.filter((name) => !name.endsWith('.rels'))];
  return [
    ...names.filter((name) => contentType(parts, name) === null).map((name) => `no type: ${name}`),
    ...names
      .filter((name) => name.endsWith('.rels') && contentType(parts, name) !== RELS)
      .map((name) => `another type: ${name}`),
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `type of nothing: ${name}`),
    ...overrides.filter((name, index) => overrides.indexOf(name) !== index).map((name) => `type twice: ${name}`),
    ...sources.flatMap((source) =>
      readRelationships(parts, source)
        .filter(({ target, isExternal }) => !isExternal && !parts.has(target))
        .map(({ target }) => `no part: ${target}`),
    ),
  ];
}

const withTypes = (change: (types: string) => string, content = {}): Uint8Array => {
  const parts = workbookParts(content);
  return zip({ ...parts, '[Content_Types].xml': change(parts['[Content_Types].xml'] ?? '') });
};
const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
const NAMED_RELS = override('_rels/.rels', RELS) + override('xl/_rels/workbook.xml.rels', RELS);

test.each<[string, Uint8Array]>([
  ['a sample', new Uint8Array(readFileSync('samples/ladkrabang-2568-sheets.xlsx'))],
  ['a small workbook', withTypes((types) => types)],
  ['relationships declared part by part', withTypes((types) => types.replace(EXTENSION_RELS, NAMED_RELS))],
  [
    'a default of another type for relationships',
    withTypes((types) => types.replace(EXTENSION_RELS, EXTENSION_RELS.replace(RELS, 'application/xml') + NAMED_RELS)),
  ],
])('each part has its type after tabs, settings and styles were added: %s', async (_name, file) => {
  const changes: Change[] = ALL.filter(({ kind }) => kind !== 'cell');
  const after = await written(file, changes);
  expect(faults(after)).toEqual([]);
  const back = XlsxHost.open(after);
  await back.apply([
    { kind: 'sheet-removal', id: 'register' },
    { kind: 'settings', before: '{}', after: null },
  ]);
  expect(faults(back.bytes())).toEqual([]);
  expect(Object.keys(partsOf(back.bytes())).filter((name) => /register|customXml|table/.test(name))).toEqual([]);
});

test('a type that is left of a part of the same name gives way', async () => {
  const stale = override('xl/worksheets/sheet2.xml', 'application/x-chartsheet');
  const after = await written(withTypes((types) => types.replace('</Types>', `${stale}</Types>`)));
  expect(contentType(Package.open(after), 'xl/worksheets/sheet2.xml')).toContain('worksheet+xml');
  expect(faults(after)).toEqual([]);
});

describe('a part that is written again and again', () => {
  const NAME = 'xl/workbook.xml';
  const text = (index: number): string => `<a>${'ก'.repeat(100_000)}${String(index)}</a>`;

  test('is packed when the file is wanted', () => {
    const parts = Package.open(withTypes((types) => types));
    const write = (each: () => void) => (): void => {
      for (let index = 0; index < 20; index += 1) {
        parts.write(NAME, text(index));
        each();
      }
    };
    const ratios = [1, 2, 3].map(() => timed(write(() => undefined)) / timed(write(() => parts.file())));
    expect(Math.min(...ratios)).toBeLessThan(0.5);
  });

  test('has its last text; a copy has its own', () => {
    const parts = Package.open(withTypes((types) => types));
    parts.write(NAME, text(1));
    const copy = parts.fork();
    copy.write(NAME, '<b/>');
    parts.write(NAME, text(2));
    expect(Package.open(parts.file()).text(NAME)).toBe(text(2));
    expect(Package.open(copy.file()).text(NAME)).toBe('<b/>');
    copy.remove(NAME);
    expect(copy.has(NAME)).toBe(false);
    copy.write(NAME, '<c/>');
    expect(Package.open(copy.file()).text(NAME)).toBe('<c/>');
  });
});

describe('names of parts', () => {
  const PLACES = 'xl/worksheets/';
  test.each([
    ['worksheets/sheet%201.xml', 'sheet 1.xml'],
    ['worksheets/sheet 1.xml', 'sheet%201.xml'],
    ['worksheets/sheet%201.xml', 'sheet%201.xml'],
    ['worksheets/SHEET%201.xml', 'Sheet 1.XML'],
    ['worksheets/%E0%B9%81%E0%B8%9C%E0%B8%99.xml', 'แผน.xml'],
    ['worksheets/แผน.xml', '%e0%b9%81%e0%b8%9c%e0%b8%99.xml'],
    ['worksheets/a%23b.xml', 'a#b.xml'],
    ['worksheets/100%.xml', '100%.xml'],
    ['/xl/worksheets/./x/../%73heet.xml', 'sheet.xml'],
  ])('the target %s is the part %s', async (target, name) => {
    const parts = workbookParts({ styles: STYLES });
    const content = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
    delete parts['xl/worksheets/sheet1.xml'];
    const sheet = (parts['xl/workbook.xml'] ?? '').match(/xmlns="[^"]*"/)?.[0] ?? '';
    const file = zip({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships([
        { id: 'rId1', kind: 'worksheet', target },
        { id: 'rIdStyles', kind: 'styles', target: 'styles.xml' },
      ]),
      [PLACES + name]: `<worksheet ${sheet}>${content}</worksheet>`,
    });
    const host = XlsxHost.open(file);
    expect((await host.read()).sheets[0]?.values).toEqual([[7]]);
    expect((await host.apply([cell('A1', 7, 8), { kind: 'sheet', spec: SPEC }])).refused).toEqual([]);
    const after = unzipSync(host.bytes());
    expect(Object.keys(after)).toContain(PLACES + name);
    expect((await XlsxHost.open(host.bytes()).read()).sheets[0]?.values).toEqual([[8]]);
  });

  test('a workbook in a folder with a space gets its new parts there', async () => {
    const parts = Object.entries(workbookParts({})).map(([name, text]): [string, Uint8Array] => [
      name.replace(/^xl\//, 'my xl/'),
      strToU8(text.replaceAll('/xl/', '/my%20xl/').replace('Target="xl/', 'Target="my%20xl/')),
    ]);
    const after = await written(zipSync(Object.fromEntries(parts)));
    expect(faults(after)).toEqual([]);
    expect((await XlsxHost.open(after).read()).sheets).toHaveLength(2);
  });

  test('two entries of one name are damage', () => {
    expect(() => XlsxHost.open(zip({ ...workbookParts({}), 'a b.xml': '', 'A%20B.xml': '' }))).toThrow('damaged');
  });

  test.each([
    ['a b/แ.xml', '/a%20b/%E0%B9%81.xml'],
    ['a%20b.xml', '/a%20b.xml'],
  ])('%s is written as %s', (name, uri) => {
    expect(partUri(name)).toBe(uri);
  });
});

describe('the two fills that Excel has of its own', () => {
  const NONE = '<fill><patternFill patternType="none"/></fill>';
  const GREY = '<fill><patternFill patternType="gray125"/></fill>';
  const fillsAfter = async (fills: string): Promise<string> => {
    const styles = STYLES.replace('<fills count="1"><fill/></fills>', fills);
    const after = await written(zip(workbookParts({ styles })), [{ kind: 'sheet', spec: SPEC }]);
    return partsOf(after)['xl/styles.xml']?.match(/<fills.*<\/fills>/)?.[0] ?? '';
  };
  test.each([
    ['no list', '', NONE + GREY],
    ['an empty list', '<fills/>', NONE + GREY],
    ['one fill', `<fills count="1">${NONE}</fills>`, NONE + GREY],
    ['one fill of another kind, which stays', '<fills count="1"><fill/></fills>', `<fill/>${GREY}`],
    ['both', `<fills count="2">${NONE}${GREY}</fills>`, NONE + GREY],
    ['two others, which stay', '<fills count="2"><fill/><fill/></fills>', '<fill/><fill/>'],
  ])('stand before ours: %s', async (_name, fills, first) => {
    const ours =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>';
    expect(await fillsAfter(fills)).toBe(`<fills count="3">${first}${ours}</fills>`);
  });
});

describe('what Excel takes', () => {
  const withSheets = (ids: readonly number[]): Uint8Array => {
    const parts = workbookParts({ sheets: Object.fromEntries(ids.map((id) => [`s${id}`, '<sheetData/>'])) });
    let index = 0;
    const text = (parts['xl/workbook.xml'] ?? '').replace(/sheetId="\d+"/g, () => `sheetId="${ids[index++]}"`);
    return zip({ ...parts, 'xl/workbook.xml': text });
  };
  test.each([
    [[1, 2], 3],
    [[1, 3], 2],
    [[65_534, 1], 2],
    [[7], 1],
  ])('a new sheet beside those with the ids %j gets the id %i', async (ids, id) => {
    const after = await written(withSheets(ids), [{ kind: 'sheet', spec: SPEC }]);
    expect(partsOf(after)['xl/workbook.xml']).toContain(`name="ทะเบียน" sheetId="${id}"`);
  });

  test.each(
    some(
      [
        [65_429, 'taken'],
        [65_430, 'too-many-formats'],
        [70_000, 'too-many-formats'],
      ] as const,
      2,
    ),
  )('of %i cell formats one more is %s', async (count, outcome) => {
    const styles = STYLES.replace(/<cellXfs.*/, `<cellXfs>${'<xf/>'.repeat(count)}</cellXfs>`);
    const file = zip(workbookParts({ styles }));
    const host = XlsxHost.open(file);
    const applying = host.apply([cell('A1', null, '1.10')]);
    if (outcome === 'taken') expect((await applying).applied).toHaveLength(1);
    else {
      await expect(applying).rejects.toMatchObject({ code: outcome });
      expect(host.bytes()).toEqual(file);
      // What needs no new format is written.
      expect((await host.apply([cell('A1', null, 1)])).applied).toHaveLength(1);
    }
  });

  test('no file of more than 65,534 entries is written', async () => {
    const own = Object.entries(workbookParts({})).map(([name, text]) =>
      pack(strToU8(name), strToU8(text), PORTABLE_CODEC),
    );
    const picture = pack(strToU8(''), strToU8(''), PORTABLE_CODEC);
    const pictures = Array.from({ length: 65_534 - own.length }, (_, index) => ({
      ...picture,
      nameBytes: strToU8(`xl/media/image${index}.xml`),
    }));
    const change = [cell('A1', null, 1)];
    const full = XlsxHost.open(writeZip([...own, ...pictures]));
    expect((await full.apply(change)).applied).toHaveLength(1);
    const bytes = full.bytes();
    expect((await XlsxHost.open(bytes).read()).sheets[0]?.values).toEqual([[1]]);
    await expect(full.apply([{ kind: 'sheet', spec: SPEC }])).rejects.toMatchObject({ code: 'too-many-parts' });
    expect(Buffer.compare(full.bytes(), bytes)).toBe(0);
  });
});
