import { buildForm, type Form } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { check } from './check';
import { describeRules } from './rules';
import { turnOff } from './settings';

const clean = buildForm();
const TOTAL = clean.slot.total!;
const UNREADABLE: Form = { cells: { [TOTAL]: 'สิบกว่า' } };

const open = (form: Form = {}): MemoryHost => new MemoryHost(buildForm(form).workbook);

test('a plan without faults is judged by every rule that is on, and nothing is left unread', async () => {
  const { judged } = await check(open());
  const on = describeRules().filter(({ isOff }) => !isOff);
  expect(judged).toEqual({ rules: on.map(({ id }) => id), unread: [] });
});

test('what cannot be read is not judged, though its rule be turned off', async () => {
  const host = open(UNREADABLE);
  const before = await check(host);
  expect(before.judged.unread.map(({ cell }) => cell)).toEqual([TOTAL]);
  await turnOff(host, 'count-unreadable');
  const after = await check(host);
  expect(after.findings.filter(({ rule }) => rule === 'count-unreadable')).toEqual([]);
  expect(after.judged).toEqual({
    rules: before.judged.rules.filter((id) => id !== 'count-unreadable'),
    unread: before.judged.unread,
  });
});

test('a rule that is turned off keeps its options, and one undo turns it on again', async () => {
  const host = open();
  const before = (await host.read()).settings;
  const report = await turnOff(host, 'count-unreadable');
  expect((await host.read()).settings).toContain('"count-unreadable":"off"');
  await host.apply(report.inverse);
  expect((await host.read()).settings).toBe(before);
});
