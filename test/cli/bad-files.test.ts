import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  ftruncateSync,
  closeSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport, ProblemReport } from '../../src/cli/report';
import { edited, FORM, PERIODS, phaen } from './phaen';

const SHEET = 'xl/worksheets/sheet1.xml';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A pipe that nobody writes into: whatever opens it waits for ever. */
function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

function link(name: string, target: string): string {
  const path = join(folder, name);
  symlinkSync(target, path);
  return path;
}

/** A compound file ([MS-CFB]) whose directory names one stream. */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(512 + 128);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write(stream, 512, 'utf16le');
  file.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
  file.writeUInt8(2, 512 + 66);
  return file;
}

const BAD: readonly (readonly [string, string, () => string])[] = [
  ['a file that is not there', 'not-found', () => join(folder, 'none.xlsx')],
  ['a path through a file', 'not-found', () => join(FORM, 'none.xlsx')],
  ['a name that no file can have', 'not-found', () => `${folder}/a\0b.xlsx`],
  ['a device', 'not-a-workbook', () => '/dev/null'],
  ['a pipe', 'not-a-workbook', () => pipe('pipe.xlsx')],
  ['a link to a pipe', 'not-a-workbook', () => link('link.xlsx', pipe('linked'))],
  ['an empty file', 'not-a-workbook', () => write('empty.xlsx', '')],
  ['a text file', 'not-a-workbook', () => write('text.xlsx', 'ชื่อโครงการ,งบประมาณ\n')],
  ['a workbook with a password', 'encrypted', () => write('password.xlsx', compound('EncryptedPackage'))],
  ['a workbook of Excel 97', 'old-format', () => write('old.xls', compound('Workbook'))],
  ['a truncated workbook', 'damaged', () => write('cut.xlsx', readFileSync(FORM).subarray(0, 9000))],
  [
    'entities in the XML',
    'damaged',
    () =>
      write(
        'entities.xlsx',
        edited(FORM, SHEET, (xml) => xml.replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet')),
      ),
  ],
  [
    'a workbook without a plan',
    'no-plan',
    () =>
      write(
        'no-plan.xlsx',
        edited(FORM, SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')),
      ),
  ],
  [
    'a file of 101 MB',
    'too-large',
    () => {
      const path = write('large.xlsx', '');
      const file = openSync(path, 'r+');
      ftruncateSync(file, 101_000_000);
      closeSync(file);
      return path;
    },
  ],
];

describe('a file that is no readable plan', () => {
  it.each(BAD)('%s: %s, in the language that was asked for, and nothing is written', async (_case, code, make) => {
    const file = make();
    const output = join(folder, 'result.xlsx');
    for (const [language, words] of [
      ['th', /^[^A-Z]*[ก-๙]/],
      ['en', /^[^ก-๙]+$/],
    ] as const) {
      const json = await phaen('check', file, '--format', 'json', '--lang', language);
      expect(json).toMatchObject({ status: 2, err: '' });
      expect(json.json()).toEqual({
        schemaVersion: 2,
        file,
        ok: false,
        problem: { code, message: expect.stringMatching(words) as unknown },
      });
    }

    const before = readdirSync(folder);
    for (const argv of [
      ['fill', file, '-o', output],
      ['summary', file, '-o', output],
    ]) {
      const { status, out, err } = await phaen(...argv);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(new RegExp(`\\[${code}\\]`));
      expect(err).not.toMatch(/^ +at /m);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('a workbook that is odd', () => {
  const odd: readonly (readonly [string, () => Uint8Array])[] = [
    [
      'a cell at XFD1048576',
      () =>
        edited(FORM, SHEET, (xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
    [
      'a protected sheet',
      () => edited(FORM, SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
    ],
  ];

  it.each(odd)('%s: is read as ever', async (_case, make) => {
    const file = write('odd.xlsx', make());
    expect((await phaen('check', file, '--format', 'json')).json()).toMatchObject({
      ok: true,
      plan: { counts: { total: { declared: 18, listed: 16 } } },
    });
  });

  it('a formula error in a count: that count is unreadable, the rest is read', async () => {
    const file = write(
      'error.xlsx',
      edited(PERIODS, SHEET, (xml) =>
        xml.replace(/<c r="G20"([^>]*?)(?: t="\w+")?>.*?<\/c>/s, '<c r="G20"$1 t="e"><f>#REF!</f><v>#REF!</v></c>'),
      ),
    );
    const { plan, findings } = (await phaen('check', file, '--format', 'json')).json() as CheckReport;
    expect(plan.counts.subPlans[0]?.guidelines.map(({ declared }) => declared)).toEqual([null, 2, 2, 2, 2, 2]);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'count-unreadable', cell: 'G20' }));
  });

  it('a hidden sheet beside the plan: is left alone', async () => {
    const file = write(
      'hidden.xlsx',
      edited('samples/ladkrabang-2568-sheets.xlsx', 'xl/workbook.xml', (xml) =>
        xml.replace('sheetId="6" state="visible"', 'sheetId="6" state="hidden"'),
      ),
    );
    expect((await phaen('check', file, '--format', 'json')).json()).toMatchObject({
      ok: true,
      plan: { projects: { length: 16 } },
    });
  });
});

describe('an output that cannot be written', () => {
  const outputs: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'in a folder that is not there',
      () => join(folder, 'none', 'result.xlsx'),
      /none\S*result\.xlsx could not be written: there is no such folder\./,
    ],
    ['a folder', () => join(folder, 'sub'), /Name a file in it/],
    [
      'a file set to read-only',
      () => {
        const path = join(folder, 'read-only.xlsx');
        writeFileSync(path, 'mine', { mode: 0o444 });
        return path;
      },
      /read-only/,
    ],
    ['a device', () => '/dev/null', /-o - for standard output\. \[cannot-write\]/],
    ['a pipe', () => pipe('out'), /a pipe or a device/],
  ];

  beforeAll(() => mkdirSync(join(folder, 'sub'), { recursive: true }));

  it.each(outputs)('%s: says so and leaves nothing behind', async (_case, make, words) => {
    const output = make();
    const before = readdirSync(folder);
    const { status, out, err } = await phaen('summary', FORM, '-o', output, '--lang', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(words);
    expect((await phaen('fill', PERIODS, '-o', output, '--format', 'json')).json()).toMatchObject({
      ok: false,
      problem: { code: 'cannot-write' },
    });
    expect(readdirSync(folder)).toEqual(before);
    rmSync(join(folder, 'read-only.xlsx'), { force: true });
  });
});

describe('settings that are no file', () => {
  const settings: readonly (readonly [string, () => string])[] = [
    ['a pipe', () => pipe('settings')],
    ['a link to a pipe', () => link('settings-link', pipe('settings-linked'))],
    ['a device', () => '/dev/zero'],
    ['a folder', () => folder],
  ];

  it.each(settings)('%s: is refused, however it was named', async (_case, make) => {
    const named = make();
    const below = mkdtempSync(join(folder, 'below-'));
    symlinkSync(named, join(below, 'phaen.config.json'));
    writeFileSync(join(below, 'plan.xlsx'), readFileSync(FORM));
    for (const argv of [
      ['check', FORM, '--config', named],
      ['check', join(below, 'plan.xlsx')],
    ]) {
      const { status, out, err } = await phaen(...argv);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      // Lines break by the length of the path.
      expect(err.replaceAll(/\s+/g, '')).toContain('เป็นโฟลเดอร์ท่อหรืออุปกรณ์');
      const english = await phaen(...argv, '--lang', 'en');
      expect(english.err.replaceAll(/\s+/g, '')).toContain('isafolder,apipeoradevice');
      const { problem } = (await phaen(...argv, '--format', 'json')).json() as ProblemReport;
      expect(problem.message).toMatch(/. เป็นโฟลเดอร์ ท่อ หรืออุปกรณ์ /);
    }
  });
});
