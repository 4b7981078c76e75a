import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

const stage = useStage();
let pane: OpenPane;

beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook('ladkrabang-2568.xlsx') });
});

test.each([
  ['checkPlan', 'พบสิ่งที่ต้องแก้'],
  ['writeFindings', 'พบสิ่งที่ต้องแก้'],
  ['fillQuarters', /ไตรมาส/],
  ['writeSummary', 'เลือกแผ่นงานสรุป'],
])('%s shows the pane, does its job in the pane that is open, and completes', async (command, heading) => {
  await pane.press(command);
  await expectText(pane.heading(), heading);
  await expect.poll(() => pane.completed()).toBe(1);
  expect(pane.window.shown()).toBe(1);
});

test('writeFindings leaves the findings in the pane, beside the tab that it wrote', async () => {
  await pane.press('writeFindings');
  await expectText(pane.notice(), 'บันทึกผลการตรวจลงแผ่นงาน “ผลการตรวจ” แล้ว');
  await pane.picture('findings-tab');
  await pane.button('เปิด').click();
  await expect.poll(() => pane.excel.model.active?.name).toBe('ผลการตรวจ');
});

test('undoLast takes back what was written last, and says how far Excel’s own undo reaches', async () => {
  const before = pane.excel.model.sheets.map(({ name }) => name);
  await pane.press('writeFindings');
  await expectText(pane.notice(), 'บันทึกผลการตรวจลงแผ่นงาน');
  await pane.press('undoLast');
  await expectText(pane.heading(), 'เลิกทำแล้ว');
  await expectText(pane.frame().locator('.screen'), 'Ctrl+Z');
  expect(pane.excel.model.sheets.map(({ name }) => name)).toEqual(before);
  await pane.picture('undone-tab');
  await expect.poll(() => pane.completed()).toBe(2);
});

test('undoLast with nothing to take back says so', async () => {
  pane.excel.log.length = 0;
  await pane.press('undoLast');
  await expectText(pane.notice(), 'Phaen ยังไม่ได้เขียนสิ่งใด จึงไม่มีสิ่งที่เลิกทำได้');
  await expect.poll(() => pane.completed()).toBe(1);
  expect(pane.excel.log).toEqual([]);
});

test('pressed again over a result, it does its job again', async () => {
  await pane.press('checkPlan');
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  pane.excel.log.length = 0;
  await pane.press('checkPlan');
  await expect.poll(() => pane.completed()).toBe(2);
  await expect.poll(() => pane.excel.log.length > 0).toBe(true);
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
});

test('a job that fails completes the command all the same', async () => {
  pane.excel.failRequest(1, 'GeneralException');
  await pane.press('checkPlan');
  await expectText(pane.heading(), 'อ่านไฟล์ไม่ได้');
  await expect.poll(() => pane.completed()).toBe(1);
});

test('pressed while another job works, it is told to wait and leaves that job alone', async () => {
  await pane.press('checkPlan');
  await expect.poll(() => pane.completed()).toBe(1);
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  const release = pane.hold();
  await pane.press('checkPlan');
  await expectText(pane.heading(), 'กำลังอ่านและตรวจแผน');
  await pane.press('writeSummary');
  await expectText(pane.notice(), 'คำสั่งก่อนหน้ายังไม่เสร็จ');
  await pane.picture('busy');
  await expect.poll(() => pane.completed()).toBe(3);
  release();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
});
