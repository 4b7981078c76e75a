import { check } from '../../src/core/jobs/check';
import { fixText } from '../../src/core/messages/fixes';
import type { Fix } from '../../src/core/rules/finding';
import type { CellChange } from '../../src/core/workbook/change';
import { expectSoon, expectText } from './expect-text';
import type { OpenPane } from './pane';
import { setStage, type Stage } from './stage';
import { edit, formatInParts, sampleFile, sampleWorkbook, valueIn } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';

let stage: Stage;
let pane: OpenPane;
/** The first fix of the sample that writes one cell, and what it writes. */
let fix: Fix;
let change: CellChange;

beforeAll(async () => {
  stage = await setStage();
  const { findings } = await check(sampleFile(SAMPLE));
  const writing = findings.flatMap(({ fixes }) => fixes).find(({ changes }) => changes[0]?.kind === 'cell');
  const [first] = writing?.changes ?? [];
  if (!writing || first?.kind !== 'cell') throw new Error('No fix of the sample writes a cell');
  [fix, change] = [writing, first];
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

const press = (): Promise<void> => pane.frame().getByText(fixText(fix, 'th'), { exact: true }).first().click();
const now = (): unknown => valueIn(pane.excel.model, change);

test('a fix is written in its own words’ effect, its finding marked, and undo takes it back', async () => {
  await press();
  await expectText(pane.frame().locator('fluent-message-bar'), 'แก้ในสมุดงานแล้ว');
  expect(now()).toEqual(change.after.value);
  await expectText(pane.frame().locator('.finding'), 'แก้แล้ว');
  await expectSoon(() => pane.frame().evaluate(() => document.activeElement?.className), 'finding-button');
  await pane.picture('mended');
  await pane.button('เลิกทำ').click();
  await expectText(pane.heading(), 'คืนค่าเดิมแล้ว');
  expect(now()).toEqual(change.before.value);
});

test('what a fix would write is shown before it is written', async () => {
  const shown = pane
    .frame()
    .locator('.fix-item', { hasText: fixText(fix, 'th') })
    .first();
  await expectText(shown.locator('.change').first(), change.cell);
  expect(await shown.locator('ins').first().textContent()).not.toBe('');
  expect(now()).toEqual(change.before.value);
});

test('all that is safe is mended in one click', async () => {
  const { plan } = await check(sampleFile(SAMPLE));
  const marked = plan.projects
    .flatMap(({ quarters }) => quarters.cells)
    .filter(({ meaning, lines }) => meaning === 'yes' && lines === 1);
  const [odd] = marked;
  if (!odd || marked.length < 3) throw new Error('The sample has no marks');
  edit(pane.excel.model, odd, odd.text.trim() === '/' ? '✓' : '/');
  await pane.button('ตรวจอีกครั้ง').click();
  await pane.button(/แก้ทั้งหมดที่ปลอดภัย ๑ จุด/).click();
  await expectText(pane.frame().locator('fluent-message-bar'), 'แก้ในสมุดงานแล้ว ๑ จุด');
  expect(valueIn(pane.excel.model, odd)).toBe(odd.text.trim());
  await expectSoon(() => pane.button(/แก้ทั้งหมดที่ปลอดภัย/).count(), 0);
});

test('a cell that is formatted in parts is left alone: the pane says what a person writes there', async () => {
  formatInParts(pane.excel.model, change);
  await press();
  await expectText(pane.frame().locator('fluent-message-bar'), 'จัดรูปแบบไว้เฉพาะบางส่วน');
  expect(now()).toEqual(change.before.value);
  await pane.button('ตรวจอีกครั้ง').click();
  const byHand = pane.frame().getByText(`ข้อความในช่อง ${change.cell} จัดรูปแบบไว้เฉพาะบางส่วน`).first();
  await byHand.scrollIntoViewIfNeeded();
  await pane.picture('formatted-in-parts');
  await byHand.click();
  await expectSoon(() => pane.excel.model.selection?.address.endsWith(`!${change.cell}`), true);
  expect(now()).toEqual(change.before.value);
});

test('a cell that was edited since is left alone, and the pane says so', async () => {
  edit(pane.excel.model, change, 'แก้เอง');
  await press();
  await expectText(pane.frame().locator('fluent-message-bar'), 'มีการแก้ไขช่องนี้หลังจากที่อ่าน');
  expect(now()).toBe('แก้เอง');
});
