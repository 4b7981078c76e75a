/** Rules set in the pane, and the plan chosen among several. */
import type { Locator } from 'playwright-core';
import { toThai } from '../../src/core/text/digits';
import { RULES } from '../../src/core/rules/catalogue';
import { expectText } from './expect-text';
import type { ExcelOptions } from './excel-page';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleWorkbook, settingsIn } from './workbook';

const stage = useStage();
let pane: OpenPane;

async function openAndCheck(options: Partial<ExcelOptions> = {}): Promise<void> {
  pane = await stage.open({ workbook: await sampleWorkbook('ladkrabang-2568.xlsx'), ...options });
  await pane.check();
}

const settings = (): string => settingsIn(pane.excel.model);

test('a rule that is switched off is silent, in the workbook, until it is set back', async () => {
  await openAndCheck();
  const silenced = (): Promise<number> => pane.frame().getByText('ในตาราง', { exact: false }).count();
  const before = await silenced();
  await pane.menu('การตั้งค่า');
  await expectText(pane.heading(), 'การตั้งค่า');
  await pane.picture('settings');
  await pane.frame().getByLabel('ค้นหาข้อตรวจ').fill('ขาดหัวข้อ');
  await pane.frame().getByLabel('ขาดหัวข้อแนวทาง').selectOption('off');
  await pane.picture('settings-changed');
  await pane.button('บันทึกและตรวจใหม่').click();
  await pane.frame().waitForSelector('.findings');
  expect(settings()).toContain('"off"');
  await expect.poll(silenced).toBeLessThan(before);

  await pane.menu('การตั้งค่า');
  await pane.button('คืนค่าเริ่มต้น').click();
  await pane.button('บันทึกและตรวจใหม่').click();
  await pane.frame().waitForSelector('.findings');
  expect(settings()).not.toContain('"off"');
  await expect.poll(silenced).toBe(before);
});

test('digits and font are set in the workbook; the digits are those of the whole pane', async () => {
  await openAndCheck();
  const year = pane.frame().locator('.read-summary');
  await expectText(year, '๒๕๖๘');
  await expectText(pane.heading(), /[๐-๙] จุด/);
  await pane.menu('การตั้งค่า');
  await pane.frame().getByLabel('ตัวเลขในข้อความของ Phaen').selectOption('arabic');
  await pane.frame().getByLabel('แบบอักษรของแผ่นงานสรุป').selectOption('TH Sarabun New');
  await pane.frame().getByLabel('ช่องลงนามท้ายแผ่นงานสรุป').selectOption('no');
  await pane.picture('settings-digits');
  await pane.button('บันทึกและตรวจใหม่').click();
  await pane.frame().waitForSelector('.findings');
  expect(settings()).toContain('"digits":"arabic"');
  expect(settings()).toContain('"font":"TH Sarabun New"');
  expect(settings()).toContain('"signature":false');
  await expectText(year, '2568');
  await expectText(pane.heading(), /[0-9] จุด/);
  await expectText(pane.frame().locator('.finding-text').first(), /^[^๐-๙"]*("|$)/);
});

test('no verdict without its settings: a workbook that turns every rule off is clean, and says why', async () => {
  const workbook = await sampleWorkbook('ladkrabang-2568.xlsx');
  const text = JSON.stringify({ rules: Object.fromEntries(RULES.map(({ meta }) => [meta.id, 'off'])) });
  workbook.customXml.push({ id: '{1}', xml: `<phaen xmlns="urn:phaen:settings">${text}</phaen>` });
  pane = await stage.open({ workbook });
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'ยังมี ๑ จุดที่ตรวจไม่ได้');
  const count = RULES.filter(({ meta }) => !meta.isOff).length;
  const line = `การตั้งค่า: ไฟล์นี้ · ปิดข้อตรวจ ${toThai(String(count))} ข้อ`;
  await expectText(pane.frame().locator('.settings-in-force'), line);
  await expectText(pane.frame().locator('[role=status]').first(), line);
  await expect.poll(() => pane.heading().locator('.icon-success').count()).toBe(0);
  await expect.poll(() => pane.frame().locator('.screen').innerText()).not.toContain('ครบทุกข้อ');
  await pane.picture('every-rule-off');
});

test('settings that nobody has changed are the default, with and without findings', async () => {
  await openAndCheck();
  await expectText(pane.frame().locator('.settings-in-force'), 'การตั้งค่า: ค่าเริ่มต้น');
  await pane.menu('English');
  await expectText(pane.frame().locator('.settings-in-force'), 'Settings: default');
});

describe('changes that are not saved', () => {
  const question = (): Locator => pane.frame().locator('[role=alertdialog]');
  const rule = (): Locator => pane.frame().locator('.rules select').first();
  const focused = (): Promise<string> => pane.frame().evaluate(() => document.activeElement?.textContent.trim() ?? '');

  async function change(): Promise<void> {
    await pane.menu('การตั้งค่า');
    await pane.frame().getByLabel('ค้นหาข้อตรวจ').fill('อีเมล');
    await rule().focus();
    await rule().selectOption('off');
  }

  beforeEach(() => openAndCheck());

  test.each<[string, () => Promise<void>]>([
    ['ยกเลิก', () => pane.button('ยกเลิก').click()],
    ['กลับ', () => pane.button('กลับ').click()],
    ['Escape', () => pane.page.keyboard.press('Escape')],
  ])('are asked about at %s: to stay, or to leave them', async (_way, leave) => {
    await change();
    await leave();
    await expectText(question(), 'ยังไม่ได้บันทึก');
    await expect.poll(focused).toBe('บันทึกและตรวจใหม่');
    await pane.picture('settings-unsaved');
    await pane.button('กลับไปตั้งค่าต่อ').click();
    await expect.poll(() => question().count()).toBe(0);
    await expect.poll(() => rule().inputValue()).toBe('off');
    await leave();
    await pane.button('ออกโดยไม่บันทึก').click();
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
    expect(settings()).toBe('');
  });

  test('are saved from the question, and the new verdict is in sight', async () => {
    await pane.frame().locator('.finding-button').nth(5).click();
    await change();
    await pane.button('ยกเลิก').click();
    await question().getByText('บันทึกและตรวจใหม่').click();
    await expectText(pane.frame().locator('.settings-in-force'), 'ไฟล์นี้ · ปิดข้อตรวจ ๑ ข้อ');
    await expect.poll(() => pane.frame().evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => pane.frame().evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('are there again after a check that came between', async () => {
    await change();
    await pane.press('checkPlan');
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
    await pane.menu('การตั้งค่า');
    await expectText(pane.notice(), 'ยังไม่ได้บันทึก');
    await pane.frame().getByLabel('ค้นหาข้อตรวจ').fill('อีเมล');
    await expect.poll(() => rule().inputValue()).toBe('off');
  });

  test('are none after the settings were only looked at', async () => {
    await pane.menu('การตั้งค่า');
    await pane.frame().waitForSelector('.looks');
    await pane.page.keyboard.press('Escape');
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  });
});

test('settings that are not right are told with their place, and stay until the person saves', async () => {
  const workbook = await sampleWorkbook('ladkrabang-2568.xlsx');
  const xml = '<phaen xmlns="urn:phaen:settings">{"rules":{"no-such-rule":"off"}}</phaen>';
  workbook.customXml.push({ id: '{1}', xml });
  await openAndCheck({ workbook });
  await expectText(pane.frame().locator('.screen'), 'การตั้งค่าในไฟล์นี้ไม่ถูกต้อง');
  await pane.menu('การตั้งค่า');
  await expectText(pane.frame().locator('.refusal'), 'rules.no-such-rule');
  await pane.picture('settings-wrong');
  expect(settings()).toBe(xml);
});

test('of several plans the pane says which was read, and reads another when asked', async () => {
  const workbook = await sampleWorkbook('ladkrabang-2568.xlsx');
  const other = await sampleWorkbook('periods-2568.xlsx');
  workbook.sheets.push(...other.sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}b`, name: `${sheet.name} อื่น` })));
  await openAndCheck({ workbook });
  const agency = (): Promise<string> => pane.frame().locator('.read-summary [lang=th]').innerText();
  const first = await agency();
  await pane.frame().getByText('ไฟล์นี้มีแผนอื่นอีก ๑ แผน').click();
  await pane.picture('other-plans');
  await pane.frame().locator('.other-plans fluent-button').click();
  await expect
    .poll(async () => (await pane.frame().locator('.read-summary').count()) > 0 && (await agency()) !== first)
    .toBe(true);
  await pane.button('ตรวจอีกครั้ง').click();
  await expect
    .poll(async () => (await pane.frame().locator('.read-summary').count()) > 0 && (await agency()) !== first)
    .toBe(true);
});
