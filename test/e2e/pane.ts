/** The pane in Chromium, inside a page that plays Excel on the web over a workbook in memory. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import type { WorkbookModel } from '../office/model';
import { createProtocolHost, type ProtocolHost } from '../office/protocol-host';
import { createOfficeWindow, type OfficeWindow } from './office-window';
import { playExcel } from './play-excel';
import { EXCEL_PAGE, servePages, type PageServer } from './server';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** As narrow as Excel's own pane. */
const SIZE = { width: 330, height: 640 };

/** The number that Excel's events of edited cells have on the wire. */
const WORKSHEET_CHANGED = 10;

export interface Stage {
  readonly origin: string;
  open(options: OpenOptions): Promise<OpenPane>;
  /** A browser page of its own, without Excel around it; `without`: what the network does not give. */
  visit(url: string, options?: { readonly without?: string }): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly workbook: WorkbookModel;
  readonly colours?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;
  /** Excel without a shared runtime opens the pane and sends no commands. */
  readonly sharedRuntime?: boolean;
  readonly excelApi?: string;
}

export interface OpenPane {
  readonly page: Page;
  readonly excel: ProtocolHost;
  readonly window: OfficeWindow;
  /** Everything that was asked of other machines, and whatever scripts and policies complained of. */
  readonly complaints: readonly string[];
  frame(): Frame;
  /** A button of the pane by all its words. */
  button(words: string | RegExp): Locator;
  heading(): Locator;
  /** Presses a ribbon button. */
  press(functionName: string): Promise<void>;
  /** Tells the pane that cells were edited, as Excel does; `source`: who did it, where Excel says. */
  tellEdit(source?: 'ThisLocalAddin'): Promise<void>;
  completed(): Promise<number>;
  tabbedOut(): Promise<number>;
  /** The workbook does not answer until the returned function is called. */
  hold(): () => void;
  /** Closes the pane and opens it again. */
  reopen(): Promise<void>;
  /** Keeps a picture where `SCREENS` names a folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const folder = process.env.PHAEN_E2E_PAGES;
  if (!folder) throw new Error('The pages were not built: run npm run test:e2e');
  const server = await servePages(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  return {
    origin: server.origin,
    open: (options) => openPane(browser, server, options),
    visit: async (url, { without } = {}) => {
      const page = await browser.newPage({ viewport: SIZE, ignoreHTTPSErrors: true });
      if (without) await page.route(without, (route) => route.abort());
      await page.goto(server.origin + url);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPane(browser: Browser, server: PageServer, options: OpenOptions): Promise<OpenPane> {
  const { workbook, colours = {}, sharedRuntime = true, excelApi = '1.14' } = options;
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: 2,
    ignoreHTTPSErrors: true,
    ...colours,
  });
  const complaints = listen(context, server.origin);
  const page = await context.newPage();
  const excel = createProtocolHost(workbook);
  const window = createOfficeWindow();
  let gate = Promise.resolve();
  await page.exposeFunction('answer', async (body: string) => {
    const own = window.process(body);
    if (own !== null) return own;
    await gate;
    return excel.process(body);
  });

  let frame: Frame;
  const open = async (): Promise<void> => {
    await page.goto(server.origin + EXCEL_PAGE);
    await page.evaluate(playExcel, {
      pane: `${server.origin}/taskpane.html`,
      locale: 'th-TH',
      requirements: { ExcelApi: excelApi, ...(sharedRuntime && { SharedRuntime: '1.1' }) },
    });
    const content = await (await page.waitForSelector('iframe')).contentFrame();
    if (!content) throw new Error('The pane has no frame');
    frame = content;
    await frame.waitForSelector('h1');
  };
  await open();

  return {
    page,
    excel,
    window,
    complaints,
    frame: () => frame,
    button: (words) => {
      const hasText = typeof words === 'string' ? new RegExp(`^\\s*${words}\\s*$`) : words;
      return frame.locator('fluent-button, button').filter({ hasText }).first();
    },
    heading: () => frame.locator('h1'),
    press: (name) => page.evaluate((functionName) => globalThis.window.excel.invoke(functionName), name),
    tellEdit: (triggerSource) =>
      page.evaluate(([type, details]) => globalThis.window.excel.emit(type, 'Workbook', details), [
        WORKSHEET_CHANGED,
        { address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource },
      ] as const),
    completed: () => page.evaluate(() => globalThis.window.excel.completed()),
    tabbedOut: () => page.evaluate(() => globalThis.window.excel.tabbedOut()),
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    reopen: open,
    picture: (name) => picture(page, name),
    close: () => context.close(),
  };
}

function listen(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
