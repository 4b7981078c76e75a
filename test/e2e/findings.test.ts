/** The list of findings: as cards, filtered, looked through, gone through one after the other, and checked again. */
import type { Locator } from 'playwright-core';
import { check } from '../../src/core/jobs/check';
import { quoteSheet } from '../../src/core/workbook/address';
import { buildForm, type Form, type FormProject } from '#test/support/form-builder';
import { fromSnapshot } from '#test/office/from-snapshot';
import type { WorkbookModel } from '#test/office/model';
import { START } from '../../src/taskpane/words/start';
import { SUMMARY } from '../../src/taskpane/words/summary';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, sampleFile, sampleWorkbook } from './workbook';

const LADKRABANG = 'ladkrabang-2568.xlsx';
const PERIODS = 'periods-2568.xlsx';

const stage = useStage();
let pane: OpenPane;

const form = (changes: Form = {}): WorkbookModel => fromSnapshot(buildForm(changes).workbook);

async function openAndCheck(workbook: WorkbookModel): Promise<void> {
  pane = await stage.open({ workbook });
  await pane.check();
}

const cards = (): Locator => pane.frame().locator('.finding');
const texts = (): Promise<string[]> => pane.frame().locator('.finding-text').allTextContents();
const selection = (): string | undefined => pane.excel.model.selection?.address;
const position = (): Promise<string> => pane.frame().locator('.walk-position > [aria-hidden]').innerText();
const openHeaders = (): Locator => pane.frame().locator('[aria-expanded=true]');

describe('a plan in which nothing is to be corrected', () => {
  test('has a green tick, says by how many rules, and what comes next', async () => {
    await openAndCheck(form());
    await expectText(pane.heading(), /ไม่พบสิ่งที่ต้องแก้ \(ตรวจ [๐-๙]+ ข้อ\)/);
    await expect.poll(() => pane.heading().locator('.icon-success').count()).toBe(1);
    await expectText(pane.frame().locator('.verdict'), 'โปรดอ่านทวนก่อนเสนอลงนาม');
    await expectText(pane.frame().locator('.verdict'), /ตรวจเมื่อ [๐-๙]{2}\.[๐-๙]{2} น\./);
    await expectText(pane.frame().locator('.counts-line'), 'ตรงกับข้อ ๓.๑ ทุกแผนย่อย');
    await pane.picture('clean');
    await pane.button('บันทึกผลการตรวจ').click();
    await expectText(pane.notice(), 'บันทึกผลการตรวจลงแผ่นงาน');
    await pane.button(START.summary).click();
    await expectText(pane.heading(), pane.said(SUMMARY.tabsTitle));
  });

  test('is not said to be so while something could not be read', async () => {
    const total = buildForm().slot.total!;
    const workbook = form({ cells: { [total]: 'สิบกว่า' } });
    const xml = '<phaen xmlns="urn:phaen:settings">{"rules":{"count-unreadable":"off"}}</phaen>';
    workbook.customXml.push({ id: '{1}', xml });
    await openAndCheck(workbook);
    await expectText(pane.heading(), 'ยังมี ๑ จุดที่ตรวจไม่ได้');
    await expect.poll(() => pane.heading().locator('.icon-success').count()).toBe(0);
    await pane.picture('unread');
    await pane.frame().locator('.verdict .places button').click();
    await expect.poll(() => selection()?.endsWith(`!${total}`)).toBe(true);
  });
});

test('numbers of projects that differ are marked, and lead to their cells', async () => {
  const { counts } = await check(sampleFile(LADKRABANG));
  const { sheet, cell } = counts.subPlans.find(({ declared, listed }) => declared?.value !== listed)!.declared!;
  await openAndCheck(await sampleWorkbook(LADKRABANG));
  const rows = pane.frame().locator('.counts-table .differs');
  await expect.poll(() => rows.count()).toBe(2);
  await rows.first().locator('button').click();
  await expect.poll(selection).toBe(`${quoteSheet(sheet)}!${cell}`);
});

describe('findings that say the same', () => {
  const open = async (): Promise<Locator> => {
    await openAndCheck(await sampleWorkbook(PERIODS));
    await cards().first().locator('.finding-button').first().click();
    return cards().first();
  };

  test('are one card, which opens to its places, each with its project', async () => {
    const { findings, plan } = await check(sampleFile(PERIODS));
    const [first] = plan.projects;
    const places = findings.filter(({ rule }) => rule === 'quarters-none');
    const card = await open();
    await expectText(card.locator('.finding-text'), 'ไม่ได้ทำเครื่องหมายไตรมาส');
    await expect.poll(() => card.locator('.place').count()).toBe(places.length);
    await expectText(card.locator('.place').first(), first?.title ?? 'no project');
    await expect.poll(() => card.locator('.place [aria-expanded=true]').count()).toBe(1);
    await expect.poll(() => selection()?.endsWith(`!${places[0]?.cell ?? ''}`)).toBe(true);
    await pane.picture('group');
    await card.locator('.place .finding-button').nth(2).click();
    await expect.poll(() => selection()?.endsWith(`!${places[2]?.cell ?? ''}`)).toBe(true);
    await expect.poll(() => card.locator('.place [aria-expanded=true]').count()).toBe(1);
    await card.locator('.finding-button').first().click();
    await expect.poll(() => openHeaders().count()).toBe(0);
  });

  test('are corrected together, after all that is written was shown', async () => {
    const card = await open();
    const action = card.locator('.group-actions fluent-button', { hasText: 'แก้แบบเดียวกันทั้ง' });
    await action.click();
    const [, count = ''] = /([๐-๙]{1,3}) จุด/.exec(await action.innerText()) ?? [];
    const together = card.locator('.action-panel');
    await expectText(together.locator('.choices'), '→');
    await expectText(together, 'ยืนยัน แก้ ๑๐ จุด');
    await pane.picture('group-together');
    await together.locator('fluent-button').last().click();
    // Two projects share a cell, which one writing corrects.
    expect(count).toBe('๑๐');
    await expectText(pane.notice(), 'แก้ในไฟล์แล้ว ๑๐ จุด');
    await expectText(card, 'แก้แล้ว');
    await pane.picture('group-fixed');
    const rest = await card.locator('.finding-count').innerText();
    await pane.notice().getByText('เลิกทำ').click();
    await expectText(pane.notice(), 'เลิกทำแล้ว');
    await expect.poll(async () => (await card.locator('.finding-count').innerText()) === rest).toBe(false);
    await pane.picture('group-undone');
  });

  test('are kept together, with one reason, and one press brings them back', async () => {
    const [, second] = await (async () => {
      await openAndCheck(await sampleWorkbook(PERIODS));
      return texts();
    })();
    await cards().first().locator('.finding-button').first().click();
    await cards().first().locator('.actions fluent-button', { hasText: 'คงไว้ตามเดิมทั้ง' }).click();
    await cards().first().getByText('ตกลงกับผู้ตรวจแผนแล้ว').click();
    await cards().first().getByText('ยืนยัน คงไว้ตามเดิมทั้ง').click();
    await expectText(pane.notice(), /คงไว้ตามเดิมแล้ว [๐-๙]+ จุด/);
    await expect.poll(async () => (await texts())[0]).toEqual(second);
    await pane.notice().getByText('เลิกทำ').click();
    await expectText(pane.notice(), 'เลิกทำแล้ว');
    await expect.poll(async () => (await texts())[1]).toEqual(second);
  });
});

describe('the filter', () => {
  beforeEach(async () => openAndCheck(await sampleWorkbook(LADKRABANG)));

  test('shows one severity, and all again', async () => {
    const all = await texts();
    const counter = pane.frame().locator('.counter', { hasText: 'ต้องแก้' });
    await counter.click();
    await expect.poll(() => counter.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => cards().count()).toBe(3);
    await expectText(pane.frame().locator('.filter-bar [role=status]'), 'แสดง ๓ จาก ๒๗ จุด');
    await pane.picture('filtered');
    await counter.click();
    await expect.poll(texts).toEqual(all);
  });

  test('shows one part of the form', async () => {
    await pane.frame().locator('.filter-bar select').selectOption('1');
    await expect.poll(() => cards().count()).toBe(2);
    await expectText(cards().first(), 'อีเมล');
  });

  test('looks for words, for a project, and for a cell, in either digits', async () => {
    const search = pane.frame().locator('input[type=search]');
    await search.fill('อีเมล');
    await expect.poll(() => cards().count()).toBe(2);
    await search.fill('b74');
    await expect.poll(() => cards().count()).toBe(1);
    await search.fill('แผนย่อยที่ 3');
    await expect.poll(async () => (await cards().count()) > 0).toBe(true);
    await search.fill('ไม่มีคำนี้');
    await expectText(pane.frame().locator('.nothing-shown'), 'ไม่มีจุดที่ตรงกับที่เลือกไว้');
    await pane.button('แสดงทั้งหมด').click();
    await expect.poll(async () => (await cards().count()) > 20).toBe(true);
  });

  test('stays through a check', async () => {
    await pane.frame().locator('.counter', { hasText: 'ควรแก้' }).click();
    const shown = await texts();
    await pane.button('ตรวจอีกครั้ง').click();
    await pane.frame().waitForSelector('.walk, .next-steps');
    await expect.poll(texts).toEqual(shown);
  });
});

describe('one finding after the other', () => {
  beforeEach(async () => openAndCheck(await sampleWorkbook(LADKRABANG)));

  test('by the bar: the card opens, its cell is selected, and the number of the finding is shown', async () => {
    await expect.poll(position).toBe('๒๗ จุด');
    await pane.button('ถัดไป').click();
    await expect.poll(position).toBe('๑/๒๗');
    await expect.poll(() => selection()?.endsWith('!A9')).toBe(true);
    await pane.button('ถัดไป').click();
    await expect.poll(position).toBe('๒/๒๗');
    await expect.poll(() => selection()?.endsWith('!A29')).toBe(true);
    await expect.poll(() => openHeaders().count()).toBe(1);
    await pane.button('ก่อนหน้า').click();
    await expect.poll(position).toBe('๑/๒๗');
    await pane.picture('walked');
  });

  test('by keys: the focus goes with the person, and the cell once they rest', async () => {
    const { keyboard } = pane.page;
    const isAt = (index: number): Promise<boolean> =>
      pane.frame().evaluate((at) => document.activeElement === document.querySelectorAll('.finding-button')[at], index);
    await cards().first().locator('.finding-button').focus();
    await keyboard.press('ArrowDown');
    await expect.poll(() => isAt(0)).toBe(true);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect.poll(() => isAt(2)).toBe(true);
    await expect.poll(() => selection()?.endsWith('!B74')).toBe(true);
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(() => isAt(1)).toBe(true);
    await keyboard.press('Escape');
    await expect.poll(() => openHeaders().count()).toBe(0);
    await expect.poll(() => isAt(1)).toBe(true);
    await keyboard.press('End');
    await expect.poll(position).toBe('๒๗/๒๗');
  });

  test('Escape closes a question, then the card, then the search; only then it leads to the start', async () => {
    const { keyboard } = pane.page;
    await pane.frame().locator('input[type=search]').fill('อีเมล');
    await expect.poll(() => cards().count()).toBe(2);
    await cards().first().locator('.finding-button').click();
    await cards().first().locator('.actions fluent-button').first().click();
    await pane.frame().waitForSelector('.accept-form');
    await keyboard.press('Escape');
    await expect.poll(() => pane.frame().locator('.accept-form').count()).toBe(0);
    await expect.poll(() => openHeaders().count()).toBe(1);
    await keyboard.press('Escape');
    await expect.poll(() => openHeaders().count()).toBe(0);
    await expect.poll(() => cards().count()).toBe(2);
    await keyboard.press('Escape');
    await expect.poll(() => cards().count()).toBeGreaterThan(2);
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
    await keyboard.press('Escape');
    await expectText(pane.heading(), 'ตรวจแผนในไฟล์นี้');
    await expectText(pane.frame().locator('.last-check'), 'ตรวจล่าสุด');
  });
});

test('a check after another says what is new and what is fixed', async () => {
  const { findings } = await check(sampleFile(LADKRABANG));
  const fixed = findings.find(({ rule }) => rule === 'email-thai-digit');
  const change = fixed?.fixes[0]?.changes[0];
  if (change?.kind !== 'cell') throw new Error('No fix of the e-mail');
  await openAndCheck(await sampleWorkbook(LADKRABANG));
  await expect.poll(() => pane.frame().locator('.since').count()).toBe(0);
  edit(pane.excel.model, change, change.after.value);
  edit(pane.excel.model, { sheet: change.sheet, cell: 'E39' }, 'ประมาณแสน');
  await pane.button('ตรวจอีกครั้ง').click();
  await expectText(pane.frame().locator('.since'), /ตั้งแต่การตรวจครั้งก่อน: ใหม่ [๐-๙]+ · แก้แล้ว ๑/);
  await pane.frame().locator('summary', { hasText: 'แก้แล้ว (๑)' }).click();
  await expectText(pane.frame().locator('.gone'), 'อีเมลมีเลขไทย');
  await pane.picture('since');
});

describe('a large plan', () => {
  const BLANK = 174;
  const large = (count: number, blank: number): WorkbookModel =>
    form({
      projects: Array.from({ length: count }, (_, index): FormProject => {
        const project = { section: '1.1', title: `โครงการส่งเสริมคุณธรรม รุ่นที่ ${index + 1}` };
        return index < blank ? { ...project, budget: null } : project;
      }),
    });

  /** The shortest of several runs, in milliseconds, from a press on a counter to the last change of the page. */
  const filterTime = (): Promise<number> =>
    pane.frame().evaluate(async () => {
      const times: number[] = [];
      for (let run = 0; run < 10; run += 1) {
        const counter = document.querySelector<HTMLElement>('.counter');
        const started = performance.now();
        let ended = started;
        const changes = new MutationObserver(() => (ended = performance.now()));
        changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        counter?.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
        changes.disconnect();
        times.push(ended - started);
      }
      return Math.min(...times);
    });

  test('has equal findings on one card, and is filtered about as fast as a small one', async () => {
    await openAndCheck(large(20, 6));
    const small = await filterTime();
    await pane.close();
    await openAndCheck(large(520, BLANK));
    await expectText(cards(), '๑๗๔ จุด');
    const big = await filterTime();
    expect(small).toBeGreaterThan(0);
    expect(big / small).toBeLessThan(12);
    await pane.picture('large');
  });
});
