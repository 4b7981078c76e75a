import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, sampleWorkbook, valueIn } from './workbook';

const stage = useStage();
let pane: OpenPane;

beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook('ladkrabang-2568.xlsx') });
});

/** Chooses all sheets, and has them written. */
async function makeSheets(button = 'จัดทำแผ่นงานสรุป'): Promise<void> {
  await pane.button(button).click();
  await pane.button(/จัดทำ [๐-๙]+ แผ่น/).click();
}

const tabs = (): string[] => pane.excel.model.sheets.map(({ name }) => name);

test('the summary sheets are added, named, and opened from the pane', async () => {
  const before = tabs();
  await makeSheets();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  const added = tabs().filter((name) => !before.includes(name));
  expect(added.length).toBeGreaterThan(0);
  await expect.poll(() => pane.frame().locator('.tabs .link').allInnerTexts()).toEqual(added);
  await pane.picture('summarised');
  await pane.frame().locator('.tabs .link').last().click();
  await expect.poll(() => pane.excel.model.active?.name).toEqual(added.at(-1));
});

test('made again they are rewritten in place', async () => {
  await makeSheets();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  const after = tabs();
  await makeSheets('แผ่นสรุป');
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  await expect.poll(() => pane.button('ลบแผ่นงานที่ Phaen เพิ่ม').count()).toBe(0);
  expect(tabs()).toEqual(after);
});

test('one that somebody typed on is kept, and the pane names it and its successor', async () => {
  await makeSheets();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  const before = tabs();
  const [register = ''] = before.slice(1);
  edit(pane.excel.model, { sheet: register, cell: 'S2' }, 'ตรวจแล้ว');
  await makeSheets('แผ่นสรุป');
  const screen = pane.frame().locator('.screen');
  await expectText(screen, `แผ่นงาน “${register}” มีสิ่งที่เพิ่มหรือแก้ไขไว้ (ช่อง S2)`);
  await expectText(screen, `อยู่ในแผ่นงาน “${register} (2)”`);
  await pane.picture('tab-preserved');
  expect(tabs()).toEqual([...before, `${register} (2)`]);
  expect(valueIn(pane.excel.model, { sheet: register, cell: 'S2' })).toBe('ตรวจแล้ว');
  await pane.button('ลบแผ่นงานที่ Phaen เพิ่ม').click();
  await expectText(pane.heading(), 'เลิกทำแล้ว');
  expect(tabs()).toEqual(before);
});

test('added sheets can be taken away again', async () => {
  const before = tabs();
  await makeSheets();
  await pane.button('ลบแผ่นงานที่ Phaen เพิ่ม').click();
  await expectText(pane.heading(), 'เลิกทำแล้ว');
  expect(tabs()).toEqual(before);
});

test('an added sheet that somebody typed on is kept, and the pane says why', async () => {
  await makeSheets();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
  const after = tabs();
  edit(pane.excel.model, { sheet: after.at(-1) ?? '', cell: 'M2' }, 'ตรวจแล้ว');
  await pane.button('ลบแผ่นงานที่ Phaen เพิ่ม').click();
  await expectText(pane.frame().locator('.screen'), 'มีการพิมพ์หรือแก้ไขในแผ่นงานที่ Phaen เพิ่ม');
  await expectText(pane.frame().locator('.places').first(), after.at(-1) ?? '');
  await pane.picture('tab-kept');
  expect(tabs()).toContain(after.at(-1));
});

test('a workbook whose structure is protected is left as it is', async () => {
  pane.excel.model.isProtected = true;
  const before = tabs();
  await makeSheets();
  await expectText(pane.heading(), 'ไม่ได้จัดทำแผ่นงานสรุป');
  await expectText(pane.frame().locator('.screen'), 'โครงสร้างของไฟล์ป้องกันไว้');
  expect(tabs()).toEqual(before);
});

test('only what is chosen is written; the choice says what is there, and Escape leads back', async () => {
  await pane.button('จัดทำแผ่นงานสรุป').click();
  await expectText(pane.heading(), 'เลือกแผ่นงานสรุป');
  for (const tick of (await pane.frame().locator('.tab-choice fluent-checkbox').all()).slice(1)) await tick.click();
  await pane.button('จัดทำ ๑ แผ่น').click();
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว ๒ แผ่น');
  expect(tabs()).toHaveLength(3);
  await expectText(pane.frame().locator('.screen'), 'จึงจัดทำทะเบียนโครงการด้วย');
  await pane.button('แผ่นสรุป').click();
  await expectText(pane.frame().locator('.tab-choices'), /ภาพรวม\s[^·]*· เขียนใหม่แทนของเดิม/);
  await expectText(pane.frame().locator('.tab-choices'), /ปฏิทินรายไตรมาส\s[^·]*· เพิ่มใหม่/);
  await pane.page.keyboard.press('Escape');
  await expectText(pane.heading(), 'จัดทำแผ่นงานสรุปแล้ว');
});

test('what goes with the plan is copied as it is shown', async () => {
  await makeSheets();
  await pane.button('ข้อความนำส่งแผน').click();
  await expectText(pane.heading(), 'ส่งแผน');
  const text = pane.frame().locator('.sending-text');
  await expectText(text, 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘');
  await expectText(text, /จำนวน [๐-๙]+ โครงการ/);
  await pane.button('คัดลอกข้อความ').click();
  await expectText(pane.notice(), 'คัดลอกแล้ว');
});

test('the fourth step checks the plan and has the words ready that go with it', async () => {
  await pane.button('ส่งแผน').click();
  await expectText(pane.heading(), 'ส่งแผน');
  await expectText(pane.frame().locator('.screen'), /แผนยังมีสิ่งที่ต้องแก้ [๐-๙]+ จุด/);
  await expectText(pane.frame().locator('.sending-text'), 'ผลการตรวจด้วย Phaen เมื่อ');
  await pane.button('กลับ').click();
  await expectText(pane.heading(), 'ตรวจแผนในไฟล์นี้');
  await pane.tellEdit();
  await pane.tellEdit();
  await expectText(pane.frame().locator('.plan-card'), 'มีการแก้ไขไฟล์ ๒ ครั้งหลังการตรวจนี้');
  await pane.picture('edited-since');
});
