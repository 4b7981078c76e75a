import { toThai } from '../../src/core/text/digits';
import { previewFill, type FillPreview } from '../../src/core/jobs/fill';
import type { FillProposal } from '../../src/core/quarters/proposal';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { stateOf } from '#test/office/state';
import { expectSame } from '#test/support/same';
import { expectSoon, expectText } from './expect-text';
import type { OpenPane } from './pane';
import { setStage, type Stage } from './stage';
import { edit, sampleFile, sampleWorkbook, valueIn } from './workbook';

const SAMPLE = 'periods-2568.xlsx';

let stage: Stage;
let pane: OpenPane;
/** The same fill worked out over the file: what the pane must offer. */
let expected: FillPreview;

beforeAll(async () => {
  stage = await setStage();
  expected = await previewFill(sampleFile(SAMPLE));
});
afterAll(() => stage.close());
beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await pane.button('เติมไตรมาส').click();
  await expectText(pane.heading(), 'ไตรมาสที่จะเติม');
});
afterEach(async () => {
  await pane.close();
  expect(pane.complaints).toEqual([]);
});

const clear = (): FillProposal[] => expected.proposals.filter(({ needsConsent }) => !needsConsent);

/** The cells that `proposals` write: before, after, or as they now are in the workbook. */
function contents(proposals: readonly FillProposal[], when: 'before' | 'after' | 'now'): Record<string, CellValue> {
  const cells = proposals.flatMap(({ changes }) => changes).filter((change) => change.kind === 'cell');
  return Object.fromEntries(
    cells.map((change) => {
      const value = when === 'now' ? valueIn(pane.excel.model, change) : change[when].value;
      return [`${change.sheet}!${change.cell}`, value];
    }),
  );
}

describe('the preview', () => {
  test('shows every proposal and every question, and writes nothing', async () => {
    const { proposals, refusals } = expected;
    expect(clear().length).toBeGreaterThan(0);
    expect(await pane.frame().locator('.proposal').count()).toBe(proposals.length);
    expect(await pane.frame().locator('.refusal').count()).toBe(refusals.length);
    await expectText(pane.button(/เติม [๐-๙]+ รายการ/), `เติม ${toThai(String(clear().length))} รายการ`);
    expect(contents(proposals, 'now')).toEqual(contents(proposals, 'before'));
    await pane.picture('preview');
    await pane.frame().locator('.refusal').first().scrollIntoViewIfNeeded();
    await pane.picture('preview-questions');
  });

  test('goes to the period of a line', async () => {
    await pane.frame().locator('.proposal .link').first().click();
    await expectSoon(() => pane.excel.model.selection?.address.endsWith(`!${clear()[0]?.rows[0]?.source.cell}`), true);
  });

  test('writes only what stays ticked', async () => {
    await pane.button('ไม่เลือกเลย').click();
    await expectText(pane.button(/เติม [๐-๙]+ รายการ/), 'เติม ๐ รายการ');
    await pane.frame().locator('.proposal label').first().click();
    await expectText(pane.button(/เติม [๐-๙]+ รายการ/), 'เติม ๑ รายการ');
    await pane.button('เติม ๑ รายการ').click();
    await expectText(pane.heading(), 'เติมแล้ว ๑ รายการ');
    const [first, ...rest] = clear();
    expect(first && contents([first], 'now')).toEqual(first && contents([first], 'after'));
    expect(contents(rest, 'now')).toEqual(contents(rest, 'before'));
  });

  test('can be left without writing', async () => {
    await pane.button('ไม่เติม').click();
    await expectText(pane.heading(), 'ตรวจแผนในสมุดงานนี้');
    expect(contents(expected.proposals, 'now')).toEqual(contents(expected.proposals, 'before'));
  });
});

describe('the fill', () => {
  test('writes what was agreed to, and undo puts it back', async () => {
    await pane.button(`เติม ${toThai(String(clear().length))} รายการ`).click();
    await expectText(pane.heading(), `เติมแล้ว ${toThai(String(clear().length))} รายการ`);
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'after'));
    await pane.picture('filled');
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'คืนค่าเดิมแล้ว');
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'before'));
    await pane.picture('undone');
  });

  test('leaves a row that was edited meanwhile, and says so', async () => {
    const [edited, ...rest] = clear();
    const change = edited?.changes.find(({ kind }) => kind === 'cell');
    if (change?.kind !== 'cell') throw new Error('No cell is written');
    edit(pane.excel.model, change, 'แก้แล้ว');
    await pane.button(`เติม ${toThai(String(clear().length))} รายการ`).click();
    await expectText(pane.heading(), `เติมแล้ว ${toThai(String(rest.length))} รายการ`);
    await expectText(pane.frame().locator('.screen'), 'มีการแก้ไขช่องนี้หลังจากที่อ่าน จึงไม่ได้เขียนทับ');
    expect(valueIn(pane.excel.model, change)).toBe('แก้แล้ว');
    await pane.picture('filled-with-left');
  });

  test('whose answer is lost may stand: the pane says so, and undo puts back what did', async () => {
    const before = stateOf(pane.excel.model);
    // A look, then the writing.
    pane.excel.loseConnection(2);
    await pane.button(`เติม ${toThai(String(clear().length))} รายการ`).click();
    await expectText(pane.heading(), 'ยังไม่แน่ชัดว่าเติมแล้วหรือไม่');
    await expectText(pane.frame().locator('.screen'), 'การติดต่อกับ Excel ขาดหาย');
    await pane.picture('unsure');
    pane.give(pane.excel.model);
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'คืนค่าเดิมแล้ว');
    expectSame(stateOf(pane.excel.model), before);
  });

  test('whose undo breaks off says so, and the next press finishes it', async () => {
    const before = stateOf(pane.excel.model);
    await pane.button(`เติม ${toThai(String(clear().length))} รายการ`).click();
    await expectText(pane.heading(), 'เติมแล้ว');
    pane.excel.loseConnection(2);
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'คืนค่าเดิมได้ไม่ครบ');
    await pane.picture('undo-unfinished');
    pane.give(pane.excel.model);
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'คืนค่าเดิมแล้ว');
    expectSame(stateOf(pane.excel.model), before);
  });

  test('of a locked sheet is not offered: it says so once, with what was read', async () => {
    await pane.button('ไม่เติม').click();
    for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
    await pane.button('เติมไตรมาส').click();
    await expectText(pane.heading(), 'ไตรมาสที่จะเติม');
    const locked = pane.frame().locator('.section', { hasText: 'อยู่ในแผ่นงานที่ล็อกไว้' });
    expect(await locked.locator('.refusal').count()).toBe(expected.proposals.flatMap(({ rows }) => rows).length);
    expect(await locked.getByText('เลิกป้องกันแผ่นงาน').count()).toBe(1);
    expect(await pane.frame().locator('.proposal').count()).toBe(0);
    await locked.scrollIntoViewIfNeeded();
    await pane.picture('preview-locked');
  });

  test('on a protected sheet writes nothing and says how to go on', async () => {
    for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
    await pane.button(`เติม ${toThai(String(clear().length))} รายการ`).click();
    await expectText(pane.heading(), 'ไม่ได้เติมรายการใด');
    await expectText(pane.frame().locator('.screen'), 'เลิกป้องกันแผ่นงาน');
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'before'));
  });
});
