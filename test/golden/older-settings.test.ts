/**
 * A workbook with settings and kept findings that an older version wrote: rules that are new or graver by now change
 * nothing of what a person has decided.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/jobs/check';
import { loadSettings } from '../../src/core/jobs/settings';
import { XlsxHost } from '../../src/xlsx';

const open = (): XlsxHost => XlsxHost.open(readFileSync(join(__dirname, 'versions/settings-0.1.0.xlsx')));

test('the settings are read without a fault, and every level is the one that was set', async () => {
  const { settings, problems } = await loadSettings(open());
  expect(problems).toEqual([]);
  expect(Object.entries(settings.rules).map(([id, { level, options }]) => [id, level, options])).toEqual([
    ['goal-empty', 'off', {}],
    ['target-unit-wrong', 'warning', {}],
    ['row-not-understood', 'error', {}],
    ['quarters-all-four-share', 'info', { percent: 90 }],
    ['placeholder-left', 'on', {}],
    ['agency-name-inconsistent', 'off', {}],
  ]);
});

test('what was kept is kept, and nothing else is', async () => {
  const { settings } = await loadSettings(open());
  const { findings, settings: inForce } = await check(open());
  const kept = settings.accepted;
  expect(kept.length).toBeGreaterThan(10);
  const key = ({ rule, sheet, cell }: { rule: string; sheet: string; cell: string }): string =>
    `${rule} ${sheet}!${cell}`;
  const accepted = findings.filter((finding) => finding.accepted !== null);
  expect(accepted.map(key).sort()).toEqual(kept.map(key).sort());
  expect(inForce).toMatchObject({ sources: [{ kind: 'workbook' }], accepted: kept.length });
});

test('a rule that was set is judged as it was set, whatever the rule has become', async () => {
  const { settings } = await loadSettings(open());
  const { findings } = await check(open());
  const off = Object.keys(settings.rules).filter((id) => settings.rules[id]?.level === 'off');
  expect(findings.filter(({ rule }) => off.includes(rule))).toEqual([]);
  for (const { rule, severity } of findings) {
    const level = settings.rules[rule]?.level ?? 'on';
    if (level !== 'on') expect([rule, severity]).toEqual([rule, level]);
  }
});
