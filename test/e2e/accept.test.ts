/** A finding that the person knows and keeps: with a reason, in the workbook, and back. */
import type { Locator } from 'playwright-core';
import { check } from '../../src/core/jobs/check';
import { RULE_WORDS } from '../../src/core/messages/rules';
import { expectSoon, expectText } from './expect-text';
import type { OpenPane } from './pane';
import { setStage, type Stage } from './stage';
import { sampleFile, sampleWorkbook } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

let stage: Stage;
let pane: OpenPane;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await pane.button('ตรวจแผน').click();
  await pane.frame().waitForSelector('.findings');
});
afterEach(async () => {
  await pane.close();
  expect(pane.complaints).toEqual([]);
});

const first = (): Locator => pane.frame().locator('.finding').first();
const settings = (): string => pane.excel.model.customXml.map(({ xml }) => xml).join('\n');
const focusedText = (): Promise<string> =>
  pane.frame().evaluate(() => document.activeElement?.querySelector('.finding-text')?.textContent ?? '');

test('why a rule exists is one press away', async () => {
  const { findings } = await check(sampleFile(SAMPLE));
  const why = RULE_WORDS[findings.find(({ severity }) => severity === 'error')?.rule ?? '']?.why.th ?? 'no rule';
  expect(await first().innerText()).not.toContain(why);
  await first().getByText('เหตุใดจึงสำคัญ').click();
  await expectText(first(), why);
  await pane.picture('why');
});

test('kept with a ready reason it moves out of the list, into the workbook, and the next has the focus', async () => {
  const texts = await pane.frame().locator('.finding-text').allTextContents();
  await first().getByText('รู้แล้ว ไม่แก้').click();
  await pane.picture('accept');
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  await expectText(pane.frame().locator('fluent-message-bar'), 'ย้ายไปที่');
  await expectText(pane.frame().locator('fluent-accordion-item').last(), 'รู้แล้ว ไม่แก้ (๑)');
  expect(settings()).toContain('ตรวจแล้ว ข้อมูลนี้ถูกต้อง');
  await expectText(pane.frame().locator('.settings-in-force'), /สมุดงานนี้ .* รู้แล้ว ไม่แก้ ๑ จุด/);
  await expectSoon(focusedText, texts[1] ?? '');

  await pane.reopen();
  await pane.button('ตรวจแผน').click();
  await expectText(pane.frame().locator('fluent-accordion-item').last(), 'รู้แล้ว ไม่แก้ (๑)');
  const kept = pane.frame().locator('fluent-accordion-item').last();
  await kept.locator('#control').press('Enter'); // the group's heading, in its shadow tree
  await expectText(kept, 'เหตุผล: “ตรวจแล้ว ข้อมูลนี้ถูกต้อง”');
  await pane.picture('accepted');
  await kept.getByText('นับเป็นสิ่งที่พบตามเดิม').click();
  await expectText(pane.frame().locator('fluent-message-bar'), 'นับเป็นสิ่งที่พบตามเดิมแล้ว');
  expect(await pane.frame().locator('.finding-text').allTextContents()).toEqual(texts);
  await expectText(pane.frame().locator('.settings-in-force'), 'ค่าเริ่มต้น');
  expect(settings()).not.toContain('ตรวจแล้ว ข้อมูลนี้ถูกต้อง');
});

test('kept by mistake, one press takes it back', async () => {
  await first().getByText('รู้แล้ว ไม่แก้').click();
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  await expectText(pane.frame().locator('fluent-message-bar'), 'ย้ายไปที่');
  await pane.picture('accepted-notice');
  await pane.frame().locator('fluent-message-bar').getByText('เลิกทำ').click();
  await expectText(pane.heading(), 'คืนค่าเดิมแล้ว');
  expect(settings()).toBe('');
});

test('by keyboard alone, in the person’s own words', async () => {
  const { keyboard } = pane.page;
  await first().locator('summary').last().focus();
  await keyboard.press('Enter');
  await pane.frame().waitForSelector('.accept-form');
  await keyboard.press('Tab');
  await keyboard.type('สมศรี ใจดี');
  for (let stop = 0; stop < 4; stop += 1) await keyboard.press('Tab');
  await keyboard.type('รอหนังสือจากจังหวัด');
  await keyboard.press('Home');
  await expectSoon(() => pane.frame().evaluate(() => document.activeElement?.tagName), 'INPUT');
  await keyboard.press('Enter');
  await expectText(pane.frame().locator('fluent-message-bar'), 'ย้ายไปที่');
  expect(settings()).toContain('รอหนังสือจากจังหวัด');
  expect(settings()).toContain('สมศรี ใจดี');
  await first().locator('summary').last().click();
  await expectSoon(() => first().locator('.accept-form input').first().inputValue(), 'สมศรี ใจดี');
});

test('in a workbook that cannot be written to, nothing is kept and the pane says why', async () => {
  await first().getByText('รู้แล้ว ไม่แก้').click();
  pane.excel.failRequest(2, 'AccessDenied');
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  await expectText(pane.frame().locator('fluent-message-bar'), /อ่านอย่างเดียว|เขียนไม่ได้|ป้องกัน/);
});
