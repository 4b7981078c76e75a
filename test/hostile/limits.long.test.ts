/** Elements that nobody needs cost hardly any memory, and end in a problem if they are too many. */
import { execFileSync } from 'node:child_process';
import { XlsxHost } from '../../src/xlsx';
import { stuffed, type Needless } from './needless';

const TOO_MANY: readonly Needless[] = [
  ['xl/workbook.xml', '', '<x/>'],
  ['xl/sharedStrings.xml', '', '<si/>'],
  ['xl/worksheets/sheet1.xml', '', '<x/>'],
];

test.each(TOO_MANY)(
  'more than 2,000,000 are too many: %s, before "%s": %s',
  async (part, before, element) => {
    const open = async (count: number): Promise<unknown> =>
      XlsxHost.open(stuffed(part, before, element.repeat(count))).read();
    await expect(open(2_000_000)).rejects.toMatchObject({ code: 'too-large' });
    expect(await open(1_999_900)).toBeDefined();
  },
  60_000,
);

test('rows, cells and values do not count', async () => {
  const row = '<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is></c><c><v>1</v></c></row>';
  // Nine elements each.
  const file = stuffed('xl/worksheets/sheet1.xml', '</sheetData>', row.repeat(230_000));
  const { sheets } = await XlsxHost.open(file).read();
  expect(sheets[0]?.beyond).toBe('B230001');
});

test('memory is at most ten times what is unpacked', () => {
  const megabytes = 3;
  // What Node itself, the compiler of these tests and the file take.
  const own = 60;
  const options = [`--max-old-space-size=${own + 10 * megabytes}`, '--max-semi-space-size=4', '--import', 'tsx'];
  const run = (): string =>
    execFileSync(process.execPath, [...options, 'test/hostile/needless-child.ts', String(megabytes)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  expect(run()).toBe('read and written\n');
});
