/**
 * How long the pane takes to its first frame, as a ratio to a page that draws one heading with Preact: both load Office.js
 * and wait for it, in turns, in one run.
 */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { newWorkbook } from '#test/office/model';
import { openExcel } from './excel-page';
import { servePages, type PageServer } from './server';
import { CHROMIUM, SWITCHES } from './stage';

const RUNS = 9;

/** Milliseconds from the start of the page's loading to the frame that shows its heading. */
async function firstFrame(browser: Browser, server: PageServer, file: string): Promise<number> {
  const page = await openExcel(browser, server, file, { workbook: newWorkbook('แผน') });
  const frame = await page.frame().waitForFunction(() => window.firstFrame);
  const took = (await frame.jsonValue()) ?? NaN;
  await page.close();
  return took;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('the first frame, beside that of an empty page', async () => {
  const server = await servePages(process.env.PHAEN_E2E_PAGES ?? '');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  const own: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await firstFrame(browser, server, 'taskpane.html'));
    empty.push(await firstFrame(browser, server, 'empty.html'));
  }
  const ratio = median(own) / median(empty);
  process.stdout.write(
    `first frame: pane ${median(own).toFixed(0)} ms, empty page ${median(empty).toFixed(0)} ms, ${ratio.toFixed(2)} times\n`,
  );
  await browser.close();
  await server.close();
}, 300_000);
