/** A browser and the pages that it shows. */
import { chromium, type Page } from 'playwright-core';
import { openExcel, SIZE, type ExcelOptions } from './excel-page';
import { paneOf, type OpenPane } from './pane';
import { openJobRunner, type BrowserJobRunner } from './job-runner';
import { servePages } from './server';

export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Stage {
  readonly origin: string;
  /** The pane, inside Excel. */
  open(options: ExcelOptions): Promise<OpenPane>;
  /** The jobs without a pane, inside Excel. */
  jobRunner(): Promise<BrowserJobRunner>;
  /** A browser page of its own, without Excel around it; `without`: what the network does not give. */
  visit(url: string, options?: { readonly without?: string }): Promise<Page>;
  /** Pictures side by side, each with its name, as one PNG; `width` and `height` of each in pixels. */
  montage(pictures: readonly Picture[], width: number, height: number): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

/** A stage for the tests of a file. The panes that a test opens are closed after it, and none has complained. */
export function useStage({ mayComplain = false } = {}): Omit<Stage, 'close'> {
  let stage: Stage;
  const panes: OpenPane[] = [];
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    for (const pane of panes.splice(0)) {
      await pane.close();
      if (!mayComplain) expect(pane.complaints).toEqual([]);
    }
  });
  return {
    get origin() {
      return stage.origin;
    },
    open: async (options) => {
      const pane = await stage.open(options);
      panes.push(pane);
      return pane;
    },
    jobRunner: () => stage.jobRunner(),
    visit: (url, options) => stage.visit(url, options),
    montage: (...pictures) => stage.montage(...pictures),
  };
}

async function setStage(): Promise<Stage> {
  const folder = process.env.PHAEN_E2E_PAGES;
  if (!folder) throw new Error('The pages were not built: run npm run test:e2e');
  const server = await servePages(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  return {
    origin: server.origin,
    open: async (options) => paneOf(await openExcel(browser, server, 'taskpane.html', options)),
    jobRunner: () => openJobRunner(browser, server),
    visit: async (url, { without } = {}) => {
      const page = await browser.newPage({ viewport: SIZE, ignoreHTTPSErrors: true });
      if (without) await page.route(without, (route) => route.abort());
      await page.goto(server.origin + url);
      return page;
    },
    montage: async (pictures, width, height) => {
      const columns = Math.ceil(Math.sqrt((pictures.length * height) / width));
      const page = await browser.newPage({ viewport: { width: columns * (width + 12) + 12, height } });
      const figures = pictures.map(
        ({ name, png }) =>
          `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
      );
      await page.setContent(
        `<style>body{margin:12px;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:12px;` +
          `background:#888;font:14px sans-serif}figure{margin:0}img{width:${width}px;height:${height}px}</style>${figures.join('')}`,
      );
      const png = await page.screenshot({ fullPage: true });
      await page.close();
      return png;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
