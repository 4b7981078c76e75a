import fs from 'node:fs/promises';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport, ProblemReport } from '../../src/cli/report';
import { FORM, PERIODS, phaen } from './phaen';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-folders-'));
  mkdirSync(join(folder, 'เขต', 'ปี 2568'), { recursive: true });
  mkdirSync(join(folder, 'ว่าง'));
  copyFileSync(FORM, join(folder, 'เขต', 'ปี 2568', 'ก.XLSX'));
  copyFileSync(PERIODS, join(folder, 'เขต', 'ข.xlsx'));
  copyFileSync(PERIODS, join(folder, 'เขต', 'มาโคร.xlsm'));
  writeFileSync(join(folder, 'เขต', '~$ข.xlsx'), 'a lock');
  writeFileSync(join(folder, 'เขต', '._ข.xlsx'), 'what a Mac knows of the file');
  writeFileSync(join(folder, 'เขต', 'notes.txt'), '');
  writeFileSync(join(folder, 'เสีย.xlsx'), 'no workbook');
  symlinkSync(folder, join(folder, 'เขต', 'up'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (reports: readonly { file: string }[]): string[] =>
  reports.map(({ file }) => file.slice(folder.length + 1));

test('a folder is checked with all below it, lock files, Mac files and links aside, in the order of names', async () => {
  const { status, json } = await phaen('check', folder, '--format=json');
  expect(status).toBe(2);
  const reports = json() as (CheckReport | ProblemReport)[];
  expect(names(reports)).toEqual(['เขต/ข.xlsx', 'เขต/ปี 2568/ก.XLSX', 'เขต/มาโคร.xlsm', 'เสีย.xlsx']);
  expect(reports.map(({ ok }) => ok)).toEqual([true, true, true, false]);
});

describe('a folder that the system does not open', () => {
  const { readdir } = fs;
  const closed = (): string => join(folder, 'เขต', 'ปี 2568');
  beforeAll(() => {
    // Modes do not keep the superuser out, as whom these tests may run.
    vi.spyOn(fs, 'readdir').mockImplementation(((path: string, options: object) =>
      path === closed()
        ? Promise.reject(Object.assign(new Error('closed'), { code: 'EACCES' }))
        : readdir(path, options as Parameters<typeof readdir>[1])) as typeof readdir);
    syncBuiltinESMExports();
  });
  afterAll(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  const reports = async (path: string): Promise<unknown> => (await phaen('check', path, '--format=json')).json();

  test('below the one that is checked is one entry, and hides nothing else', async () => {
    expect(await reports(folder)).toMatchObject([
      { ok: true, file: join(folder, 'เขต', 'ข.xlsx') },
      {
        ok: false,
        file: closed(),
        problem: { code: 'not-found', message: expect.stringMatching(/เปิดโฟลเดอร์นี้ไม่ได้/) as unknown },
      },
      { ok: true, file: join(folder, 'เขต', 'มาโคร.xlsm') },
      { ok: false, file: join(folder, 'เสีย.xlsx') },
    ]);
  });

  test('which is the one that is checked is the only entry', async () => {
    expect(await reports(closed())).toMatchObject([{ ok: false, file: closed(), problem: { code: 'not-found' } }]);
  });
});

test('a folder with one workbook still gives an array', async () => {
  const { json } = await phaen('check', join(folder, 'เขต', 'ปี 2568'), '--format=json');
  expect(json()).toMatchObject([{ ok: true }]);
});

test('a folder without a workbook says so', async () => {
  const { status, err } = await phaen('check', join(folder, 'ว่าง'));
  expect(status).toBe(2);
  expect(err).toMatch(/ไม่มีไฟล์ Excel/);
});

test('as a table each plan has a line, and only what cannot be read is explained', async () => {
  const [table, pretty] = [await phaen('check', folder, '--format=table'), await phaen('check', folder)];
  expect(table.status).toBe(2);
  expect(table.err).toBe(pretty.err);
  expect(table.err).toContain('เสีย.xlsx');
  expect(table.out).toMatch(/^ไฟล์/);
  expect(table.out).toMatch(/รวม ๔ ไฟล์ · อ่านได้ ๓ · อ่านไม่ได้ ๑ · .+\n$/);
  expect(pretty.out).toContain(table.out);
});

test.each(['fill', 'summary', 'fix'])('%s takes no folder', async (command) => {
  const { status, err } = await phaen(command, folder, '-o', join(folder, 'out.xlsx'));
  expect(status).toBe(2);
  expect(err).toMatch(/This is a folder|นี่คือโฟลเดอร์/);
});

const COLUMNS =
  'file,agency,year,rule,severity,sheet,cell,message,found,expected,accepted,source,rulesOff,rulesChanged';

/** A reader of CSV by RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row = [''];
  for (const [token, quoted] of text.matchAll(/"((?:[^"]|"")*)"|,|\r\n|[^",\r\n]+/gy)) {
    if (token === ',') row.push('');
    else if (token === '\r\n') {
      rows.push(row);
      row = [''];
    } else row.push((row.pop() ?? '') + (quoted?.replaceAll('""', '"') ?? token));
  }
  return rows;
}

test('CSV: a row for what each plan was judged by, each finding and each problem, with a mark that Excel reads Thai by', async () => {
  const [csv, json] = await Promise.all(['csv', 'json'].map((format) => phaen('check', folder, '--format', format)));
  expect(csv).toMatchObject({ status: 2, err: '' });
  expect(csv!.out.startsWith(`\uFEFF${COLUMNS}\r\n`)).toBe(true);
  const rows = parse(csv!.out.slice(1)).slice(1);
  const reports = json!.json() as (CheckReport | ProblemReport)[];
  const expected = reports.flatMap((report) =>
    report.ok
      ? [{ rule: '', cell: '', message: report.settings.message }, ...report.findings].map(
          ({ rule, cell, message }) => [report.file, String(report.plan.year), rule, cell, message],
        )
      : [[report.file, '', report.problem.code, '', report.problem.message]],
  );
  const unguarded = (text = ''): string => text.replace(/^'(?=[=+\-@])/, '');
  expect(rows.map(([file, , year, rule, , , cell, message]) => [file, year, rule, cell, unguarded(message)])).toEqual(
    expected,
  );
  for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
});

describe('rules and explain', () => {
  it('lists every rule once, as a person and as a program reads', async () => {
    const rules = (await phaen('rules', '--format=json')).json() as { id: string }[];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const { status, out } = await phaen('rules');
    expect(status).toBe(0);
    for (const { id } of rules) expect(out).toContain(id);
    expect(out).not.toMatch(/[{}]/);
  });

  it('explains a rule, with how it is turned off', async () => {
    const { status, out } = await phaen('explain', 'count-total-sum');
    expect(status).toBe(0);
    expect(out).toMatch(/ระดับ +ต้องแก้/);
    expect(out).toContain('✗ ตัวอย่างที่ไม่ผ่าน');
    expect(out).toContain('✓ ตัวอย่างที่ผ่าน');
    expect(out).toContain('{"rules":{"count-total-sum":"off"}}');
    expect((await phaen('explain', 'count-total-sum', '--format=json')).json()).toMatchObject({
      id: 'count-total-sum',
      severity: 'error',
      words: { why: { th: expect.any(String) as unknown, en: expect.any(String) as unknown } },
    });
  });

  it('does not know a rule that is none', async () => {
    const { status, out, err } = await phaen('explain', 'no-such-rule');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/ไม่มีข้อตรวจ "no-such-rule" ดูทั้งหมด/);
  });

  it.each([
    ['quarter-none', /ที่ใกล้เคียงคือ quarters-none ดู/],
    ['qual-mising', /ที่ใกล้เคียงคือ qual-missing/],
    ['budget-nothing', /ที่ใกล้เคียงคือ budget-/],
  ])('names those that are like %s', async (id, names) => {
    expect((await phaen('explain', id)).err.replace(/\s+/g, ' ')).toMatch(names);
  });
});
