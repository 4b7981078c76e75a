/** The pane while Excel does not answer, as a person sees it. */
import type { Locator } from 'playwright-core';
import { FRAME } from '../../src/taskpane/words/frame';
import { START } from '../../src/taskpane/words/start';
import { modelOf, SAMPLE } from '#test/office/faults/planned';
import { stateOf, type WorkbookState } from '#test/office/state';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';

const stage = useStage();
let pane: OpenPane;
let before: WorkbookState;

beforeEach(async () => {
  const workbook = modelOf(SAMPLE);
  before = stateOf(workbook);
  pane = await stage.open({ workbook, clock: true });
});

const now = (): WorkbookState => stateOf(pane.excel.model);

/** Presses, and waits until Excel has carried out a look and the writing. The answer to the writing is withheld. */
async function writeAndWithhold(button: Locator): Promise<() => void> {
  pane.excel.log.length = 0;
  const release = pane.excel.withholdAnswer(2);
  await button.click();
  await expect.poll(() => pane.excel.log.length).toBe(2);
  return release;
}

async function leaveFillOpen(): Promise<() => void> {
  await pane.button(START.fill).click();
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  const release = await writeAndWithhold(pane.button(/ทำเครื่องหมาย [๑-๙][๐-๙]* โครงการ/));
  await pane.fallSilent('Excel ยังไม่ตอบคำสั่งเขียน');
  await pane.picture('silent-writing');
  await pane.button('หยุดรอ').click();
  await expectText(pane.heading(), 'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่');
  return release;
}

test('a reading without an answer says so after half a minute, and is left by one press', async () => {
  pane.excel.log.length = 0;
  const release = pane.hold();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'กำลังอ่านและตรวจแผน');
  await pane.fallSilent('Excel ยังไม่ตอบ');
  await pane.picture('silent-reading');
  await pane.button('หยุดรอ').click();
  await expectText(pane.heading(), pane.said(START.startTitle));
  release();
  // The other request asks to hear of edits.
  await expect.poll(() => pane.excel.log.length).toBe(2);
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
});

test('a reading that is answered after all goes on', async () => {
  const release = pane.hold();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'กำลังอ่านและตรวจแผน');
  await pane.fallSilent('Excel ยังไม่ตอบ');
  release();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
});

test('a writing without an answer is listed as not known, nothing else is written, and its answer is told with undo', async () => {
  const release = await leaveFillOpen();
  await expectText(pane.frame().locator('.places'), '(แผ่นงาน “แผน”)');
  await pane.picture('unanswered');
  const requests = pane.excel.log.length;
  await pane.button('แผ่นสรุป').click();
  await expectText(pane.notice(), 'ยังเขียนไม่ได้ เพราะ Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้');
  await pane.picture('unanswered-refusal');
  expect(pane.excel.log.length).toBe(requests);
  release();
  await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
  await expectText(pane.notice(), 'Excel ตอบคำสั่งที่หยุดรอไว้แล้ว: ทำเครื่องหมายแล้ว');
  await pane.picture('answered-late');
  await pane.button('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  expect(now()).toEqual(before);
});

test('a late answer is told on any screen', async () => {
  const release = await leaveFillOpen();
  await pane.button(FRAME.fillShort).click();
  await expectText(pane.frame().locator('.unanswered'), 'Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้');
  await pane.picture('unanswered-elsewhere');
  await pane.button('ดูรายการ').click();
  await expectText(pane.heading(), 'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่');
  await pane.frame().locator('.screen').getByText('ตรวจแผน', { exact: true }).click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await expect.poll(() => pane.frame().locator('.outdated').count()).toBe(0);
  release();
  await expectText(pane.notice(), 'Excel ตอบคำสั่งที่หยุดรอไว้แล้ว: ทำเครื่องหมายแล้ว');
  await expectText(pane.frame().locator('.outdated'), 'มีการแก้ไขไฟล์หลังการตรวจ');
  await pane.picture('answered-late-elsewhere');
  await pane.notice().getByText('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  expect(now()).toEqual(before);
});

test('a writing beside the list says so there', async () => {
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await pane.frame().locator('.finding-button').first().click();
  await expect.poll(() => pane.frame().locator('.seen').count()).toBe(1);
  await expect.poll(() => pane.excel.model.selection !== null).toBe(true);
  const release = await writeAndWithhold(pane.frame().locator('.fix-item fluent-button').first());
  await expectText(pane.notice(), 'กำลังเขียนลงไฟล์');
  await pane.fallSilent('Excel ยังไม่ตอบคำสั่งเขียน');
  await pane.picture('silent-beside-list');
  await pane.button('หยุดรอ').click();
  await expectText(pane.heading(), 'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่');
  release();
  await expectText(pane.notice(), 'แก้ในไฟล์แล้ว ๑ จุด');
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await pane.notice().getByText('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  expect(now()).toEqual(before);
});

test('a fill that is stopped while it looks at the workbook writes nothing, even if Excel answers later', async () => {
  await pane.button(START.fill).click();
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  const release = pane.hold();
  await pane.button(/ทำเครื่องหมาย [๑-๙][๐-๙]* โครงการ/).click();
  await expectText(pane.heading(), 'กำลังทำเครื่องหมายไตรมาส');
  // The look is waited for: nothing can have been written.
  await pane.fallSilent('การหยุดรอไม่เปลี่ยนสิ่งใดในไฟล์');
  await pane.button('หยุดรอ').click();
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  release();
  await pane.button('ยกเลิก').click();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  expect(now()).toEqual(before);
});
