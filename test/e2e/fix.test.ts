import { check } from '../../src/core/jobs/check';
import type { Locator } from 'playwright-core';
import { findingText } from '../../src/core/messages/findings';
import { fixText } from '../../src/core/messages/fixes';
import type { Finding, Fix } from '../../src/core/rules/finding';
import type { CellChange } from '../../src/core/workbook/change';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, formatInParts, sampleFile, sampleWorkbook, valueIn } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

const stage = useStage();
let pane: OpenPane;
/** The first finding of the sample with a fix that writes a cell, the fix, and what it writes. */
let finding: Finding;
let fix: Fix;
let change: CellChange;

beforeAll(async () => {
  const { findings } = await check(sampleFile(SAMPLE));
  const found = findings.find(({ fixes }) => fixes.some(({ changes }) => changes[0]?.kind === 'cell'));
  const writing = found?.fixes.find(({ changes }) => changes[0]?.kind === 'cell');
  const [first] = writing?.changes ?? [];
  if (!found || !writing || first?.kind !== 'cell') throw new Error('No fix of the sample writes a cell');
  [finding, fix, change] = [found, writing, first];
});
beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await pane.check();
});

const card = (): Locator =>
  pane
    .frame()
    .locator('.finding', { hasText: findingText(finding, 'th') })
    .first();
const button = (): Locator =>
  card()
    .locator('.fix-item', { hasText: fixText(fix, 'th') })
    .locator('fluent-button')
    .first();
/** Opens the finding's card, and writes its fix. */
async function press(): Promise<void> {
  await openCard();
  await button().click();
}
async function openCard(): Promise<void> {
  const header = card().locator('.finding-button');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
}
const now = (): unknown => valueIn(pane.excel.model, change);

test('a fix writes what it says, its finding is marked, and undo takes it back', async () => {
  await press();
  await expectText(pane.notice(), 'แก้ในไฟล์แล้ว');
  expect(now()).toEqual(change.after.value);
  await expectText(pane.frame().locator('.finding'), 'แก้แล้ว');
  await expect.poll(() => pane.frame().evaluate(() => document.activeElement?.className)).toBe('finding-button');
  await pane.picture('fixed');
  await pane.button('เลิกทำ').click();
  await expectText(pane.notice(), 'เลิกทำแล้ว');
  expect(now()).toEqual(change.before.value);
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await expect.poll(() => button().count()).toBe(1);
  await pane.picture('undone-in-list');
});

test('what a fix would write is shown before it is written', async () => {
  await openCard();
  const shown = card().locator('.fix-item').first();
  await expectText(shown.locator('.change').first(), change.cell);
  await expect.poll(() => shown.locator('ins').first().textContent()).not.toBe('');
  expect(now()).toEqual(change.before.value);
});

test('all that is safe is fixed in one click', async () => {
  const { plan } = await check(sampleFile(SAMPLE));
  const marked = plan.projects
    .flatMap(({ quarters }) => quarters.cells)
    .filter(({ meaning, lines }) => meaning === 'yes' && lines === 1);
  const [odd] = marked;
  if (!odd || marked.length < 3) throw new Error('The sample has no marks');
  edit(pane.excel.model, odd, odd.text.trim() === '/' ? '✓' : '/');
  await pane.button('ตรวจอีกครั้ง').click();
  await pane.button(/แก้การพิมพ์ ๑ จุด/).click();
  await expectText(pane.notice(), 'แก้ในไฟล์แล้ว ๑ จุด');
  expect(valueIn(pane.excel.model, odd)).toBe(odd.text.trim());
  await expect.poll(() => pane.button(/แก้การพิมพ์/).count()).toBe(0);
});

test('a cell that is formatted in parts is left alone: the pane says what a person writes there', async () => {
  formatInParts(pane.excel.model, change);
  await press();
  await expectText(pane.notice(), 'จัดรูปแบบไว้เฉพาะบางส่วน');
  expect(now()).toEqual(change.before.value);
  await pane.button('ตรวจอีกครั้ง').click();
  await openCard();
  const byHand = card().locator('.fix-item', { hasText: `ข้อความในช่อง ${change.cell} จัดรูปแบบไว้เฉพาะบางส่วน` });
  await byHand.scrollIntoViewIfNeeded();
  await pane.picture('formatted-in-parts');
  await byHand.getByText(`ไปที่ช่อง ${change.cell}`).click();
  await expect.poll(() => pane.excel.model.selection?.address.endsWith(`!${change.cell}`)).toBe(true);
  expect(now()).toEqual(change.before.value);
});

test('a cell that was edited since is left alone, and the pane says so', async () => {
  edit(pane.excel.model, change, 'แก้เอง');
  await press();
  await expectText(pane.notice(), 'มีการแก้ไขช่องนี้หลังจากที่อ่าน');
  expect(now()).toBe('แก้เอง');
});

test('what a protected worksheet refuses is said once, and has no button', async () => {
  for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
  await pane.button('ตรวจอีกครั้ง').click();
  await expectText(pane.frame().locator('.locked-bar'), /ป้องกันแผ่นงาน .* ไว้ จึงแก้ให้ไม่ได้ [๐-๙]+ จุด/);
  await openCard();
  await expectText(card().locator('.fix-item').first(), 'แก้ให้ได้เมื่อยกเลิกการป้องกันแผ่นงานแล้ว');
  await expect.poll(() => pane.frame().getByText('แก้ตามนี้').count()).toBe(0);
  await pane.picture('locked');
  for (const sheet of pane.excel.model.sheets) sheet.isProtected = false;
  await pane.frame().locator('.locked-bar fluent-button').click();
  await expect.poll(() => pane.frame().locator('.locked-bar').count()).toBe(0);
  await expect.poll(() => button().count()).toBe(1);
});

test('what nobody can see in a text is named before it is taken out', async () => {
  const { plan } = await check(sampleFile(SAMPLE));
  const [project] = plan.projects;
  if (!project) throw new Error('The sample has no projects');
  const text = valueIn(pane.excel.model, project);
  if (typeof text !== 'string') throw new Error('The project has no title');
  edit(pane.excel.model, project, `${text.slice(0, 12)}\u200B${text.slice(12)}`);
  await pane.button('ตรวจอีกครั้ง').click();
  await pane.frame().getByText('ดูก่อนแก้').click();
  await expectText(pane.frame().locator('.safe-fixes .change'), /อักขระที่มองไม่เห็น ๑ ตัว.*ลบออก/s);
  await pane.picture('unseen');
});
