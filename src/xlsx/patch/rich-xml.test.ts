import fc from 'fast-check';
import { contentAt } from '../../core/workbook/contents';
import { cell, patched, SHEET, STYLES } from '#test/hostile/changes';
import { changedParts, partsOf } from '#test/hostile/parts';
import { workbook, workbookParts, zip } from '#test/hostile/build';
import { runs } from '#test/support/runs';
import { XlsxHost } from '../index';

const BOLD = '<rPr><b/><sz val="16"/><color theme="1" tint="-0.5"/><rFont val="TH Sarabun New"/></rPr>';
const RED = '<rPr><color rgb="FFFF0000"/></rPr>';

const shared = (si: string): { sheets: Record<string, string>; strings: string } => ({
  sheets: { Sheet1: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
  strings: `<si>${si}</si>`,
});
const run = (text: string, format = ''): string =>
  `<r>${format}<t${/^ | $/.test(text) ? ' xml:space="preserve"' : ''}>${text}</t></r>`;

test.each<[string, string, string, string, string]>([
  ['within the first run', run('อบรมม', BOLD) + run(' ครู'), 'อบรมม ครู', 'อบรม ครู', run('อบรม', BOLD) + run(' ครู')],
  [
    'in several runs',
    run(' อบรม', BOLD) + run(' 12 ', RED) + run('คน '),
    ' อบรม 12 คน ',
    'อบรม ๑๒ คน',
    run('อบรม', BOLD) + run(' ๑๒ ', RED) + run('คน'),
  ],
  [
    'a run that is emptied',
    run('อบรม', BOLD) + run('  ', RED) + run('ครู'),
    'อบรม  ครู',
    'อบรมครู',
    run('อบรม', BOLD) + run('ครู'),
  ],
  ['one run', run('อบรมม', RED), 'อบรมม', 'สัมมนา', run('สัมมนา', RED)],
  [
    'without its phonetic runs',
    `${run('อบ', BOLD)}${run('รมม')}<rPh sb="0" eb="1"><t>op</t></rPh><phoneticPr fontId="1"/>`,
    'อบรมม',
    'อบรม',
    run('อบ', BOLD) + run('รม'),
  ],
  [
    'characters that XML escapes',
    run('ก &amp; ข', BOLD) + run(' &lt;คค'),
    'ก & ข <คค',
    'ก & ข <ค',
    run('ก &amp; ข', BOLD) + run(' &lt;ค'),
  ],
  ['across runs: plain text', run('เ', BOLD) + run('เผน'), 'เเผน', 'แผน', '<t>แผน</t>'],
  ['text beside the runs', `<t>อบ</t>${run('รมม', BOLD)}`, 'อบรมม', 'อบรม', '<t>อบรม</t>'],
])('%s', async (_name, si, before, after, expected) => {
  expect(await patched(shared(si), cell('A1', before, after))).toContain(`<is>${expected}</is>`);
});

test('a cell’s own text keeps its runs too, and a new font is that of the whole text', async () => {
  const own = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${run('ก', BOLD)}${run('ขข')}</is></c></row></sheetData>`;
  const content = { sheets: { Sheet1: own }, styles: STYLES };
  expect(await patched(content, cell('A1', 'กขข', 'กข'))).toContain(`<is>${run('ก', BOLD)}${run('ข')}</is>`);
  expect(await patched(content, cell('A1', 'กขข', { value: 'กข', font: 'Wingdings' }))).toContain('<is><t>กข');
});

test('what another namespace says of a run is left out, and the prefix is that of the worksheet', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts = workbookParts(shared(''));
  const strings = `<x:sst xmlns:x="${main}" xmlns:y="urn:y"><x:si><x:r><x:rPr><x:b y:z="1"/><y:glow/><x:i val = '1'/></x:rPr><x:t>ก</x:t></x:r><x:r><x:t>ขข</x:t></x:r></x:si></x:sst>`;
  const host = XlsxHost.open(zip({ ...parts, 'xl/sharedStrings.xml': strings }));
  const { refused } = await host.apply([cell('A1', 'กขข', 'กข')]);
  expect(refused).toEqual([]);
  expect(partsOf(host.bytes())[SHEET]).toContain(`<is>${run('ก', '<rPr><b/><i val="1"/></rPr>')}${run('ข')}</is>`);
});

test.each([
  ['within a run', 'อบรม ครู'],
  ['across runs', 'สัมมนาครู'],
  ['emptied', null],
  ['a number', 7],
])('undo puts the text with its formats back: %s', async (_name, after) => {
  const runs = run('อบรมม', BOLD) + run(' ', RED) + run('ครู');
  const bytes = workbook(shared(runs));
  const host = XlsxHost.open(bytes);
  const done = await host.apply([cell('A1', 'อบรมม ครู', after)]);
  const again = await host.apply(done.inverse);
  expect(again.refused).toEqual([]);
  expect(partsOf(host.bytes())[SHEET]).toContain(`<is>${runs}</is>`);
  await host.apply(again.inverse);
  expect(contentAt(await host.read(), { sheet: 'Sheet1', cell: 'A1' })).toEqual({ value: after });
});

test('any change of any runs reads back, leaves the shared strings alone, and is taken back with its runs', async () => {
  const texts = fc.array(fc.stringMatching(/^[กขค 1๑<&]{1,6}$/), { minLength: 1, maxLength: 5 });
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await fc.assert(
    fc.asyncProperty(texts, fc.stringMatching(/^[กขค 1๑<&]{1,20}$/), async (runs, after) => {
      const bytes = workbook(shared(runs.map((text, at) => run(escaped(text), at % 2 ? RED : '')).join('')));
      const host = XlsxHost.open(bytes);
      const place = { sheet: 'Sheet1', cell: 'A1' };
      const runsNow = async (): Promise<unknown> => (await host.readTraits([place])).Sheet1?.A1?.runs;
      const report = await host.apply([cell('A1', runs.join(''), after)]);
      expect(contentAt(await host.read(), place)).toEqual({ value: after });
      expect(changedParts(bytes, host.bytes()).filter((part) => /shared/.test(part))).toEqual([]);
      await host.apply(report.inverse);
      expect(await runsNow()).toEqual(runs);
    }),
    runs(60),
  );
});
