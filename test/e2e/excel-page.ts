/** A page that plays Excel on the web, with one of our pages in its frame, over a workbook in memory. */
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { WorkbookModel } from '#test/office/model';
import type { Language } from '../../src/core/messages/language';
import { createProtocolHost, type ProtocolHost } from '#test/office/protocol-host';
import { createOfficeWindow, type OfficeWindow } from './office-window';
import { playExcel } from './play-excel';
import { EXCEL_PAGE, type PageServer } from './server';

/** As narrow as Excel's own pane. */
export const SIZE = { width: 330, height: 640 };

export interface ExcelOptions {
  readonly workbook: WorkbookModel;
  readonly colours?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;
  /** Of the pane, in pixels; as wide as Excel's own by default. */
  readonly width?: number;
  /** As the person has chosen it before; Thai by default. */
  readonly language?: Language;
  /** Excel without a shared runtime opens the pane and sends no commands. */
  readonly sharedRuntime?: boolean;
  readonly excelApi?: string;
  /** Whether the test sets the page's time, by `page.clock`. */
  readonly clock?: boolean;
  /** What the network does not give, as a pattern of addresses, until `reconnect`. */
  readonly without?: string;
}

export interface ExcelPage {
  readonly page: Page;
  readonly excel: () => ProtocolHost;
  readonly window: OfficeWindow;
  /** Everything that was asked of other machines, and whatever scripts and policies complained of. */
  readonly complaints: readonly string[];
  readonly language: Language;
  readonly frame: () => Frame;
  /** Has another workbook open from now on. */
  readonly give: (workbook: WorkbookModel) => ProtocolHost;
  /** The workbook does not answer until the returned function is called. */
  readonly hold: () => () => void;
  /** Cuts the network. The workbook still answers. */
  readonly disconnect: () => Promise<void>;
  readonly reconnect: () => Promise<void>;
  /** Closes the frame and opens it again. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens `file` in the frame, as soon as it shows a heading. */
export async function openExcel(
  browser: Browser,
  server: PageServer,
  file: string,
  options: ExcelOptions,
): Promise<ExcelPage> {
  const { workbook, colours = {}, width = SIZE.width, language = 'th' } = options;
  const { sharedRuntime = true, excelApi = '1.13', clock = false, without } = options;
  const context = await browser.newContext({
    viewport: { ...SIZE, width },
    deviceScaleFactor: 2,
    ignoreHTTPSErrors: true,
    ...colours,
  });
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !url.startsWith('data:')) complaints.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));

  if (language !== 'th')
    await context.addInitScript((chosen) => localStorage.setItem('phaen.language', chosen), language);
  await context.addInitScript(watchHeading);
  if (without !== undefined) await context.route(without, (route) => route.abort());
  const page = await context.newPage();
  if (clock) await page.clock.install();
  const window = createOfficeWindow();
  let excel = createProtocolHost(workbook);
  let gate = Promise.resolve();
  await page.exposeFunction('answer', async (body: string, flags: number) => {
    const own = window.process(body);
    if (own !== null) return own;
    await gate;
    return excel.process(body, flags);
  });

  let frame: Frame;
  const open = async (): Promise<void> => {
    await page.goto(server.origin + EXCEL_PAGE);
    await page.evaluate(playExcel, {
      pane: `${server.origin}/${file}`,
      locale: 'th-TH',
      requirements: { ExcelApi: excelApi, ...(sharedRuntime && { SharedRuntime: '1.1' }) },
    });
    const content = await (await page.waitForSelector('iframe')).contentFrame();
    if (!content) throw new Error('The pane has no frame');
    frame = content;
    await frame.waitForSelector('h1');
    // The first look at the workbook is over, so that a fault or a silence meets what the test asks for.
    await frame.waitForFunction(() => !document.querySelector('.plan-card[aria-busy=true]'));
    // An unguarded call of a later requirement set fails from now on.
    await frame.evaluate(() => {
      const { OfficeExtension: library } = globalThis as unknown as Library;
      library.CommonUtility._doApiNotSupportedCheck = true;
    });
  };
  await open();

  return {
    page,
    excel: () => excel,
    window,
    complaints,
    language,
    frame: () => frame,
    give: (other) => (excel = createProtocolHost(other)),
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    disconnect: () => context.setOffline(true),
    reconnect: async () => {
      await context.unrouteAll();
      await context.setOffline(false);
    },
    reopen: open,
    close: () => context.close(),
  };
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page's loading to the frame that shows its heading. */
    firstFrame?: number;
  }
}

/** Runs in every page before its own scripts. */
function watchHeading(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => (window.firstFrame = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}

interface Library {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}
