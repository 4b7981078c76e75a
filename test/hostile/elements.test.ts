/** Elements that nobody needs cost time by their number. */
import { some } from '#test/support/runs';
import { NEEDLESS, readAndWrite, stuffed } from './needless';

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

test.each(some(NEEDLESS))('time grows with their number: %s, before "%s": %s', async (part, before, element) => {
  await expectLinear((count) => stuffed(part, before, element.repeat(count)), 2000);
});

test.each(
  some(
    VARIANTS.flatMap(([name, content]) =>
      [...READ_IN_VARIANTS, 'xl/worksheets/sheet1.xml'].map((part) => [part, name, content] as const),
    ),
  ),
)('time grows with their number: %s, %s', async (part, _name, content) => {
  await expectLinear((count) => stuffed(part, '', content(count)), 1000);
});
