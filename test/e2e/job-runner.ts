/** Jobs in Chromium over the real Office.js and the handshake of Excel on the web: the job runner of the fault suite. */
import type { Browser, Frame } from 'playwright-core';
import type { JobRunner } from '#test/office/faults/job-runner';
import { newWorkbook } from '#test/office/model';
import { openExcel } from './excel-page';
import type { PageServer } from './server';

export interface BrowserJobRunner extends JobRunner {
  readonly frame: () => Frame;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openJobRunner(browser: Browser, server: PageServer): Promise<BrowserJobRunner> {
  const { frame, give, complaints, close } = await openExcel(browser, server, 'jobs.html', { workbook: newWorkbook() });
  return {
    open: give,
    run: (job) => frame().evaluate((name) => globalThis.window.jobs.run(name), job),
    apply: (changes) => frame().evaluate((asked) => globalThis.window.jobs.apply(asked), changes),
    frame,
    complaints,
    close,
  };
}
