/** What the command line says of a failure names the file that was asked for, and nothing that stands in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { PROBLEMS } from '../../src/core/messages/problems';
import { XlsxHost } from '../../src/xlsx';
import { edited, FORM, PERIODS } from './phaen';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Our own words for it: a plan has some of them too. */
const SENTENCES = Object.values(PROBLEMS).flatMap(({ th, en }) => [th, en]);
let folder = '';
/** Every text of the samples that is longer than three characters, and the names of their sheets. */
let secrets: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-secrets-'));
  const books = await Promise.all([FORM, PERIODS].map((file) => XlsxHost.open(readFileSync(file)).read()));
  const texts = books.flatMap(({ sheets }) =>
    sheets.flatMap(({ name, values }) => [name, ...values.flat().filter((value) => typeof value === 'string')]),
  );
  secrets = [...new Set(texts.map((text) => text.trim()))].filter((text) => text.length > 3);
});
afterAll(() => rmSync(folder, { recursive: true }));

const broken = (change: (xml: string) => string) => (): Uint8Array => edited(FORM, SHEET, change);

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['cut short', () => readFileSync(FORM).subarray(0, 9000)],
  ['XML that is broken', broken((xml) => xml.replace('</row>', ''))],
  ['a cell that is none', broken((xml) => xml.replace(/<c r="B\d+"/, '<c r="นางสมศรี"'))],
  ['an element that is none', broken((xml) => xml.replace('<row ', '<สมศรี/><row '))],
  ['no plan', broken((xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'))],
  [
    'protected',
    () => edited(PERIODS, SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
  ],
];

async function failureOf(...argv: readonly string[]): Promise<{ status: number; said: string }> {
  let said = '';
  const sink = { write: (text: string) => (said += text) };
  const status = await run(argv, {
    stdout: sink,
    stderr: sink,
    env: { PHAEN_DEBUG: '1' },
    pipe: async () => undefined,
  });
  return { status, said };
}

test.each(FILES)('%s', async (_name, make) => {
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, make());
  let failures = 0;
  const output = join(folder, 'none', 'out.xlsx');
  for (const argv of [
    ['check', file],
    ['fix', file, '-o', output, '--copy'],
    ['fill', file, '-o', output, '--copy'],
    ['summary', file, '-o', output],
  ]) {
    const { status, said } = await failureOf(...argv, '--format', 'json');
    if (status !== 2) continue;
    failures += 1;
    const own = SENTENCES.reduce((text, sentence) => text.replaceAll(sentence, ''), said.replaceAll(folder, ''));
    expect(secrets.filter((secret) => own.includes(secret))).toEqual([]);
    expect(own).not.toMatch(/สมศรี/);
    expect(own).not.toMatch(/at .*[\\/]/);
  }
  expect(failures).toBeGreaterThanOrEqual(3);
});

test('what nobody expected is a problem too', async () => {
  const sink = { write: () => true };
  const stdout = {
    write: (): never => {
      throw new TypeError('นางสมศรี ใจดี');
    },
  };
  let said = '';
  const stderr = { write: (text: string) => (said += text) };
  expect(
    await run(['check', FORM, '--format', 'json'], {
      stdout,
      stderr,
      env: { PHAEN_DEBUG: '1' },
      pipe: async () => undefined,
    }),
  ).toBe(2);
  expect(said).toMatch(/^TypeError\n {2}at /);
  expect(said).toContain('PHAEN_DEBUG=1');
  expect(said).not.toContain('สมศรี');
  expect(await run(['check', FORM], { stdout: sink, stderr: sink, env: {}, pipe: async () => undefined })).toBe(1);
});
