import { toThai } from '../../src/core/text/digits';
import { previewFill, type FillPreview } from '../../src/core/jobs/fill';
import type { FillProposal } from '../../src/core/quarters/proposal';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { FILL } from '../../src/taskpane/words/fill';
import { START } from '../../src/taskpane/words/start';
import { stateOf } from '#test/office/state';
import { expectSame } from '#test/support/same';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, sampleFile, sampleWorkbook, valueIn } from './workbook';

const SAMPLE = 'periods-2568.xlsx';
/** In the sample: a project whose period nobody can read, and one that is marked otherwise than its period says. */
const UNREAD = 47;
const OTHERWISE = 49;

const stage = useStage();
let pane: OpenPane;
/** The same fill worked out over the file: what the pane must offer. */
let expected: FillPreview;

beforeAll(async () => {
  expected = await previewFill(sampleFile(SAMPLE));
});
beforeEach(async () => {
  pane = await stage.open({ workbook: await sampleWorkbook(SAMPLE) });
  await openPreview();
});

async function openPreview(): Promise<void> {
  await pane.button(START.fill).click();
  await expectText(pane.heading(), pane.said(FILL.previewTitle));
}

const clear = (): FillProposal[] => expected.proposals.filter(({ needsConsent }) => !needsConsent);
/** How many projects: some share a line. */
const count = (proposals: readonly FillProposal[] = clear()): number => proposals.flatMap(({ rows }) => rows).length;
const said = (projects: number): string => `ทำเครื่องหมาย ${toThai(String(projects))} โครงการ`;
const primary = () => pane.button(FILL.fillCount);
/** The line of the project on a row of the sheet. */
const lineOf = (row: number) =>
  pane.frame().locator('.line', { has: pane.frame().getByText(`ช่อง G${row}`, { exact: true }) });
const toggles = (row: number) => lineOf(row).locator('.toggles .toggle');
const marksOf = (row: number): CellValue[] =>
  ['H', 'I', 'J', 'K'].map((column) => valueIn(pane.excel.model, { sheet: 'แผนปฏิบัติการ', cell: `${column}${row}` }));

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
  test('shows every line, ticks what is clear, and writes nothing', async () => {
    const { lines, proposals } = expected;
    expect(clear().length).toBeGreaterThan(0);
    await expect.poll(() => pane.frame().locator('.line').count()).toBe(lines.length);
    await expect.poll(() => pane.frame().locator('.line-chosen').count()).toBe(clear().length);
    await expectText(primary(), said(count()));
    expect(contents(proposals, 'now')).toEqual(contents(proposals, 'before'));
    await pane.picture('preview');
  });

  test('goes to the period of a line, which then is seen', async () => {
    const link = pane.frame().locator('.line .link').first();
    await link.click();
    await expect
      .poll(() => pane.excel.model.selection?.address.endsWith(`!${clear()[0]?.rows[0]?.source.cell}`))
      .toBe(true);
    await expectText(link, 'ดูแล้ว');
  });

  test('writes only what stays ticked', async () => {
    await pane.button(FILL.selectNone).click();
    await expectText(primary(), said(0));
    await pane.frame().locator('.line label').first().click();
    await expectText(pane.frame().locator('[role=status]', { hasText: 'เลือกแล้ว' }), 'เลือกแล้ว ๑ โครงการ');
    await primary().click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว ๑ โครงการ');
    const [first, ...rest] = clear();
    expect(first && contents([first], 'now')).toEqual(first && contents([first], 'after'));
    expect(contents(rest, 'now')).toEqual(contents(rest, 'before'));
  });

  test.each([
    ['its button', () => pane.button(FILL.cancel).click()],
    ['Escape', () => pane.page.keyboard.press('Escape')],
  ])('is left without writing by %s', async (_name, leave) => {
    await leave();
    await expectText(pane.heading(), pane.said(START.startTitle));
    expect(contents(expected.proposals, 'now')).toEqual(contents(expected.proposals, 'before'));
  });

  test('leads back to the findings it was opened from', async () => {
    await pane.button(FILL.cancel).click();
    await pane.check();
    const heading = await pane.heading().innerText();
    await pane.frame().locator('.bottom-bar fluent-button').nth(1).click();
    await expectText(pane.heading(), pane.said(FILL.previewTitle));
    await pane.page.keyboard.press('Escape');
    await expectText(pane.heading(), heading);
  });
});

describe('the quarters of a line', () => {
  test('answer a question: the line is ticked, written, and read back', async () => {
    await toggles(UNREAD).nth(1).click();
    await toggles(UNREAD).nth(2).click();
    await expectText(primary(), said(count() + 1));
    await expect
      .poll(() => toggles(UNREAD).evaluateAll((all) => all.map((each) => each.ariaPressed)))
      .toEqual(['false', 'true', 'true', 'false']);
    await primary().click();
    await expectText(pane.heading(), `ทำเครื่องหมายแล้ว ${toThai(String(count() + 1))} โครงการ`);
    expect(marksOf(UNREAD)).toEqual([null, '✓', '✓', null]);
  });

  test('can be other than the period says, and taken back', async () => {
    const before = stateOf(pane.excel.model);
    const row = Number(clear()[0]?.rows[0]?.source.cell.slice(1));
    await toggles(row).nth(0).click();
    await toggles(row).nth(3).click();
    await primary().click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
    expect(marksOf(row)).toEqual([null, null, null, '✓']);
    await pane.button('เลิกทำ').click();
    await pane.frame().waitForSelector('.screen-heading');
    await expect.poll(() => marksOf(row)).toEqual([null, null, null, null]);
    expectSame(stateOf(pane.excel.model), before);
  });

  test('that are marked otherwise: either is a press away', async () => {
    const [was, period] = [marksOf(OTHERWISE), lineOf(OTHERWISE).getByText('ตามช่วงเวลา')];
    await period.click();
    await expectText(primary(), said(count() + 1));
    await lineOf(OTHERWISE).getByText('คงเครื่องหมายเดิม').click();
    await expectText(primary(), said(count()));
    await period.click();
    await primary().click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
    expect(marksOf(OTHERWISE)).not.toEqual(was);
  });

  test('have names that say their months and their project', async () => {
    const [{ title } = { title: '' }] = clear().flatMap(({ rows }) => rows.map(({ project }) => project));
    const name = `ไตรมาส ๑ ต.ค.–ธ.ค. · ${title}`;
    await expect.poll(() => pane.frame().getByRole('button', { name, exact: true }).count()).toBe(1);
  });
});

describe('the fill', () => {
  test('writes what was agreed to, and undo puts it back', async () => {
    await pane.button(said(count())).click();
    await expectText(pane.heading(), `ทำเครื่องหมายแล้ว ${toThai(String(count()))} โครงการ`);
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'after'));
    await pane.picture('filled');
    await pane.button('เลิกทำ').click();
    await expectText(pane.notice(), 'เลิกทำแล้ว');
    await expectText(pane.heading(), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส');
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'before'));
    await pane.picture('undone');
  });

  test('leaves a row that was edited meanwhile, and says so', async () => {
    const [edited, ...rest] = clear();
    const change = edited?.changes.find(({ kind }) => kind === 'cell');
    if (change?.kind !== 'cell') throw new Error('No cell is written');
    edit(pane.excel.model, change, 'แก้แล้ว');
    await pane.button(said(count())).click();
    await expectText(pane.heading(), `ทำเครื่องหมายแล้ว ${toThai(String(count(rest)))} โครงการ`);
    await expectText(pane.frame().locator('.screen'), 'มีการแก้ไขช่องนี้หลังจากที่อ่าน จึงไม่ได้เขียนทับ');
    expect(valueIn(pane.excel.model, change)).toBe('แก้แล้ว');
    await pane.picture('filled-with-left');
  });

  test('whose answer is lost may stand: the pane says so, and undo puts back what did', async () => {
    const before = stateOf(pane.excel.model);
    // A look, then the writing.
    pane.excel.loseConnection(2);
    await pane.button(said(count())).click();
    await expectText(pane.heading(), 'ยังไม่แน่ชัดว่าทำเครื่องหมายแล้วหรือไม่');
    await expectText(pane.frame().locator('.screen'), 'การติดต่อกับ Excel ขาดหาย');
    await pane.picture('unsure');
    pane.give(pane.excel.model);
    await pane.button('เลิกทำ').click();
    await expectText(pane.notice(), 'เลิกทำแล้ว');
    expectSame(stateOf(pane.excel.model), before);
  });

  test('whose undo breaks off says so, and the next press finishes it', async () => {
    const before = stateOf(pane.excel.model);
    await pane.button(said(count())).click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
    pane.excel.loseConnection(2);
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'เลิกทำได้ไม่ครบ');
    await pane.picture('undo-unfinished');
    pane.give(pane.excel.model);
    await pane.button('เลิกทำ').click();
    await expectText(pane.heading(), 'เลิกทำแล้ว');
    expectSame(stateOf(pane.excel.model), before);
  });

  test('says what was marked, and leads back to what still waits', async () => {
    await primary().click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
    await pane.frame().getByText('ดูโครงการที่ทำเครื่องหมายแล้ว').click();
    await expect.poll(() => pane.frame().locator('.line').count()).toBe(clear().length);
    const waiting = expected.lines.length - clear().length;
    await expectText(pane.frame().locator('.waiting'), `ยังมี ${toThai(String(waiting))} โครงการ`);
    await pane.button(FILL.showWaiting).click();
    await expectText(pane.heading(), pane.said(FILL.previewTitle));
    await expect.poll(() => pane.frame().locator('.line').count()).toBe(waiting);
    await pane.button(FILL.cancel).click();
    await expectText(pane.heading(), 'ทำเครื่องหมายแล้ว');
  });

  test('of a protected sheet is not offered: it says so once, with what was read, and tries again', async () => {
    await pane.button(FILL.cancel).click();
    for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
    await openPreview();
    const locked = pane.frame().locator('.section', { hasText: 'อ่านได้ในแผ่นงานที่ป้องกันไว้' });
    await expect.poll(() => locked.locator('.line').count()).toBe(count(expected.proposals));
    await expect.poll(() => pane.frame().getByText('กลุ่ม ป้องกัน').count()).toBe(1);
    await expect.poll(() => pane.frame().locator('fluent-checkbox, .toggle').count()).toBe(0);
    await expect.poll(() => primary().count()).toBe(0);
    await pane.picture('preview-locked');
    for (const sheet of pane.excel.model.sheets) sheet.isProtected = false;
    await pane.button('ลองใหม่').click();
    await expectText(primary(), said(count()));
  });

  test('on a protected sheet writes nothing and says how to go on', async () => {
    for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
    await pane.button(said(count())).click();
    await expectText(pane.heading(), 'ไม่ได้ทำเครื่องหมายโครงการใด');
    await expectText(pane.frame().locator('.screen'), 'กลุ่ม ป้องกัน');
    expect(contents(clear(), 'now')).toEqual(contents(clear(), 'before'));
  });
});
