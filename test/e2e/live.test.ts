/** What the pane makes of edits: it says that its result is older than the workbook, and leaves the rest to the person. */
import type { Locator } from 'playwright-core';
import { check } from '../../src/core/jobs/check';
import { findingText } from '../../src/core/messages/findings';
import { FRAME } from '../../src/taskpane/words/frame';
import { EventType } from '#test/office/events';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, sampleFile, sampleWorkbook } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

const stage = useStage();
let pane: OpenPane;

beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await pane.check();
});

const outdated = (): Promise<number> => pane.frame().locator('.outdated').count();

test('an edit marks the result as out of date and reads nothing; one press checks again', async () => {
  await expect.poll(outdated).toBe(0);
  pane.excel.log.length = 0;
  await pane.tellEdit();
  await expectText(pane.frame().locator('.outdated'), 'มีการแก้ไขไฟล์หลังการตรวจ');
  expect(pane.excel.log).toEqual([]);
  await pane.picture('outdated');
  await pane.frame().locator('.outdated fluent-button').click();
  await pane.frame().waitForSelector('.findings');
  await expect.poll(outdated).toBe(0);
});

test.each([
  ['sorted', EventType.WorksheetRowSorted, {}],
  ['filtered or hidden', EventType.WorksheetRowHiddenChanged, { changeType: 'Hidden' }],
])('rows that are %s mark a preview as out of date; one press reads it anew', async (_how, type, details) => {
  pane.give(await sampleWorkbook('periods-2568.xlsx'));
  await pane.button(FRAME.fillShort).click();
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  await expect.poll(outdated).toBe(0);
  await pane.tell(type, { ...details, address: '30:40', source: 'Local' });
  await expectText(pane.frame().locator('.outdated'), 'มีการแก้ไขไฟล์หลังแสดงรายการนี้');
  await pane.picture('preview-outdated');
  await pane.button('แสดงรายการใหม่').click();
  await expect.poll(outdated).toBe(0);
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
});

test('what the pane itself writes is no edit', async () => {
  await pane.tellEdit('ThisLocalAddin');
  await pane.tellEdit('ThisLocalAddin');
  await expect.poll(outdated).toBe(0);
});

test('an edit while the plan is being read counts for what was read', async () => {
  const release = pane.hold();
  await pane.button('ตรวจอีกครั้ง').click();
  await expectText(pane.heading(), 'กำลังอ่านและตรวจแผน');
  await pane.tellEdit();
  release();
  await expect.poll(outdated).toBe(1);
});

const buttons = (): Locator => pane.frame().locator('.finding-error .finding-button');
const textOf = async (button: Locator): Promise<string> =>
  (await button.locator('.finding-text').textContent()) ?? 'no text';

test('checked again, the list opens where the person was, with the focus there', async () => {
  const text = await textOf(buttons().last());
  await buttons().last().click();
  await pane.button('ตรวจอีกครั้ง').click();
  await expect.poll(() => pane.focusedFinding()).toEqual(text);
  const box = await buttons().last().boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(640);
  await pane.picture('checked-again');
});

test('if the finding is gone, the next one has the focus', async () => {
  const { findings } = await check(sampleFile(SAMPLE));
  const index = findings.findIndex(({ fixes }) => fixes[0]?.changes[0]?.kind === 'cell');
  const change = findings[index]?.fixes[0]?.changes[0];
  if (!findings[index] || change?.kind !== 'cell') throw new Error('No fix of the sample writes a cell');
  const fixed = findingText(findings[index], 'th');
  const all = await pane.frame().locator('.finding-text').allTextContents();
  await pane.frame().locator('.finding-button').nth(all.indexOf(fixed)).click();
  edit(pane.excel.model, change, change.after.value);
  await pane.button('ตรวจอีกครั้ง').click();
  await expect.poll(() => pane.focusedFinding()).toEqual(all[all.indexOf(fixed) + 1] ?? '');
});
