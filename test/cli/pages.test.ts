/** Every page at the widths of real terminals, in both languages: nothing runs over, and nothing is in the other one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands';
import { run } from '../../src/cli/run';
import { width } from '../../src/cli/terminal/text';
import { FORM, PERIODS, SHEETS } from './phaen';

interface Screen {
  readonly columns: number;
  readonly language: string;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function page(argv: readonly string[], { columns, language, isTTY = false, env = {} }: Screen): Promise<string> {
  let text = '';
  const sink = { columns, isTTY, write: (each: string) => (text += each) };
  await run([...argv, '--lang', language], { stdout: sink, stderr: sink, env, pipe: async () => undefined });
  return text;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PAGES: readonly (readonly [string, () => readonly string[]])[] = [
  ['what is said without a command', () => []],
  ['the whole help', () => ['help']],
  ...COMMAND_NAMES.map((name) => [`the help of ${name}`, () => [name, '--help']] as const),
  ['a check', () => ['check', PERIODS]],
  ['a check of several files', () => ['check', FORM, 'no-such-file.xlsx', SHEETS]],
  ['a fix', () => ['fix', PERIODS, '--dry-run']],
  ['a fill', () => ['fill', PERIODS, '--dry-run']],
  ['a summary', () => ['summary', FORM, '-o', join(folder, 'out.xlsx')]],
  ['the rules', () => ['rules']],
  ['a rule', () => ['explain', 'quarters-none']],
  ['a rule with options', () => ['explain', 'quarters-all-four-share']],
  ['a wrong option', () => ['check', '--formt=json']],
  ['a rule that is none', () => ['explain', 'quarters-nne']],
  [
    'wrong settings',
    () => {
      const config = join(folder, 'wrong.json');
      writeFileSync(config, '{"rules": {"section-missing": 1}}');
      return ['check', FORM, '--config', config];
    },
  ],
];

describe.each(PAGES)('%s', (_name, argv) => {
  it.each(['th', 'en'].flatMap((language) => [60, 80, 120].map((columns) => ({ language, columns }))))(
    'keeps to $columns columns in $language',
    async (screen) => {
      const lines = (await page(argv(), screen)).split('\n');
      expect(lines.length).toBeGreaterThan(1);
      // A name or a command that is longer than the room beside it is never broken, but for the screen itself.
      expect(lines.filter((line) => width(line) > screen.columns)).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    },
  );
});

/** What the plan, the command line or a person wrote stands in quotes or is a name: the rest is in one language. */
test.each(COMMAND_NAMES)('the help of %s is in one language', async (command) => {
  const english = await page([command, '--help'], { columns: 120, language: 'en' });
  const words = COMMANDS[command].examples.reduce((text, { line }) => text.replace(line, ''), english);
  expect(words.replace(/"[^"]*"/g, '')).not.toMatch(/[ก-๙]/);
});

test.each(['th', 'en'])('a sentence has one system of digits: %s', async (language) => {
  const text = await page(['explain', 'quarters-all-four-share'], { columns: 80, language });
  const said = text.split('\n').filter((line) => !/[{}[\]"“]|[A-Z][0-9]|^ +[a-z]/.test(line));
  for (const line of said) expect(line).not.toMatch(language === 'th' ? /[0-9]/ : /[๐-๙]/);
});

test('colours say nothing alone: without them the page is the same', async () => {
  const screen = { columns: 80, language: 'th' };
  const plain = await page(['check', FORM], screen);
  const coloured = await page(['check', FORM], { ...screen, isTTY: true, env: { NO_COLOR: '1' } });
  expect(coloured).toBe(plain);
});

test('an answer is in the language of PHAEN_LANG unless --lang is given', async () => {
  const said = async (env: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> => {
    let text = '';
    const sink = { write: (each: string) => (text += each) };
    await run(['check', ...argv], { stdout: sink, stderr: sink, env, pipe: async () => undefined });
    return text;
  };
  expect(await said({ PHAEN_LANG: 'en' })).toMatch(/No file was given/);
  expect(await said({ PHAEN_LANG: 'en' }, '--lang=th')).toMatch(/ยังไม่ได้ระบุไฟล์/);
  expect(await said({ PHAEN_LANG: 'fr' })).toMatch(/ยังไม่ได้ระบุไฟล์/);
});
