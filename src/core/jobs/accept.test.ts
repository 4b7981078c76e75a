import { buildForm, type Form } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { EditedSheet } from '#test/support/row-edits';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { createExcelHost } from '../../excel';
import type { Finding } from '../rules/finding';
import { acceptFindings, unacceptFinding } from './accept';
import { check } from './check';
import { loadSettings, saveSettings } from './settings';
import { undo } from './undo';

const host = createExcelHost();
const clean = buildForm();
const WRONG_TOTAL: Form = { cells: { [clean.slot.total!]: 99 } };

function open(settings: string | null = null): LoadedOffice {
  return installOffice(fromSnapshot({ ...buildForm(WRONG_TOTAL).workbook, settings }));
}

async function totalFinding(): Promise<Finding> {
  const { findings } = await check(host);
  const found = findings.find(({ cell }) => cell === clean.slot.total);
  if (!found) throw new Error('the wrong total was not found');
  return found;
}

test('accepted with a reason, kept in the workbook, and taken back', async () => {
  open();
  const finding = await totalFinding();
  expect(finding.accepted).toBeNull();
  const report = await acceptFindings(host, [finding], { reason: 'รอยืนยันจากสำนัก' });
  expect((await totalFinding()).accepted).toEqual({ reason: 'รอยืนยันจากสำนัก' });
  await acceptFindings(host, [finding], { reason: 'ยืนยันแล้ว' });
  expect((await totalFinding()).accepted).toEqual({ reason: 'ยืนยันแล้ว' });
  await unacceptFinding(host, finding);
  expect((await totalFinding()).accepted).toBeNull();
  expect((await host.read()).settings).toBeNull();
  // The undo of a writing that others have followed leaves theirs alone.
  expect((await undo(host, report)).refused).toMatchObject([{ reason: 'changed-since' }]);
});

test('with the day and the name, both of which may be unknown', async () => {
  open();
  const finding = await totalFinding();
  await acceptFindings(host, [finding], { reason: ' ก ', date: '2026-11-29', name: ' สมศรี ' });
  expect((await totalFinding()).accepted).toEqual({ reason: 'ก', date: '2026-11-29', name: 'สมศรี' });
  await acceptFindings(host, [finding], { reason: 'ก', name: ' ' });
  expect((await totalFinding()).accepted).toEqual({ reason: 'ก' });
});

test('each is taken back exactly, the last one first', async () => {
  const own = '{"rules":{"section-missing":"off"}}';
  open(own);
  const finding = await totalFinding();
  const accepted = await acceptFindings(host, [finding], { reason: 'ก' });
  const between = (await host.read()).settings;
  const loaded = await loadSettings(host);
  const set = await saveSettings(host, loaded, { ...loaded.settings, rules: {} });
  expect((await undo(host, set)).refused).toEqual([]);
  expect((await host.read()).settings).toBe(between);
  expect((await undo(host, accepted)).refused).toEqual([]);
  expect((await host.read()).settings).toBe(own);
});

test('what rules are set to stays beside what is accepted', async () => {
  open('{"rules":{"section-missing":"off"}}');
  await acceptFindings(host, [await totalFinding()], { reason: 'ก' });
  expect((await loadSettings(host)).settings).toMatchObject({
    rules: { 'section-missing': { level: 'off' } },
    accepted: [{ reason: 'ก' }],
  });
});

test('an acceptance ends where the plan says something else', async () => {
  const office = open();
  const finding = await totalFinding();
  await acceptFindings(host, [finding], { reason: 'ก' });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(finding.sheet).getRange(finding.cell).values = [[98]];
    await context.sync();
  });
  expect((await totalFinding()).accepted).toBeNull();
});

test('what is accepted is what was seen, though rows were added after the check and after the acceptance', async () => {
  const memory = new MemoryHost(buildForm(WRONG_TOTAL).workbook);
  const addRow = (): void => {
    const sheets = memory.workbook.sheets.map((sheet) => EditedSheet.of(sheet).insert(5).sheet);
    memory.workbook = { ...memory.workbook, sheets };
  };
  const total = async (): Promise<Finding | undefined> =>
    (await check(memory)).findings.find(({ rule }) => rule === 'count-total-sum');
  const seen = await total();
  addRow();
  await acceptFindings(memory, [seen!], { reason: 'ก' });
  expect(await total()).toMatchObject({ accepted: { reason: 'ก' } });
  addRow();
  const moved = await total();
  expect(moved).toMatchObject({ accepted: { reason: 'ก' } });
  expect(moved?.cell).not.toBe(seen?.cell);
  await unacceptFinding(memory, moved!);
  expect(await total()).toMatchObject({ accepted: null });
});

test('given settings are named, and ignored together with those of the workbook', async () => {
  open('{"rules":{"count-total-sum":"off"}}');
  const given = {
    rules: { 'section-missing': { level: 'off', options: {} } },
    accepted: [],
    source: 'a.json',
  } as const;
  expect((await check(host, undefined, { settings: given })).settings).toEqual({
    sources: [{ kind: 'file', path: 'a.json' }, { kind: 'workbook' }],
    rulesOff: 2,
    rulesChanged: 0,
    accepted: 0,
    isIgnored: false,
    digits: null,
    font: null,
    signature: null,
  });
  const { findings, settings } = await check(host, undefined, { settings: 'ignored' });
  expect(findings.map(({ rule }) => rule)).toContain('count-total-sum');
  expect(settings).toEqual({
    sources: [],
    rulesOff: 0,
    rulesChanged: 0,
    accepted: 0,
    isIgnored: true,
    digits: null,
    font: null,
    signature: null,
  });
});

test.each(['', ' \n '])('no acceptance without a reason: %j', async (reason) => {
  open();
  await expect(acceptFindings(host, [await totalFinding()], { reason })).rejects.toThrow(RangeError);
});

test('settings that cannot be read are told, judge nothing, and are never written over', async () => {
  open('{"rules":{"count-total-sum":"of"},"accepted":[]}');
  const { settingsProblems } = await check(host);
  expect(settingsProblems).toEqual([
    { at: 'rules.count-total-sum', fault: 'wrong-value', allowed: ['off', 'on', 'info', 'warning', 'error'] },
  ]);
  await expect(acceptFindings(host, [await totalFinding()], { reason: 'ก' })).rejects.toMatchObject({
    code: 'wrong-settings',
  });
  expect((await host.read()).settings).toContain('"of"');
});

test('given settings go before the workbook, rule by rule', async () => {
  open('{"rules":{"count-total-sum":"info","count-total-listed":"info"}}');
  const finding = await totalFinding();
  expect(finding.severity).toBe('info');
  const given = { rules: { [finding.rule]: { level: 'error', options: {} } }, accepted: [], source: 'given' } as const;
  const { findings } = await check(host, undefined, { settings: given });
  expect(findings.find(({ rule }) => rule === finding.rule)?.severity).toBe('error');
});

test('settings are saved in place of those that were loaded, and of no others', async () => {
  open('{"rules":{"section-missing":"off"}}');
  const loaded = await loadSettings(host);
  expect(await saveSettings(host, loaded, loaded.settings)).toMatchObject({ applied: [], refused: [] });
  const settings = { ...loaded.settings, rules: {} };
  expect(await saveSettings(host, loaded, settings)).toMatchObject({ applied: [{ after: null }], refused: [] });
  expect(
    await saveSettings(host, loaded, { rules: { 'section-missing': { level: 'on', options: {} } }, accepted: [] }),
  ).toMatchObject({
    applied: [],
    refused: [{ reason: 'changed-since' }],
  });
});
