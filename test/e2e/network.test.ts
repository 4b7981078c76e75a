/** The pane needs the network to open, and never again. */
import { FRAME } from '../../src/taskpane/words/frame';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

/** The file of the jobs, which the pane asks for once it is on the screen. */
const JOBS = '**/jobs.*.js';

const stage = useStage({ mayComplain: true });
let pane: OpenPane;

test('with the network cut as soon as it is open, every job works', async () => {
  pane = await stage.open({ workbook: await sampleWorkbook('periods-2568.xlsx') });
  // Asked for of its own accord: nobody has pressed anything yet.
  await pane.page.waitForLoadState('networkidle');
  await pane.disconnect();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await pane.button(FRAME.fillShort).click();
  await pane.button(/ทำเครื่องหมาย [๐-๙]+ โครงการ/).click();
  await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
  await pane.button('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
  await pane.button('ยกเลิก').click();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await pane.button('แผ่นสรุป').click();
  await pane.button('จัดทำ ๘ แผ่น').click();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  await pane.press('writeFindings');
  await expectText(pane.notice(), 'บันทึกผลการตรวจลงแผ่นงาน');
  pane.excel.failRequest(1, 'GeneralException');
  await pane.button('ตรวจอีกครั้ง').click();
  await expectText(pane.heading(), 'อ่านไฟล์ไม่ได้');
  expect(pane.complaints).toEqual([]);
});

test('if the network goes while it opens, a job says so, and the next press does it', async () => {
  pane = await stage.open({ workbook: await sampleWorkbook('periods-2568.xlsx'), without: JOBS });
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'ยังทำไม่สำเร็จ');
  await expectText(pane.frame().locator('.screen'), 'เครือข่ายขาดหาย');
  await pane.picture('jobs-not-loaded');
  await pane.button('ลองใหม่').click();
  await expectText(pane.frame().locator('.screen'), 'เครือข่ายขาดหาย');
  await pane.reconnect();
  await pane.button('ลองใหม่').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
});

test('a ribbon command that comes then is completed too, and says so', async () => {
  pane = await stage.open({ workbook: await sampleWorkbook('periods-2568.xlsx'), without: JOBS });
  await pane.press('writeSummary');
  await expectText(pane.frame().locator('.screen'), 'เครือข่ายขาดหาย');
  await expect.poll(() => pane.completed()).toBe(1);
  expect(pane.excel.model.sheets).toHaveLength((await sampleWorkbook('periods-2568.xlsx')).sheets.length);
});
