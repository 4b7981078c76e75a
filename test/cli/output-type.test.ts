import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edited, PERIODS, phaen } from './phaen';
import { some } from '#test/support/runs';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const MACRO_TEMPLATE = 'application/vnd.ms-excel.template.macroEnabled.main+xml';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-type-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A plan in a workbook whose content types are changed. */
function plan(name: string, change: (types: string) => string): string {
  const file = join(folder, name);
  writeFileSync(file, edited(PERIODS, '[Content_Types].xml', change));
  return file;
}

const ofType = (extension: string, type: string): string => plan(`in${extension}`, (xml) => xml.replace(SHEET, type));

const TYPES = [
  ['.xlsm', MACROS],
  ['.xltx', TEMPLATE],
  ['.xltm', MACRO_TEMPLATE],
] as const;

const ENDINGS: readonly ((extension: string) => string)[] = [
  (extension) => extension,
  (extension) => extension.toUpperCase(),
  () => '.tmp',
];

/** Each type beside each of `others`; in short tests, each of both somewhere. */
function typesBeside<T>(others: readonly T[]): readonly (readonly [string, string, T])[] {
  const all = TYPES.flatMap(([extension, type]) => others.map((other) => [extension, type, other] as const));
  return some(all, others.length + 1);
}

describe('a workbook of another type', () => {
  it.each(typesBeside(['fix', 'fill', 'summary']))(
    '%s (%s): %s writes nothing under .xlsx',
    async (extension, type, command) => {
      const output = join(folder, 'out.xlsx');
      const { status, out, err } = await phaen(command, ofType(extension, type), '-o', output, '--lang=en');
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.replace(/\s+/g, ' ')).toMatch(new RegExp(`ends in \\${extension}.*\\[cannot-write\\]`));
      expect(existsSync(output)).toBe(false);
    },
  );

  const named = typesBeside(ENDINGS).map(([extension, type, end]) => [extension, end(extension), type] as const);
  it.each(named)('%s is written under a name in %s', async (extension, ending, type) => {
    const output = join(folder, `out${ending}`);
    expect(await phaen('fill', ofType(extension, type), '-o', output)).toMatchObject({ status: 0, err: '' });
    expect(existsSync(output)).toBe(true);
  });
});

it.each(['.xlsm', '.xltx', '.xls', '.xlsb'])('a plain workbook is not written under a name in %s', async (ending) => {
  const { status, err } = await phaen('fill', PERIODS, '-o', join(folder, `out${ending}`));
  expect(status).toBe(2);
  expect(err).toMatch(/\.xlsx/);
});

it('the type may be the default of the extension of the main part', async () => {
  const file = plan('in.xlsm', (xml) =>
    xml
      .replace(/<Override PartName="\/xl\/workbook\.xml"[^>]*>/, '')
      .replace(/(<Default Extension="XML" ContentType=")[^"]*/i, `$1${MACROS}`),
  );
  expect((await phaen('fill', file, '-o', join(folder, 'out.xlsx'))).status).toBe(2);
});

it('a workbook of a type that nobody knows is written as asked', async () => {
  const file = plan('in.xlsx', (xml) => xml.replace(SHEET, 'application/xml'));
  expect((await phaen('fill', file, '-o', join(folder, 'out.xlsx'))).status).toBe(0);
});
