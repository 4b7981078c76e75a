/** A finding that the person knows and keeps: with a reason, in the workbook, and back. */
import type { Locator } from 'playwright-core';
import { check } from '../../src/core/jobs/check';
import { RULE_WORDS } from '../../src/core/messages/rules';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleFile, sampleWorkbook, settingsIn } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

const stage = useStage();
let pane: OpenPane;

beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await pane.check();
});

const first = (): Locator => pane.frame().locator('.finding').first();
const settings = (): string => settingsIn(pane.excel.model);

/** Opens the first card. */
async function openFirst(): Promise<void> {
  await first().locator('.finding-button').click();
  await first().locator('.finding-details').waitFor();
}
/** One of the open card's actions, which asks for more below. */
const action = (words: string): Locator => first().locator('.actions-row fluent-button', { hasText: words });
const confirm = (): Locator => first().locator('.accept-form fluent-button');
const reason = (): Promise<string> => first().locator('.accept-form input').first().inputValue();
const kept = (): Locator => pane.frame().locator('.disclosure', { hasText: 'ข้อที่คงไว้ตามเดิม' });

test('why a rule exists is one press away, with a page that says more', async () => {
  const { findings } = await check(sampleFile(SAMPLE));
  const rule = findings.find(({ severity }) => severity === 'error')?.rule ?? '';
  const why = RULE_WORDS[rule]?.why.th ?? 'no rule';
  await openFirst();
  await expect.poll(() => first().innerText()).not.toContain(why);
  await first().getByText('เหตุใดจึงสำคัญ').click();
  await expectText(first(), why);
  await expect.poll(() => first().locator('a').getAttribute('href')).toBe(`assets/rules.html#${rule}`);
  await pane.picture('why');
});

test('kept with a ready reason it moves out of the list, into the workbook, and the next has the focus', async () => {
  const texts = await pane.frame().locator('.finding-text').allTextContents();
  await openFirst();
  await action('คงไว้ตามเดิม').click();
  await confirm().click();
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  await pane.picture('accept');
  await expect.poll(reason).toBe('ตรวจแล้ว ข้อมูลนี้ถูกต้อง');
  // Nothing is kept before that is confirmed.
  expect(settings()).toBe('');
  await confirm().click();
  await expectText(pane.notice(), 'คงไว้ตามเดิมแล้ว ๑ จุด');
  await expectText(kept(), 'ข้อที่คงไว้ตามเดิม (๑)');
  expect(settings()).toContain('ตรวจแล้ว ข้อมูลนี้ถูกต้อง');
  await expectText(pane.frame().locator('.settings-in-force'), /ไฟล์นี้ · คงไว้ตามเดิม ๑ จุด/);
  await expect.poll(() => pane.focusedFinding()).toEqual(texts[1] ?? '');

  await pane.reopen();
  await pane.button('ตรวจแผน').click();
  await kept().locator('summary').click();
  await expectText(kept(), 'เหตุผล: “ตรวจแล้ว ข้อมูลนี้ถูกต้อง”');
  await kept().locator('.finding-button').click();
  await pane.picture('accepted');
  await kept().getByText('นำกลับมาแก้ไข').click();
  await expectText(pane.notice(), 'นำกลับมาแก้ไขแล้ว');
  await expect.poll(() => pane.frame().locator('.finding-text').allTextContents()).toEqual(texts);
  await expectText(pane.frame().locator('.settings-in-force'), 'ค่าเริ่มต้น');
  expect(settings()).not.toContain('ตรวจแล้ว ข้อมูลนี้ถูกต้อง');
});

test('kept by mistake, one press takes it back, and the person is there again', async () => {
  const [text] = await pane.frame().locator('.finding-text').allTextContents();
  await openFirst();
  await action('คงไว้ตามเดิม').click();
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  await confirm().click();
  await expectText(pane.notice(), 'คงไว้ตามเดิมแล้ว');
  await pane.picture('accepted-notice');
  await pane.notice().getByText('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  expect(settings()).toBe('');
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await expect.poll(() => pane.focusedFinding()).toEqual(text ?? 'no text');
});

test('a rule that is not to be checked is turned off for the file, and one press turns it on again', async () => {
  const texts = await pane.frame().locator('.finding-text').allTextContents();
  await openFirst();
  await action('ไม่ตรวจข้อนี้').click();
  await first().getByText('ยืนยัน ไม่ตรวจข้อนี้').click();
  await expectText(pane.notice(), 'ปิดข้อตรวจนี้');
  await expectText(pane.frame().locator('.settings-in-force'), 'ปิดข้อตรวจ ๑ ข้อ');
  await expect.poll(() => pane.focusedFinding()).toEqual(texts[1] ?? '');
  await pane.picture('rule-off');
  await pane.notice().getByText('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  expect(settings()).toBe('');
  await expect.poll(() => pane.frame().locator('.finding-text').allTextContents()).toEqual(texts);
});

test('by keyboard alone, in the person’s own words', async () => {
  const { keyboard } = pane.page;
  await first().locator('.finding-button').focus();
  await keyboard.press('Enter');
  await first().locator('.finding-details').waitFor();
  await action('คงไว้ตามเดิม').focus();
  await keyboard.press('Enter');
  await pane.frame().waitForSelector('.accept-form');
  // Past the other action and the three ready reasons.
  for (let stop = 0; stop < 5; stop += 1) await keyboard.press('Tab');
  await keyboard.type('รอหนังสือจากจังหวัด');
  await keyboard.press('Home');
  await expect.poll(() => pane.frame().evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await keyboard.press('Tab');
  await keyboard.type('สมศรี ใจดี');
  await keyboard.press('Enter');
  await expectText(pane.notice(), 'คงไว้ตามเดิมแล้ว');
  expect(settings()).toContain('รอหนังสือจากจังหวัด');
  expect(settings()).toContain('สมศรี ใจดี');
  await action('คงไว้ตามเดิม').click();
  await expect.poll(() => first().locator('.accept-form input').last().inputValue()).toBe('สมศรี ใจดี');
});

test('in a workbook that cannot be written to, nothing is kept and the pane says why', async () => {
  await openFirst();
  await action('คงไว้ตามเดิม').click();
  await first().getByText('ตรวจแล้ว ข้อมูลนี้ถูกต้อง').click();
  pane.excel.failRequest(2, 'AccessDenied');
  await confirm().click();
  await expectText(pane.notice(), /อ่านอย่างเดียว|เขียนไม่ได้|ป้องกัน/);
});
