/** All summary tabs, through both hosts: beside sheets with their names, on a workbook that is locked, and taken back. */
import { summarise } from '../../src/core/jobs/summarise';
import { undo } from '../../src/core/jobs/undo';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import type { Host } from '../../src/core/workbook/host';
import { newSheet } from '#test/office/model';
import { IN_YEAR } from '#test/support/checked';
import { expectSame } from '#test/support/same';
import { openFile, openModel } from './hosts';

const FORM = 'ladkrabang-2568';
const NAMES = SUMMARY_TABS.map(({ name }) => name);
const HOSTS: readonly (readonly [string, () => Promise<Host>])[] = [
  ['file', () => Promise.resolve<Host>(openFile(FORM))],
  ['Office.js', async () => (await openModel(FORM)).host],
];

describe.each(HOSTS)('%s', (_name, open) => {
  test('are added in their order behind the plan, and all taken back', async () => {
    const host = await open();
    const before = await host.read();
    const { tabs, report } = await summarise(host, IN_YEAR);
    expect(tabs.map(({ id, name, isNew }) => [id, name, isNew])).toEqual(
      SUMMARY_TABS.map(({ id, name }) => [id, name, true]),
    );
    const { sheets } = await host.read();
    expect(sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(NAMES);
    expect((await undo(host, report)).refused).toEqual([]);
    expectSame(await host.read(), before);
  });

  test('are written in place the second time', async () => {
    const host = await open();
    await summarise(host, IN_YEAR, undefined, { tabs: ['units'] });
    const { tabs, report } = await summarise(host, IN_YEAR);
    expect(report).not.toHaveProperty('preserved');
    expect(tabs.filter(({ isNew }) => !isNew).map(({ id }) => id)).toEqual(['register', 'units']);
    const sheets = (await host.read()).sheets.filter(({ generated }) => generated !== null);
    expect(sheets.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });
});

test('beside sheets of the user with their names', async () => {
  const { host, model } = await openModel(FORM);
  for (const name of NAMES) model.sheets.push(newSheet(name));
  const { written, report } = await summarise(host, IN_YEAR);
  expect(written).toEqual(NAMES.map((name) => `${name} (2)`));
  await undo(host, report);
  expect((await host.read()).sheets.map(({ name }) => name).slice(-NAMES.length)).toEqual(NAMES);
});

test('none on a workbook whose structure is locked, which is said of each', async () => {
  const { host, model } = await openModel(FORM);
  model.isProtected = true;
  const { written, report } = await summarise(host, IN_YEAR);
  expect(written).toEqual([]);
  expect(report.refused).toHaveLength(NAMES.length);
});
