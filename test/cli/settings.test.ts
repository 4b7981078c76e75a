import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { acceptFindings } from '../../src/core/jobs/accept';
import { check } from '../../src/core/jobs/check';
import { loadSettings, saveSettings } from '../../src/core/jobs/settings';
import { RULES } from '../../src/core/rules/catalogue';
import type { Finding } from '../../src/core/rules/finding';
import { accept } from '../../src/core/settings/accepted';
import { toThai } from '../../src/core/text/digits';
import { XlsxHost } from '../../src/xlsx';
import type { CheckReport, FixFileReport, ProblemReport, SummaryReport } from '../../src/cli/report';
import { FORM, PERIODS, phaen, SHEETS } from './phaen';
import { some } from '#test/support/runs';
import { fontsIn } from '#test/support/traits';

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

/** A copy of the form, with settings of its own if they are given. */
async function form(name: string, settings?: unknown): Promise<string> {
  const host = XlsxHost.open(readFileSync(FORM));
  if (settings !== undefined) await host.apply([{ kind: 'settings', before: null, after: JSON.stringify(settings) }]);
  return write(name, host.bytes());
}

/** A copy of a plan in which every finding is accepted. */
async function allAccepted(plan: string): Promise<{ file: string; findings: readonly Finding[] }> {
  const host = XlsxHost.open(readFileSync(plan));
  const { findings } = await check(host);
  const loaded = await loadSettings(host);
  const settings = findings.reduce((all, finding) => accept(all, finding, { reason: 'ทราบแล้ว' }), loaded.settings);
  await saveSettings(host, loaded, settings);
  return { file: write('แผน.xlsx', host.bytes()), findings };
}

async function rulesFound(...argv: readonly string[]): Promise<ReadonlySet<string>> {
  const { json } = await phaen('check', ...argv, '--format=json');
  return new Set((json() as CheckReport).findings.map(({ rule }) => rule));
}

const OFF = { rules: { 'count-guideline-listed': 'off' } };

describe('digits', () => {
  const THAI = /ข้อ ๓\.๑ ระบุ/;
  const ARABIC = /ข้อ 3\.1 ระบุ/;
  const OTHER_DIGITS = { thai: /[0-9]/, arabic: /[๐-๙]/ };

  /** What a report says in words of its own, without what it quotes, names and addresses. */
  function ownWords(text: string): string {
    return text.replace(/"[^"]*"|“[^“”]*”|[A-Za-z][A-Za-z0-9._-]*/g, '');
  }

  it.each([
    ['the file', { digits: 'arabic' }, undefined, [], 'arabic'],
    ['the workbook', undefined, { digits: 'arabic' }, [], 'arabic'],
    ['the file before the workbook', { digits: 'thai' }, { digits: 'arabic' }, [], 'thai'],
    ['the option before both', { digits: 'thai' }, { digits: 'thai' }, ['--digits', 'arabic'], 'arabic'],
    ['the option without settings', { digits: 'thai' }, undefined, ['--digits=arabic', '--ignore-settings'], 'arabic'],
    ['no settings', { digits: 'arabic' }, { digits: 'arabic' }, ['--ignore-settings'], 'thai'],
    ['nobody', undefined, undefined, [], 'thai'],
  ] as const)('are as %s has it', async (_who, config, own, options, digits) => {
    const file = await form('แผน.xlsx', own);
    if (config) write('phaen.config.json', JSON.stringify(config));
    const { settings, findings } = (await phaen('check', file, ...options, '--format=json')).json() as CheckReport;
    expect([settings.digits, settings.source]).toEqual([digits, 'default']);
    const messages = [settings.message, ...findings.map(({ message }) => message)];
    expect(messages.join('\n')).toMatch(digits === 'thai' ? THAI : ARABIC);
    expect(messages.map(ownWords).filter((text) => OTHER_DIGITS[digits].test(text))).toEqual([]);
  });

  it('are those of the page and of the table of many files', async () => {
    const file = await form('แผน.xlsx');
    for (const options of [[], ['--format=csv']]) {
      expect((await phaen('check', file, ...options)).out).toMatch(THAI);
      expect((await phaen('check', file, ...options, '--digits=arabic')).out).toMatch(ARABIC);
    }
    expect((await phaen('check', file)).out).toMatch(/ปีงบประมาณ พ\.ศ\. ๒๕๖๘[^]*แผนย่อยที่ ๑/);
    expect((await phaen('check', file, '--digits=arabic')).out).toMatch(/ปีงบประมาณ พ\.ศ\. 2568[^]*แผนย่อยที่ 1/);
  });

  it.each(['fix', 'fill', 'summary'])('are those of %s', async (command) => {
    const file = await form('แผน.xlsx');
    expect((await phaen(command, file, '--dry-run')).out).toMatch(/พ\.ศ\. ๒๕๖๘/);
    expect((await phaen(command, file, '--dry-run', '--digits=arabic')).out).toMatch(/พ\.ศ\. 2568/);
    const { json } = await phaen(command, file, '--dry-run', '--digits=arabic', '--format=json');
    expect((json() as CheckReport).settings.digits).toBe('arabic');
  });

  it('stay when a finding is accepted', async () => {
    const host = XlsxHost.open(readFileSync(await form('แผน.xlsx', { digits: 'arabic' })));
    const { findings } = await check(host);
    await acceptFindings(host, [findings[0]!], { reason: 'ทราบแล้ว' });
    expect((await loadSettings(host)).settings.digits).toBe('arabic');
  });
});

describe('the font of the summary tabs', () => {
  it.each([
    ['the option before the settings', { font: 'TH SarabunPSK' }, ['--font', 'TH Sarabun New'], 'TH Sarabun New'],
    ['the settings', { font: 'TH Sarabun New' }, [], 'TH Sarabun New'],
    ['nobody', undefined, [], 'TH SarabunPSK'],
  ] as const)('is as %s has it', async (_who, own, options, font) => {
    const file = await form('แผน.xlsx', own);
    const result = join(folder, 'สรุป.xlsx');
    const { json } = await phaen('summary', file, '-o', result, ...options, '--format=json');
    const { settings, written } = json() as SummaryReport;
    expect(settings.font).toBe(font);
    const host = XlsxHost.open(readFileSync(result));
    const cells = written.map((sheet) => ({ sheet, cell: 'A1' }));
    const fonts = fontsIn(await host.readTraits(cells));
    expect(Object.values(fonts)).toEqual(written.map(() => ({ A1: font })));
  });
});

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
      expect((await phaen(...argv, '--lang=en')).err).toMatch(/not right/);
    }
    const { json } = await phaen('check', file, '--format=json');
    const { ok, problem, settings } = json() as ProblemReport;
    expect({ ok, code: problem.code }).toEqual({ ok: false, code: 'wrong-settings' });
    expect(settings).toMatchObject({ problems: [{ at, message: expect.stringContaining(at) as unknown }] });
    expect(readdirSync(folder).sort()).toEqual(['phaen.config.json', 'แผน.xlsx']);
  });

  it.each(some([10_000, 200_000], 1))('with %i unknown names ends with 2, ten of them and a count', async (count) => {
    const rules = Object.fromEntries(Array.from({ length: count }, (_, n) => [`goal-emty-${n}`, 'off']));
    const file = await form('แผน.xlsx');
    write('phaen.config.json', JSON.stringify({ rules }));
    const { status, err } = await phaen('check', file);
    expect(status).toBe(2);
    const words = err.replace(/\s+/g, ' ');
    expect(words).toContain(String(count - 10));
    expect(words.match(/goal-emty-\d/g)).toHaveLength(10);
    expect(words.match(/goal-empty/g)).toHaveLength(1);
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
      settings: {
        source: 'default',
        problems: [
          {
            at: 'rules.count-guideline-listed',
            fault: 'wrong-value',
            allowed: expect.arrayContaining(['off']) as unknown,
          },
        ],
      },
    });
    expect(report.findings.map(({ rule }) => rule)).toContain('count-guideline-listed');
    const pretty = await phaen('check', file);
    expect(pretty).toMatchObject({ status: 2, err: '' });
    expect(pretty.out).toMatch(/การตั้งค่าในไฟล์นี้ไม่ถูกต้อง/);
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
    const ACCEPTED = { reason: 'ทราบแล้ว รอปีหน้า', date: '2026-11-29', name: 'สมศรี ใจดี' };
    for (const finding of (await check(host)).findings) {
      if (finding.severity === 'error') await acceptFindings(host, [finding], ACCEPTED);
    }
    const file = write('แผน.xlsx', host.bytes());
    const { status, json } = await phaen('check', file, '--format=json');
    expect(status).toBe(0);
    const after = json() as CheckReport;
    expect(after.findings.filter(({ accepted }) => accepted === 'ทราบแล้ว รอปีหน้า')).toHaveLength(errors.length);
    expect(after.findings).toHaveLength(before.findings.length);
    const { out } = await phaen('check', file);
    expect(out).toContain(`คงไว้ตามเดิม ${toThai(String(errors.length))} จุด`);
    expect(out).toContain('เหตุผล: ทราบแล้ว รอปีหน้า');
    expect(out).toContain('สมศรี ใจดี · ๒๙ พฤศจิกายน ๒๕๖๙');
    expect(after.findings).toContainEqual(
      expect.objectContaining({ acceptedOn: '2026-11-29', acceptedBy: 'สมศรี ใจดี' }) as unknown,
    );
    expect(out).not.toMatch(/ต้องแก้ [๐-๙]+ จุด/);
    expect((await phaen('check', file, '--format=csv')).out).toContain(',ทราบแล้ว รอปีหน้า,');
  });
});

describe('what a check went by', () => {
  const EVERY = RULES.filter(({ meta }) => !meta.isOff).length;
  const ALL_OFF = { rules: Object.fromEntries(RULES.map(({ meta }) => [meta.id, 'off'])) };

  async function settingsOf(...argv: readonly string[]): Promise<CheckReport['settings']> {
    return ((await phaen('check', ...argv, '--format=json')).json() as CheckReport).settings;
  }

  /** The row of settings, by the names of its columns. */
  async function csvRow(...argv: readonly string[]): Promise<Record<string, string>> {
    const [header = '', ...rows] = (await phaen('check', ...argv, '--format=csv')).out.slice(1).split('\r\n');
    const [row = '', ...others] = rows.filter((each) => each.split(',')[4] === 'settings');
    expect(others).toEqual([]);
    const cells = row.split(',');
    return Object.fromEntries(header.split(',').map((name, index) => [name, cells[index] ?? '']));
  }

  it('is the default if nobody has set anything, and every format says so', async () => {
    expect(await settingsOf(FORM)).toEqual({
      source: 'default',
      rulesOff: 0,
      rulesChanged: 0,
      accepted: 0,
      ignored: false,
      digits: 'thai',
      font: 'TH SarabunPSK',
      message: expect.stringContaining('ค่าเริ่มต้น') as unknown,
      problems: [],
    });
    expect((await phaen('check', FORM)).out).toContain('การตั้งค่า: ค่าเริ่มต้น');
    expect(await csvRow(FORM)).toMatchObject({ source: 'default', rulesOff: '0', rulesChanged: '0', accepted: '0' });
  });

  it('is told with the clean verdict of a workbook that turns every rule off', async () => {
    const file = await form('แผน.xlsx', ALL_OFF);
    const { status, out } = await phaen('check', file);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`✓ ไม่พบสิ่งที่ต้องแก้ .*\\nการตั้งค่า: ไฟล์นี้ · ปิดข้อตรวจ ${toThai(String(EVERY))} ข้อ`));
    expect(await settingsOf(file)).toMatchObject({ source: 'workbook', rulesOff: EVERY, rulesChanged: 0 });
    expect(await csvRow(file)).toMatchObject({ file, source: 'workbook', rulesOff: String(EVERY) });
  });

  it('is told of a file that somebody else put into a folder above, as the person would write it', async () => {
    const file = await form('กลุ่ม/ย่อย/แผน.xlsx');
    write('phaen.config.json', JSON.stringify(ALL_OFF));
    const above = join(folder, 'phaen.config.json');
    expect(await settingsOf(file)).toMatchObject({ source: above, rulesOff: EVERY });
    const near = relative('', file);
    expect(await settingsOf(near)).toMatchObject({ source: relative('', above), rulesOff: EVERY });
    const { status, out } = await phaen('check', file);
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, '')).toContain(`การตั้งค่า:${above}·ปิดข้อตรวจ${toThai(String(EVERY))}ข้อ`);
    expect(await csvRow(file)).toMatchObject({ source: above, rulesOff: String(EVERY) });
  });

  it('names every source that has an effect, and counts what it changes', async () => {
    const file = await form('แผน.xlsx', { rules: { 'count-guideline-listed': 'info', 'goal-empty': 'off' } });
    const config = write('my.json', JSON.stringify({ rules: { 'text-typo': 'off', 'quant-missing': 'on' } }));
    expect(await settingsOf(file, '--config', config)).toMatchObject({
      source: `${config} + workbook`,
      rulesOff: 2,
      rulesChanged: 1,
    });
    const usual = write('usual.json', JSON.stringify({ rules: { 'quant-missing': 'on' } }));
    expect(await settingsOf(FORM, '--config', usual)).toMatchObject({ source: 'default' });
  });

  it.each([FORM, SHEETS, PERIODS])('counts what was accepted: all of %s', async (plan) => {
    const { file, findings } = await allAccepted(plan);
    expect(await settingsOf(file)).toMatchObject({ source: 'workbook', rulesOff: 0, accepted: findings.length });
    expect(await csvRow(file)).toMatchObject({ accepted: String(findings.length) });
    expect((await phaen('check', file)).out).toMatch(
      new RegExp(`ไม่พบสิ่งที่ต้องแก้[^]*\\nการตั้งค่า: ไฟล์นี้ · คงไว้ตามเดิม ${toThai(String(findings.length))} จุด`),
    );
  });

  it('stands behind the verdict after a fix', async () => {
    const file = await form('แผน.xlsx', ALL_OFF);
    const { out } = await phaen('fix', file, '-o', join(folder, 'out.xlsx'));
    expect(out).toMatch(/หลังแก้: ✓ ไม่พบสิ่งที่ต้องแก้ .*\nการตั้งค่า: ไฟล์นี้ · ปิดข้อตรวจ/);
  });
});

describe('--ignore-settings', () => {
  const found = async (...argv: readonly string[]): Promise<unknown> => {
    const { status, json } = await phaen('check', ...argv, '--format=json');
    const { findings, settings } = json() as CheckReport;
    return { status, findings, settings };
  };

  it('checks as if nobody had set or accepted anything', async () => {
    const { findings } = (await phaen('check', FORM, '--format=json')).json() as CheckReport;
    const usual = {
      status: 1,
      findings,
      settings: expect.objectContaining({ source: 'default', rulesOff: 0, accepted: 0, ignored: true }) as unknown,
    };
    const off = { rules: { 'count-guideline-listed': 'off', 'guideline-missing': 'info' } };
    const { file } = await allAccepted(await form('แผน.xlsx', off));
    write('phaen.config.json', JSON.stringify({ rules: { 'email-thai-digit': 'off' } }));
    expect(await found(file)).toMatchObject({ status: 0 });
    expect(await found(file, '--ignore-settings')).toEqual(usual);
    expect((await phaen('check', file, '--ignore-settings')).out).toMatch(/การตั้งค่า: ค่าเริ่มต้น โดยไม่ใช้การตั้งค่า/);
  });

  it('does not fail for settings that are wrong', async () => {
    const file = await form('แผน.xlsx', { rules: { 'count-guideline-listed': 'of' } });
    write('phaen.config.json', '{');
    expect((await phaen('check', file)).status).toBe(2);
    expect(await found(file, '--ignore-settings')).toMatchObject({ status: 1, settings: { problems: [] } });
  });

  it('goes with no settings that are named', async () => {
    const { status, err } = await phaen('check', FORM, '--ignore-settings', '--config', 'a.json');
    expect(status).toBe(2);
    expect(err).toMatch(/--config หรือ --ignore-settings อย่างใดอย่างหนึ่ง/);
  });
});

describe('phaen fix', () => {
  const fix = async (file: string, ...argv: readonly string[]): Promise<FixFileReport> =>
    (await phaen('fix', file, '-o', join(folder, 'out.xlsx'), ...argv, '--format=json')).json() as FixFileReport;

  it('fixes by rule, reports each cell, and what it wrote reads so', async () => {
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

  it('fixes only what is safe unless a rule is named', async () => {
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
    expect(out).toMatch(/แก้แล้ว [๐-๙]+ ช่อง/);
    expect(out).toMatch(/แผนปฏิบัติการ!A29/);
    expect(out).toMatch(/หลังแก้: /);
    expect(out).toContain('(ไฟล์เดิมไม่ถูกแก้)');
  });

  it('does not know a rule that is none', async () => {
    const { status, err } = await phaen('fix', FORM, '-o', join(folder, 'out.xlsx'), '--rule', 'no-such-rule');
    expect(status).toBe(2);
    expect(err).toMatch(/ไม่มีข้อตรวจ "no-such-rule"/);
    expect(err).toContain('phaen rules');
    expect(readdirSync(folder)).toEqual([]);
  });
});
