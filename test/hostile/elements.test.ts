/** Elements that nobody needs cost time by their number, hardly any memory, and end in a problem if they are too many. */
import { execFileSync } from 'node:child_process';
import { XlsxHost } from '../../src/xlsx';
import { NEEDLESS, readAndWrite, stuffed, type Needless } from './needless';

/** Four times as many take about four times as long; if time grew with the square, 16 times. */
const MOST = 9;
const ATTEMPTS = 4;
const numbered = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

const VARIANTS: readonly (readonly [string, (count: number) => string])[] = [
  ['elements in one another', (count) => `${'<x>'.repeat(100)}${'</x>'.repeat(100)}`.repeat(count / 100)],
  ['elements with attributes', (count) => '<x a="1" b="2"/>'.repeat(count)],
  ['an element with many attributes', (count) => `<x ${numbered(count, (index) => `a${index}="" `)}/>`],
  ['a long attribute', (count) => `<x a="${'a b&amp; '.repeat(count)}"/>`],
  ['namespaces, each with its prefix', (count) => numbered(count, (n) => `<p${n}:x xmlns:p${n}="u"/>`)],
  ['an element with many namespaces', (count) => `<x ${numbered(count, (n) => `xmlns:p${n}="u${n}" `)}/>`],
  ['texts', (count) => 'a<x/>'.repeat(count)],
  ['CDATA', (count) => 'a<![CDATA[b]]>'.repeat(count)],
  ['comments', (count) => 'a<!-- b -->'.repeat(count)],
  ['processing instructions', (count) => 'a<?b c?>'.repeat(count)],
  ['character references', (count) => '&#65;'.repeat(count)],
];
const READ_IN_VARIANTS = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'];

/** Milliseconds of this process's own work. */
async function timed(file: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await readAndWrite(file);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function expectLinear(file: (count: number) => Uint8Array, count: number): Promise<void> {
  const [short, long] = [file(count), file(4 * count)];
  const ratios: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await timed(short);
    const ratio = (await timed(long)) / Math.max(before, 1);
    if (ratio < MOST) return;
    ratios.push(Math.round(ratio));
  }
  throw new Error(`4 times as many take ${ratios.join(', ')} times as long`);
}

test.each(NEEDLESS)('time grows with their number: %s, before "%s": %s', async (part, before, element) => {
  await expectLinear((count) => stuffed(part, before, element.repeat(count)), 2000);
});

test.each(
  VARIANTS.flatMap(([name, content]) =>
    [...READ_IN_VARIANTS, 'xl/worksheets/sheet1.xml'].map((part) => [part, name, content] as const),
  ),
)('time grows with their number: %s, %s', async (part, _name, content) => {
  await expectLinear((count) => stuffed(part, '', content(count)), 1000);
});

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
}, 60_000);

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
}, 300_000);
