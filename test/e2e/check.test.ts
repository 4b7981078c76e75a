import { stateOf } from '#test/office/state';
import { toThai } from '../../src/core/text/digits';
import { check, type CheckResult } from '../../src/core/jobs/check';
import { findingText } from '../../src/core/messages/findings';
import { quoteSheet } from '../../src/core/workbook/address';
import type { Finding } from '../../src/core/rules/finding';
import { newWorkbook } from '#test/office/model';
import { expectText } from './expect-text';
import type { ExcelOptions } from './excel-page';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleFile, sampleWorkbook } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

const stage = useStage();
let pane: OpenPane;
let expected: CheckResult;

beforeAll(async () => {
  // The same plan by another host: whatever the host, the findings are the same.
  expected = await check(sampleFile(SAMPLE));
});

async function open(options: Partial<ExcelOptions> = {}): Promise<void> {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE), ...options });
}

async function openAndCheck(): Promise<void> {
  await open();
  await pane.check();
}

const errors = (): readonly Finding[] => expected.findings.filter(({ severity }) => severity === 'error');
const selection = (): string | undefined => pane.excel.model.selection?.address;
const addressOf = ({ sheet, cell }: Finding): string => `${quoteSheet(sheet)}!${cell}`;

test('opens with what it will do and the plan that it sees, and changes nothing', async () => {
  await open();
  const before = stateOf(pane.excel.model);
  await expectText(pane.heading(), 'ตรวจแผนในไฟล์นี้');
  await expectText(pane.frame().locator('.plan-card'), 'ปีงบประมาณ');
  await pane.picture('start');
  expect(stateOf(pane.excel.model)).toEqual(before);
});

describe('a check', () => {
  test('gives the verdict, what was read, and every finding under its severity', async () => {
    await openAndCheck();
    await expectText(pane.heading(), `พบสิ่งที่ต้องแก้ ${toThai(String(errors().length))} จุด`);
    await expectText(pane.frame().locator('.read-summary'), expected.plan.agency?.value ?? 'no agency');
    const { counts } = expected;
    const total = [counts.declared?.value ?? 0, counts.listed].map((count) => toThai(String(count)));
    await expectText(pane.frame().locator('.counts-table tr').last(), new RegExp(`รวม\\s+${total.join('\\s+')}`));
    const texts = await pane.frame().locator('.finding-error .finding-text').allInnerTexts();
    expect(texts).toEqual(errors().map((finding) => findingText(finding, 'th')));
    await expect
      .poll(() => pane.frame().locator('[role=status]').first().innerText())
      .toBe(`พบสิ่งที่ต้องแก้ ${toThai(String(errors().length))} จุด`);
    await pane.picture('findings');
  });

  test('writes nothing', async () => {
    await openAndCheck();
    const written = pane.excel.log.flatMap(({ actions }) => actions).filter(({ ActionType }) => ActionType === 4);
    expect(written).toEqual([]);
  });

  test('selects the cell of a finding that is pressed, and marks it as seen', async () => {
    await openAndCheck();
    const [first] = errors();
    await pane.frame().locator('.finding-button').first().click();
    await expect.poll(selection).toEqual(first && addressOf(first));
    await expectText(pane.frame().locator('.finding').first(), 'ดูแล้ว');
    await pane.picture('findings-seen');
  });

  test('says that a sheet is gone, and keeps the findings', async () => {
    await openAndCheck();
    for (const sheet of pane.excel.model.sheets) sheet.name = `${sheet.name} เก่า`;
    await pane.frame().locator('.finding-button').first().click();
    await expectText(pane.notice(), 'ไม่พบแผ่นงานนี้');
    await pane.picture('sheet-gone');
    await expect.poll(() => pane.frame().locator('.finding').count()).toBeGreaterThan(0);
  });

  test('can be done by keyboard alone', async () => {
    await open();
    const { keyboard } = pane.page;
    const check = (): Promise<boolean> =>
      pane.button('ตรวจแผน').evaluate((button) => document.activeElement === button);
    while (!(await check())) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await pane.frame().waitForSelector('.findings');
    await expect.poll(() => pane.frame().evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const [first] = errors();
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(selection).toEqual(first && addressOf(first));
  });

  test('leaves Tab to the browser inside the pane, and to Excel at its end', async () => {
    await openAndCheck();
    await pane.frame().locator('.finding-button').first().focus();
    await pane.page.keyboard.press('Shift+Tab'); // the next finding, a button with a shadow tree
    await expect.poll(() => pane.frame().evaluate(() => document.activeElement?.tagName)).toBe('FLUENT-BUTTON');
    await expect.poll(() => pane.tabbedOut()).toBe(0);
    await pane.button('แผ่นสรุป').focus();
    await pane.page.keyboard.press('Tab');
    await expect.poll(() => pane.tabbedOut()).toBe(1);
  });

  test('is asked for by opening the pane if Excel has no shared runtime', async () => {
    await open({ sharedRuntime: false });
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  });
});

describe('the language', () => {
  test('changes at once and is remembered', async () => {
    await openAndCheck();
    await pane.menu('English');
    await expectText(pane.heading(), `${errors().length} must be fixed`);
    await pane.picture('english');
    await pane.reopen();
    await expectText(pane.heading(), 'Check the plan in this file');
    await expect.poll(() => pane.frame().evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

describe('without a result', () => {
  test('a failure is a sentence, and trying again works', async () => {
    await open();
    pane.excel.failRequest(1, 'InvalidOperationInCellEditMode');
    await pane.button('ตรวจแผน').click();
    await expectText(pane.frame().locator('.screen'), 'หรือกำลังแก้ไขช่องอยู่');
    await pane.picture('problem');
    await pane.button('ลองใหม่').click();
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  });

  test('a workbook without a plan is told as such', async () => {
    await open({ workbook: newWorkbook('Sheet1') });
    await pane.button('ตรวจแผน').click();
    await expectText(pane.frame().locator('.screen'), 'Phaen มองหาหัวข้อ “ส่วนที่ ๓”');
    await pane.picture('no-plan');
  });

  test('a workbook that is open for viewing is told as such, with what to press', async () => {
    const workbook = await sampleWorkbook(SAMPLE);
    workbook.isViewOnly = true;
    await open({ workbook });
    await pane.button('ตรวจแผน').click();
    await expectText(pane.frame().locator('.screen'), 'กด แก้ไขสมุดงาน');
    await pane.picture('view-only');
    workbook.isViewOnly = false;
    await pane.button('ลองใหม่').click();
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  });

  test('an Excel that is too old is told as such', async () => {
    await open({ excelApi: '1.12' });
    await expectText(pane.frame().locator('.screen'), 'Excel รุ่นนี้ใช้กับ Phaen ไม่ได้');
  });
});

test('a stop leads back, and nothing is left of the check', async () => {
  await open();
  const release = pane.hold();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'กำลังอ่านและตรวจแผน');
  await pane.picture('working');
  await pane.button('หยุด').click();
  release();
  await expectText(pane.heading(), 'ตรวจแผนในไฟล์นี้');
});
