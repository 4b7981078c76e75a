/** The whole way of a coordinator, from a plan that nobody has checked to one that is sent: by mouse, and by keys alone. */
import type { Locator } from 'playwright-core';
import { ACCEPT, ACCEPT_REASONS } from '../../src/taskpane/words/accept';
import { FILL } from '../../src/taskpane/words/fill';
import { FINDINGS } from '../../src/taskpane/words/findings';
import { LIST } from '../../src/taskpane/words/list';
import { FRAME } from '../../src/taskpane/words/frame';
import { SENDING } from '../../src/taskpane/words/sending';
import { START } from '../../src/taskpane/words/start';
import { SUMMARY } from '../../src/taskpane/words/summary';
import { UNDO } from '../../src/taskpane/words/undo';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

/** More stops than any screen has. */
const MOST_STOPS = 250;
/** More rounds of keeping findings than the sample needs. */
const MOST_ROUNDS = 40;

const stage = useStage();

type Press = (target: Locator) => Promise<void>;

const WAYS: Readonly<Record<string, (pane: OpenPane) => Press>> = {
  'the mouse': () => (target) => target.click(),
  'the keys': (pane) => async (target) => {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const key = await target.evaluate((element) => {
        const at = document.activeElement ?? document.body;
        const isBefore = at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
        return at === element ? 'Enter' : isBefore ? 'Shift+Tab' : 'Tab';
      });
      await pane.page.keyboard.press(key);
      if (key === 'Enter') return;
    }
    throw new Error(`Not reached by Tab: ${await target.innerText()}`);
  },
};

test.each(Object.entries(WAYS))(
  'from an unchecked plan to one that is sent, by %s',
  async (_name, way) => {
    const pane = await stage.open({ workbook: await sampleWorkbook('periods-2568.xlsx') });
    const press = way(pane);
    const frame = pane.frame();
    const heading = (sentence: Parameters<OpenPane['said']>[0]): Promise<void> =>
      expectText(pane.heading(), pane.said(sentence));
    const marks = (): number => {
      const cells = pane.excel.model.sheets.flatMap((sheet) => [...sheet.cells.values()]);
      return cells.filter(({ value }) => value === '✓').length;
    };

    await press(pane.button(START.welcomeDone));
    await press(pane.button(START.check));
    await heading(FINDINGS.errorsFound);

    // Three findings, each with its cell.
    const gone = new Set<string>([JSON.stringify(pane.excel.model.selection)]);
    for (const position of ['๑', '๒', '๓']) {
      await press(pane.button(LIST.following));
      await expectText(frame.locator('.walk-position'), `${position}/`);
      await expect.poll(() => gone.has(JSON.stringify(pane.excel.model.selection))).toBe(false);
      gone.add(JSON.stringify(pane.excel.model.selection));
    }
    expect(gone.size).toBe(4);

    // Only what should be fixed, and all again.
    const counter = frame.locator('.counter').nth(1);
    await press(counter);
    await expect.poll(() => counter.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => frame.locator('.finding-error').count()).toBe(0);
    await press(counter);
    await expect.poll(async () => (await frame.locator('.finding-error').count()) > 0).toBe(true);

    // A group of fixes at once, one finding kept, and that taken back.
    await press(pane.button(LIST.fixAllSafe));
    await expectText(frame.locator('.notice'), pane.said(FINDINGS.fixedNotice));
    await press(pane.button(FRAME.checkAgain));
    await heading(FINDINGS.errorsFound);
    await keepOne(pane, press);
    await expectText(frame.locator('.notice'), pane.said(ACCEPT.acceptedNotice));
    await press(frame.locator('.notice fluent-button').filter({ hasText: UNDO.undo.th }));
    await expectText(frame.locator('.notice'), UNDO.undoneTitle.th);

    // Quarters: two questions are answered; marked, taken back, marked again.
    const before = marks();
    await press(pane.button(FRAME.fillShort));
    await heading(FILL.previewTitle);
    const rows = frame.locator('.section .section .line-row:has(.toggles)');
    for (const row of [0, 1]) await press(rows.nth(row).locator('.toggle').first());
    await press(pane.button(FILL.fillCount));
    await heading(FILL.filledTitle);
    const marked = marks();
    expect(marked).toBeGreaterThan(before);
    await press(pane.button(UNDO.undo));
    await heading(FILL.previewTitle);
    expect(marks()).toBe(before);
    await press(pane.button(FILL.fillCount));
    await heading(FILL.filledTitle);

    // What is left is kept, for a reason, until nothing is left.
    await press(pane.button(START.check));
    await frame.locator('.list-head, .next-steps').first().waitFor();
    for (
      let round = 0;
      round < MOST_ROUNDS && (await frame.locator('.section > .findings > .finding').count()) > 0;
      round += 1
    ) {
      const left = await frame.locator('.section > .findings > .finding').count();
      await keepOne(pane, press);
      await expect.poll(async () => (await frame.locator('.section > .findings > .finding').count()) < left).toBe(true);
    }
    await press(pane.button(FRAME.checkAgain));
    // Three periods of the sample cannot be read: that they are kept does not make them checked.
    await heading(FINDINGS.unreadLeft);

    // Sheets, and what goes with them.
    await press(pane.button(FRAME.summaryShort));
    await press(pane.button(SUMMARY.tabsWrite));
    await heading(SUMMARY.summarisedTitle);
    await press(pane.button(SENDING.open));
    await expectText(frame.locator('.sending-text'), /ต้องแก้ ๐ จุด/);
  },
  600_000,
);

/** Opens the first card and keeps it, all its places if it has several. */
async function keepOne(pane: OpenPane, press: Press): Promise<void> {
  const card = pane.frame().locator('.section > .findings > .finding').first();
  const header = card.locator('.finding-button').first();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await press(header);
  await press(card.locator('.actions fluent-button').filter({ hasText: ACCEPT.accept.th }).first());
  await press(
    card
      .locator('.ready button')
      .filter({ hasText: ACCEPT_REASONS[0]?.th ?? '' })
      .first(),
  );
  await press(card.locator('.accept-form fluent-button').first());
}
