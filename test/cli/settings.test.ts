import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptFinding } from '../../src/core/jobs/accept';
import { check } from '../../src/core/jobs/check';
import { XlsxHost } from '../../src/xlsx';
import type { CheckReport, FixFileReport, ProblemReport } from '../../src/cli/report';
import { FORM, PERIODS, phaen } from './phaen';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A copy of the form, with settings of its own. */
async function form(name: string, settings: unknown = null): Promise<string> {
  const host = XlsxHost.open(readFileSync(FORM));
  await host.apply([{ kind: 'settings', before: null, after: settings === null ? null : JSON.stringify(settings) }]);
  return write(name, host.bytes());
}

async function rulesFound(...argv: readonly string[]): Promise<ReadonlySet<string>> {
  const { json } = await phaen('check', ...argv, '--format=json');
  return new Set((json() as CheckReport).findings.map(({ rule }) => rule));
}

const OFF = { rules: { 'count-guideline-listed': 'off' } };

describe('phaen.config.json', () => {
  it('is found beside the file and above it, the nearest one', async () => {
    const file = await form('กลุ่ม/แผน.xlsx');
    expect(await rulesFound(file)).toContain('count-guideline-listed');
    write('phaen.config.json', JSON.stringify(OFF));
    expect(await rulesFound(file)).not.toContain('count-guideline-listed');
    write('กลุ่ม/phaen.config.json', '{}');
    expect(await rulesFound(file)).toContain('count-guideline-listed');
  });

  it('gives way to the file that is named', async () => {
    const file = await form('แผน.xlsx');
    write('phaen.config.json', '{}');
    const named = write('อื่น.json', JSON.stringify(OFF));
    expect(await rulesFound(file, '--config', named)).not.toContain('count-guideline-listed');
  });

  it('goes before the settings of the workbook, rule by rule', async () => {
    const file = await form('แผน.xlsx', { rules: { 'count-guideline-listed': 'off', 'row-not-understood': 'off' } });
    expect(await rulesFound(file)).not.toContain('count-guideline-listed');
    write('phaen.config.json', JSON.stringify({ rules: { 'count-guideline-listed': 'info' } }));
    const { json } = await phaen('check', file, '--format=json');
    const severities = (json() as CheckReport).findings
      .filter(({ rule }) => rule === 'count-guideline-listed')
      .map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(['info']));
  });

  it.each([
    ['{"rules": {"count-total-sum": "of"}}', 'rules.count-total-sum', 'off, on, info, warning, error'],
    ['{"rule": {}}', 'rule', 'rules, accepted'],
    ['{"rules": {}\n  "accepted": []}', '2:3', ''],
  ])('%s ends with 2, its place and the allowed values', async (text, at, allowed) => {
    const file = await form('แผน.xlsx');
    const config = write('phaen.config.json', text);
    const output = join(folder, 'out.xlsx');
    for (const argv of [
      ['check', file],
      ['check', folder],
      ['fix', file, '-o', output],
      ['fill', file, '-o', output],
    ]) {
      const { status, out, err } = await phaen(...argv);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      const words = err.replace(/\s+/g, ' ');
      for (const part of [config, at, allowed]) expect(words.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
      expect(err).toMatch(/ไม่ถูกต้อง/);
      expect(err).toMatch(/not right/);
    }
    const { json } = await phaen('check', file, '--format=json');
    const { ok, problem, settings } = json() as ProblemReport;
    expect({ ok, code: problem.code }).toEqual({ ok: false, code: 'wrong-settings' });
    expect(settings).toMatchObject([{ at, message: expect.stringContaining(' / ') as unknown }]);
    expect(readdirSync(folder).sort()).toEqual(['phaen.config.json', 'แผน.xlsx']);
  });

  it('that is named and not there ends with 2', async () => {
    const { status, err } = await phaen('check', FORM, '--config', join(folder, 'none.json'));
    expect(status).toBe(2);
    expect(err).toMatch(/ไม่พบไฟล์การตั้งค่า/);
  });
});

describe('settings in the workbook', () => {
  it('that are wrong are told, in every format, and end with 2', async () => {
    const file = await form('แผน.xlsx', { rules: { 'count-guideline-listed': 'of' } });
    const json = await phaen('check', file, '--format=json');
    expect(json.status).toBe(2);
    const report = json.json() as CheckReport;
    expect(report).toMatchObject({
      ok: true,
      settings: [
        {
          at: 'rules.count-guideline-listed',
          fault: 'wrong-value',
          allowed: expect.arrayContaining(['off']) as unknown,
        },
      ],
    });
    expect(report.findings.map(({ rule }) => rule)).toContain('count-guideline-listed');
    const pretty = await phaen('check', file);
    expect(pretty).toMatchObject({ status: 2, err: '' });
    expect(pretty.out).toMatch(/การตั้งค่าในสมุดงานไม่ถูกต้อง/);
    expect((await phaen('check', file, '--format=csv')).out).toMatch(/,wrong-settings,problem,/);
    const fix = await phaen('fix', file, '-o', join(folder, 'out.xlsx'));
    expect(fix.status).toBe(2);
    expect(readdirSync(folder)).toEqual(['แผน.xlsx']);
  });

  it('keep an accepted finding apart: marked, counted, and no error', async () => {
    const before = (await phaen('check', FORM, '--format=json')).json() as CheckReport;
    const errors = before.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    const host = XlsxHost.open(readFileSync(FORM));
    for (const finding of (await check(host)).findings) {
      if (finding.severity === 'error') await acceptFinding(host, finding, 'ทราบแล้ว รอปีหน้า');
    }
    const file = write('แผน.xlsx', host.bytes());
    const { status, json } = await phaen('check', file, '--format=json');
    expect(status).toBe(0);
    const after = json() as CheckReport;
    expect(after.findings.filter(({ accepted }) => accepted === 'ทราบแล้ว รอปีหน้า')).toHaveLength(errors.length);
    expect(after.findings).toHaveLength(before.findings.length);
    const { out } = await phaen('check', file);
    expect(out).toContain(`รับทราบแล้ว ${errors.length} แห่ง`);
    expect(out).toContain('เหตุผล: ทราบแล้ว รอปีหน้า');
    expect(out).not.toMatch(/ต้องแก้ \d+ แห่ง/);
    expect((await phaen('check', file, '--format=csv')).out).toContain(',ทราบแล้ว รอปีหน้า\r\n');
  });
});

describe('phaen fix', () => {
  const fix = async (file: string, ...argv: readonly string[]): Promise<FixFileReport> =>
    (await phaen('fix', file, '-o', join(folder, 'out.xlsx'), ...argv, '--format=json')).json() as FixFileReport;

  it('mends by rule, reports each cell, and what it wrote reads so', async () => {
    const { fixed, findings, left } = await fix(FORM, '--rule', 'count-guideline-listed');
    expect(findings.map(({ rule }) => rule)).toContain('count-guideline-listed');
    expect(fixed).toContainEqual({
      rule: 'count-guideline-listed',
      sheet: 'แผนปฏิบัติการ',
      cell: 'A29',
      before: expect.any(String) as unknown,
      after: expect.any(String) as unknown,
    });
    expect(left.map(({ rule }) => rule)).not.toContain('count-guideline-listed');
    const after = (await phaen('check', join(folder, 'out.xlsx'), '--format=json')).json() as CheckReport;
    expect(after.findings).toEqual(left);
    const host = XlsxHost.open(readFileSync(join(folder, 'out.xlsx')));
    const sheet = (await host.read()).sheets.find(({ name }) => name === 'แผนปฏิบัติการ');
    const value = sheet?.values[28 - sheet.origin.row]?.[0 - sheet.origin.column];
    expect(value).toBe(fixed.find(({ cell }) => cell === 'A29')?.after);
  });

  it('mends only what is safe unless it is told otherwise', async () => {
    const safe = new Set(
      ((await phaen('rules', '--format=json')).json() as { id: string; fix: string }[])
        .filter((rule) => rule.fix === 'safe')
        .map(({ id }) => id),
    );
    for (const file of [FORM, PERIODS]) {
      for (const argv of [[], ['--safe']]) {
        const { fixed } = await fix(file, ...argv);
        expect(fixed.filter(({ rule }) => !safe.has(rule))).toEqual([]);
      }
    }
  });

  it('leaves alone what is accepted, and what the settings turn off', async () => {
    const config = write('off.json', JSON.stringify(OFF));
    expect((await fix(FORM, '--rule', 'count-guideline-listed', '--config', config)).fixed).toEqual([]);
  });

  it('tells a person what it wrote and what is left', async () => {
    const { status, out } = await phaen(
      'fix',
      FORM,
      '-o',
      join(folder, 'out.xlsx'),
      '--rule',
      'count-guideline-listed',
    );
    expect(status).toBe(0);
    expect(out).toMatch(/แก้แล้ว \d+ เซลล์/);
    expect(out).toMatch(/แผนปฏิบัติการ!A29/);
    expect(out).toMatch(/หลังแก้: /);
    expect(out).toContain('(ไฟล์เดิมไม่ถูกแก้)');
  });

  it('does not know a rule that is none', async () => {
    const { status, err } = await phaen('fix', FORM, '-o', join(folder, 'out.xlsx'), '--rule', 'no-such-rule');
    expect(status).toBe(2);
    expect(err).toMatch(/There is no rule "no-such-rule"/);
    expect(err).toContain('phaen rules');
    expect(readdirSync(folder)).toEqual([]);
  });
});
