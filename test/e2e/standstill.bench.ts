/**
 * How long the pane stands still at most while it works on a large plan: its longest task in Chromium, over the real
 * Office.js, to be 50 ms at most. `self` is the pane's own; `page` is the page around it, which plays Excel.
 */
import type { Frame } from 'playwright-core';
import type { CellChange } from '../../src/core/workbook/change';
import { PHASE_2 } from '../../src/core/plan/frameworks/phase-2';
import { FRAME } from '../../src/taskpane/words/frame';
import { START } from '../../src/taskpane/words/start';
import { SUMMARY } from '../../src/taskpane/words/summary';
import { buildForm, SHEET, type FormProject } from '#test/support/form-builder';
import { fromSnapshot } from '#test/office/from-snapshot';
import { newWorkbook, type WorkbookModel } from '#test/office/model';
import type { OpenPane } from './pane';
import { useStage } from './stage';

const stage = useStage({ mayComplain: true });

const PROJECTS = 2_000;
const CELLS = 20_000;
/** Long enough for the slowest of the jobs on a slow machine. */
const PATIENCE = 120_000;

const SECTIONS = PHASE_2.subPlans.flatMap(({ guidelines }) => guidelines.map(({ section }) => section));
const PERIODS = ['ต.ค. - ธ.ค. 67', 'มกราคม 2568', 'ไตรมาสที่ ๓', 'ตลอดปี'] as const;

/** `isMarked`: with its quarters marked, or with all of them still to be filled. */
function form(isMarked: boolean): WorkbookModel {
  const projects = Array.from({ length: PROJECTS }, (_, index): FormProject => {
    const mark = (quarter: number): string | null => (isMarked && index % 4 === quarter ? '✓' : null);
    return {
      section: SECTIONS[index % SECTIONS.length] ?? '1.1',
      title: `โครงการส่งเสริมคุณธรรมในชุมชน รุ่นที่ ${index + 1}`,
      period: PERIODS[index % PERIODS.length] ?? null,
      quarters: [mark(0), mark(1), mark(2), mark(3)],
    };
  });
  return fromSnapshot(buildForm({ projects }).workbook);
}

/** As a plan that several offices have merged: every third budget is still to be written. */
function blankBudgets(): WorkbookModel {
  const projects = Array.from({ length: 520 }, (_, index): FormProject => {
    const project = { section: '1.1', title: `โครงการส่งเสริมคุณธรรมในชุมชน รุ่นที่ ${index + 1}` };
    return index % 3 === 0 ? { ...project, budget: null } : project;
  });
  return fromSnapshot(buildForm({ projects }).workbook);
}

interface Longest {
  readonly self: number;
  readonly page: number;
}

async function watch(frame: Frame): Promise<() => Promise<Longest>> {
  await frame.evaluate(() => {
    const seen = { self: 0, page: 0 };
    (window as unknown as { longest: Longest }).longest = seen;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        const whose = name === 'self' ? 'self' : 'page';
        seen[whose] = Math.max(seen[whose], duration);
      }
    }).observe({ type: 'longtask' });
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 300)); // observers hear late
    return frame.evaluate(() => (window as unknown as { longest: Longest }).longest);
  };
}

const rows: (readonly [string, Longest, number])[] = [];

async function measure(name: string, frame: Frame, work: () => Promise<unknown>): Promise<void> {
  const longest = await watch(frame);
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  rows.push([name, await longest(), took]);
}

async function reach(pane: OpenPane, selector: string): Promise<void> {
  await pane.frame().waitForSelector(selector, { timeout: PATIENCE });
}

test(
  'the longest standstill of each job',
  async () => {
    const checked = await stage.open({ workbook: form(true) });
    await measure(`check of ${PROJECTS} projects`, checked.frame(), async () => {
      await checked.button('ตรวจแผน').click();
      await reach(checked, '.findings');
    });
    await measure(`summary of ${PROJECTS} projects`, checked.frame(), async () => {
      await checked.button(FRAME.summaryShort).click();
      await reach(checked, '.tab-choices');
      await checked.button(SUMMARY.tabsWrite).click();
      await reach(checked, '.tabs');
    });
    await checked.close();

    const listed = await stage.open({ workbook: blankBudgets() });
    await measure('check of 520 projects, 174 findings alike', listed.frame(), async () => {
      await listed.button('ตรวจแผน').click();
      await reach(listed, '.findings');
    });
    await measure('filter by severity', listed.frame(), async () => {
      for (let press = 0; press < 10; press += 1) await listed.frame().locator('.counter').first().click();
    });
    await measure('filter by words', listed.frame(), () =>
      listed.frame().locator('input[type=search]').pressSequentially('โครงการส่งเสริมคุณธรรม'),
    );
    await listed.close();

    const filled = await stage.open({ workbook: form(false) });
    await measure(`preview of a fill of ${PROJECTS} projects`, filled.frame(), async () => {
      await filled.button(START.fill).click();
      await reach(filled, '.line');
    });
    await measure(`fill of ${PROJECTS} projects`, filled.frame(), async () => {
      await filled.button(/ทำเครื่องหมาย [๐-๙]+ โครงการ/).click();
      await filled.frame().getByText('ทำเครื่องหมายแล้ว').first().waitFor({ timeout: PATIENCE });
    });
    await filled.close();

    const runner = await stage.jobRunner();
    runner.open(newWorkbook(SHEET));
    await measure(`write of ${CELLS} cells`, runner.frame(), () =>
      runner.frame().evaluate(
        async ({ count, sheet }) => {
          // Made up in the page, which has to take in what it is sent in one piece.
          const changes = Array.from({ length: count }, (_, index): CellChange => {
            const cell = `${'ABCDEFGHIJ'.charAt(index % 10)}${Math.floor(index / 10) + 1}`;
            return { kind: 'cell', sheet, cell, before: { value: null }, after: { value: `กิจกรรมที่ ${index}` } };
          });
          const outcome = await window.jobs.apply(changes);
          if (!('report' in outcome) || outcome.report?.applied.length !== count) throw new Error('not written');
        },
        { count: CELLS, sheet: SHEET },
      ),
    );
    const lines = [`${''.padEnd(40)}${'self'.padStart(10)}${'page'.padStart(10)}${'in all'.padStart(12)}`];
    for (const [name, { self, page }, took] of rows) {
      const columns = [`${self.toFixed(0)} ms`.padStart(10), `${page.toFixed(0)} ms`.padStart(10)];
      lines.push(`${name.padEnd(40)}${columns.join('')}${`${(took / 1000).toFixed(1)} s`.padStart(12)}`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  },
  10 * PATIENCE,
);
