/** Every screen of the pane, and how a person comes there: for axe, and for pictures. */
import type { Sentence } from '../../src/core/messages/language';
import { FILL } from '../../src/taskpane/words/fill';
import { FINDINGS } from '../../src/taskpane/words/findings';
import { FRAME } from '../../src/taskpane/words/frame';
import { SENDING } from '../../src/taskpane/words/sending';
import { SETTINGS } from '../../src/taskpane/words/settings';
import { START } from '../../src/taskpane/words/start';
import { SUMMARY } from '../../src/taskpane/words/summary';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';

export interface ScreenCase {
  readonly name: string;
  /** A sample workbook. */
  readonly file: string;
  readonly heading: Sentence;
  readonly go: (pane: OpenPane) => Promise<void>;
}

const PERIODS = 'periods-2568.xlsx';
const LADKRABANG = 'ladkrabang-2568.xlsx';

async function openFill(pane: OpenPane): Promise<void> {
  await pane.button(START.fill).click();
  await pane.frame().waitForSelector('.screen-heading:not(.working *)');
}

async function writeTabs(pane: OpenPane): Promise<void> {
  await pane.button(START.summary).click();
  await pane.button(SUMMARY.tabsWrite).click();
}

export const SCREENS: readonly ScreenCase[] = [
  { name: 'start', file: PERIODS, heading: START.startTitle, go: async () => undefined },
  {
    name: 'start-again',
    file: PERIODS,
    heading: START.startTitle,
    go: async (pane) => {
      await pane.button(START.check).click();
      await expectText(pane.heading(), pane.said(FINDINGS.errorsFound));
      await pane.button(FRAME.home).click();
      await pane.frame().waitForSelector('.last-check');
    },
  },
  {
    name: 'menu',
    file: PERIODS,
    heading: START.startTitle,
    go: async (pane) => {
      await pane.frame().locator('.menu-button').click();
      await pane.frame().waitForSelector('[role=menu]');
    },
  },
  {
    name: 'about',
    file: PERIODS,
    heading: FRAME.aboutTitle,
    go: async (pane) => {
      await pane.menu(FRAME.about);
      await pane.frame().waitForSelector('.details-text');
    },
  },
  {
    name: 'findings',
    file: PERIODS,
    heading: FINDINGS.errorsFound,
    go: (pane) => pane.button(START.check).click(),
  },
  {
    name: 'finding-open',
    file: PERIODS,
    heading: FINDINGS.errorsFound,
    go: async (pane) => {
      await pane.button(START.check).click();
      await pane.frame().waitForSelector('.findings');
      await pane.frame().locator('.finding-button').first().click();
      await pane.frame().waitForSelector('.places-list .finding-details');
      for (const summary of await pane.frame().locator('.finding').first().locator('summary').all())
        await summary.click();
      for (const actions of await pane.frame().locator('.actions-row').all())
        await actions.locator('fluent-button').first().click();
      await pane.tellEdit();
    },
  },
  {
    name: 'findings-filtered',
    file: LADKRABANG,
    heading: FINDINGS.errorsFound,
    go: async (pane) => {
      await pane.button(START.check).click();
      await pane.frame().locator('.counter').nth(1).click();
      await pane.frame().locator('.finding-button').first().click();
      await pane.frame().waitForSelector('.finding-details');
    },
  },
  {
    name: 'findings-none-shown',
    file: LADKRABANG,
    heading: FINDINGS.errorsFound,
    go: async (pane) => {
      await pane.button(START.check).click();
      await pane.frame().locator('input[type=search]').fill('ไม่มีคำนี้');
      await pane.frame().waitForSelector('.nothing-shown');
    },
  },
  {
    name: 'findings-locked',
    file: PERIODS,
    heading: FINDINGS.errorsFound,
    go: async (pane) => {
      for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
      await pane.button(START.check).click();
      await pane.frame().waitForSelector('.locked-bar');
      await pane.frame().locator('.finding-button').first().click();
      await pane.frame().waitForSelector('.places-list .finding-details');
    },
  },
  { name: 'fill', file: PERIODS, heading: FILL.previewTitle, go: openFill },
  {
    name: 'fill-questions',
    file: PERIODS,
    heading: FILL.previewTitle,
    go: async (pane) => {
      await openFill(pane);
      const question = pane.frame().locator('h3 + .lines').first();
      await question.locator('.toggle').first().click();
      await question.locator('.link').first().click();
      await pane.tellEdit();
      await pane.frame().locator('h3').first().scrollIntoViewIfNeeded();
      await pane.frame().evaluate(() => scrollBy(0, 420));
    },
  },
  {
    name: 'fill-locked',
    file: PERIODS,
    heading: FILL.previewTitle,
    go: async (pane) => {
      for (const sheet of pane.excel.model.sheets) sheet.isProtected = true;
      await openFill(pane);
    },
  },
  { name: 'fill-empty', file: 'ladkrabang-2568.xlsx', heading: FILL.previewEmptyTitle, go: openFill },
  {
    name: 'filled',
    file: PERIODS,
    heading: FILL.filledTitle,
    go: async (pane) => {
      await openFill(pane);
      await pane.button(FILL.fillCount).click();
      await pane.frame().locator('.screen .disclosure summary').first().click();
    },
  },
  {
    name: 'settings',
    file: PERIODS,
    heading: SETTINGS.settings,
    go: async (pane) => {
      await pane.menu(SETTINGS.settings);
      await pane.frame().waitForSelector('input[type=search]');
    },
  },
  {
    name: 'settings-unsaved',
    file: PERIODS,
    heading: SETTINGS.settings,
    go: async (pane) => {
      await pane.menu(SETTINGS.settings);
      await pane.frame().locator('.looks select').first().selectOption('arabic');
      await pane.button(SETTINGS.settingsLeave).click();
      await pane.frame().waitForSelector('[role=alertdialog]');
    },
  },
  {
    name: 'settings-search',
    file: PERIODS,
    heading: SETTINGS.settings,
    go: async (pane) => {
      await pane.menu(SETTINGS.settings);
      await pane.frame().locator('input[type=search]').fill('email');
      await pane.frame().waitForSelector('.rules');
      await pane.frame().locator('.rules').scrollIntoViewIfNeeded();
    },
  },
  { name: 'tabs', file: PERIODS, heading: SUMMARY.tabsTitle, go: (pane) => pane.button(START.summary).click() },
  { name: 'summary', file: PERIODS, heading: SUMMARY.summarisedTitle, go: writeTabs },
  {
    name: 'sending',
    file: PERIODS,
    heading: SENDING.title,
    go: async (pane) => {
      await writeTabs(pane);
      await pane.button(SENDING.open).click();
    },
  },
  {
    name: 'unanswered',
    file: PERIODS,
    heading: FRAME.unansweredTitle,
    go: async (pane) => {
      await pane.button(START.fill).click();
      await expectText(pane.heading(), pane.said(FILL.previewTitle));
      // A look, then the writing.
      pane.excel.withholdAnswer(2);
      await pane.button(FILL.fillCount).click();
      await pane.fallSilent(pane.language === 'th' ? 'Excel ยังไม่ตอบคำสั่งเขียน' : 'Excel has not answered the writing');
      await pane.button(FRAME.stopWaiting).click();
      await pane.button(FRAME.summaryShort).click();
    },
  },
  {
    name: 'problem',
    file: PERIODS,
    heading: FRAME.notReadTitle,
    go: async (pane) => {
      pane.excel.failRequest(1, 'AccessDenied');
      await pane.button(START.check).click();
    },
  },
];

/** Colours that a person's system may ask for. */
export const COLOURS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
} as const;
