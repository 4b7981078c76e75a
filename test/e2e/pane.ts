/** The pane in Chromium, as a person has it before them in Excel on the web. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { EventType } from '#test/office/events';
import type { ProtocolHost } from '#test/office/protocol-host';
import type { Sentence } from '../../src/core/messages/language';
import { PATIENCE } from '../../src/taskpane/job-run';
import { START } from '../../src/taskpane/words/start';
import type { ExcelPage } from './excel-page';

export interface OpenPane extends Omit<ExcelPage, 'excel'> {
  readonly excel: ProtocolHost;
  /** A button by its whole text. A sentence stands for its words in the pane's language, with anything in its slots. */
  button(words: string | RegExp | Sentence): Locator;
  /** The words of a sentence in the pane's language, with anything in its slots. */
  said(sentence: Sentence): RegExp;
  /** Opens the menu and presses an item of it. */
  menu(words: string | Sentence): Promise<void>;
  heading(): Locator;
  /** What the pane says above its screen. */
  notice(): Locator;
  /** The text of the finding whose button has the focus. */
  focusedFinding(): Promise<string>;
  /** How many pixels run out of the pane at its side. */
  overflow(): Promise<number>;
  /** Presses the check, and waits for the verdict. */
  check(): Promise<void>;
  /** Presses a ribbon button. */
  press(functionName: string): Promise<void>;
  /** Tells the pane of an event of the workbook's, as Excel does. */
  tell(type: number, details: object): Promise<void>;
  /** Tells the pane that cells were edited; `source`: who did it, if Excel says so. */
  tellEdit(source?: 'ThisLocalAddin'): Promise<void>;
  /** Has time pass until the pane says those words of a silent Excel; it must have been opened with a clock. */
  fallSilent(words: string): Promise<void>;
  completed(): Promise<number>;
  tabbedOut(): Promise<number>;
  /** Keeps a picture if `SCREENS` names a folder. */
  picture(name: string): Promise<void>;
}

export function paneOf(opened: ExcelPage): OpenPane {
  const { page, frame, language } = opened;
  const said = (sentence: Sentence): RegExp => new RegExp(pattern(sentence[language]));
  const button = (words: string | RegExp | Sentence): Locator => {
    const hasText =
      words instanceof RegExp ? words : whole(typeof words === 'string' ? words : pattern(words[language]));
    return frame().locator('fluent-button, button').filter({ hasText }).first();
  };
  const tell = (type: number, details: object): Promise<void> =>
    page.evaluate(([event, told]) => globalThis.window.excel.emit(event, 'Workbook', told), [type, details] as const);
  return {
    ...opened,
    get excel() {
      return opened.excel();
    },
    said,
    button,
    menu: async (words) => {
      await frame().locator('.menu-button').click();
      await button(words).click();
    },
    heading: () => frame().locator('h1'),
    notice: () => frame().locator('fluent-message-bar'),
    focusedFinding: () =>
      frame().evaluate(() => document.activeElement?.querySelector('.finding-text')?.textContent ?? ''),
    overflow: () => frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    check: async () => {
      await button(START.check).click();
      await frame().waitForSelector('.walk, .next-steps');
    },
    press: (name) => page.evaluate((functionName) => globalThis.window.excel.invoke(functionName), name),
    tell,
    tellEdit: (triggerSource) =>
      tell(EventType.WorksheetChanged, { address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource }),
    fallSilent: (words) =>
      expect
        .poll(async () => {
          await page.clock.fastForward(PATIENCE);
          return (await frame().locator('.screen, .notices').allInnerTexts()).join().includes(words);
        })
        .toEqual(true),
    completed: () => page.evaluate(() => globalThis.window.excel.completed()),
    tabbedOut: () => page.evaluate(() => globalThis.window.excel.tabbedOut()),
    picture: async (name) => {
      const folder = process.env.SCREENS;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    },
  };
}

/** A regular expression for a sentence with slots. */
function pattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
}

function whole(words: string): RegExp {
  return new RegExp(`^\\s*${words}\\s*$`);
}
