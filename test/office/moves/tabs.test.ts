/**
 * Somebody moves, copies and edits rows between the requests of a summary and of the findings' tab: every formula and link
 * of a tab that was written points to the cell that it was derived from, or the tab was not written and the report says so.
 */
import fc from 'fast-check';
import { buildForm, SHEET, type FormProject } from '#test/support/form-builder';
import { IN_YEAR, issuedBy } from '#test/support/checked';
import { MemoryHost } from '#test/support/memory-host';
import { runs, some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { check } from '../../../src/core/jobs/check';
import { summarise } from '../../../src/core/jobs/summarise';
import { undo } from '../../../src/core/jobs/undo';
import { writeFindings } from '../../../src/core/jobs/write-findings';
import { findingsTab } from '../../../src/core/summary/findings';
import { TAB_IDS, type TabId } from '../../../src/core/messages/tabs/names';
import { chosenTabs } from '../../../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../../../src/core/summary/tab-options';
import { cellName } from '../../../src/core/workbook/address';
import { HostError, type ApplyReport } from '../../../src/core/workbook/host';
import { keyText } from '../../../src/core/workbook/row-keys';
import type { SheetSpec } from '../../../src/core/workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { createExcelHost } from '../../../src/excel';
import { fromSnapshot } from '../from-snapshot';
import { installOffice, type LoadedOffice } from '../load';
import type { WorkbookModel } from '../model';
import { toSnapshot } from '../to-snapshot';
import { Editor } from './editor';

const host = createExcelHost();

/** Column of a project's title, period and first quarter in `buildForm`, and of the counts of 3.1. */
const [TITLE, PERIOD, QUARTER, SLOT] = [1, 6, 7, 3];

type Edit = (editor: Editor, row: number) => void;

const EDITS = {
  'insert a row': (editor, row) => editor.insertRow(row),
  'insert a row among the counts': (editor) => editor.insertRow(16),
  'insert a row at the top': (editor) => editor.insertRow(0),
  'delete a row': (editor, row) => editor.deleteRow(row),
  'copy a row': (editor, row) => editor.copyRow(row),
  'swap two rows': (editor, row) => editor.swapRows(row, row + 1),
  'swap two rows of the counts': (editor) => editor.swapRows(15, 17),
  'insert a column before the title': (editor) => editor.insertColumn(TITLE),
  'insert a column before the counts': (editor) => editor.insertColumn(SLOT),
  'insert a column before the quarters': (editor) => editor.insertColumn(QUARTER),
  'delete a column': (editor) => editor.deleteColumn(QUARTER),
  'change a title': (editor, row) => editor.type(row, TITLE, 'โครงการที่เปลี่ยนชื่อ'),
  'change a period': (editor, row) => editor.type(row, PERIOD, 'ไตรมาสที่ 4'),
  'type a mark': (editor, row) => editor.type(row, QUARTER, '✓'),
  'rename the sheet': (editor) => editor.rename(`${editor.sheet.name}ใหม่`),
  'move the sheet': (editor) => editor.moveSheet(),
  'give the name to a copy': (editor) => void editor.giveNameToCopy(),
} as const satisfies Readonly<Record<string, Edit>>;

/** The tab of counts, which brings the register; in the long tests all. */
const TABS = some<readonly TabId[]>([['counts'], TAB_IDS], 1).at(-1);

interface Job {
  /** The report; null if nothing was written and the job says so by its error. */
  readonly run: () => Promise<ApplyReport | null>;
  /** What the job writes for the workbook. */
  readonly specs: (workbook: WorkbookSnapshot) => Promise<readonly SheetSpec[]>;
}

const JOBS: Readonly<Record<string, Job>> = {
  summary: {
    run: () => unlessRefused(async () => (await summarise(host, IN_YEAR, undefined, { tabs: TABS })).report),
    specs: async (workbook) => {
      const checked = issuedBy(IN_YEAR, await check(new MemoryHost(workbook)));
      return chosenTabs(TABS).tabs.map(({ make }) => make(checked, USUAL_OPTIONS));
    },
  },
  findings: {
    run: () => unlessRefused(async () => (await writeFindings(host, IN_YEAR)).report),
    specs: async (workbook) => {
      return [findingsTab(issuedBy(IN_YEAR, await check(new MemoryHost(workbook))))];
    },
  },
};

async function unlessRefused(run: () => Promise<ApplyReport>): Promise<ApplyReport | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

const BLANK = [null, null, null, null] as const;

/** Faults of many kinds, so that there are findings in many columns, and titles that repeat. */
const PROJECTS: readonly FormProject[] = [
  { section: '1.1', title: 'โครงการ  ก', period: 'ตุลาคม 2567', quantity: '- จำนวน 50 คน\u200B' },
  { section: '1.1', title: 'โครงการ ข', period: 'ไตรมาสที่ 2', quarters: [null, null, null, '✓'] },
  { section: '1.1', title: 'โครงการ ค', budget: 'ไม่มี' },
  { section: '2.1', title: 'โครงการ ซ้ำ', period: 'ไตรมาสที่ 1', quarters: BLANK },
  { section: '3.1', title: 'โครงการ ซ้ำ', period: 'ไตรมาสที่ 1', quarters: BLANK },
];

interface Opened {
  readonly office: LoadedOffice;
  readonly editor: Editor;
  readonly rows: readonly number[];
}

function open(projects: readonly FormProject[]): Opened {
  const { rows, slot } = buildForm({ projects });
  const model = fromSnapshot(buildForm({ projects, cells: { [slot.total!]: 99 } }).workbook);
  const editor = new Editor(
    model,
    model.sheets.find(({ name }) => name === SHEET)!,
  );
  return { office: installOffice(model), editor, rows: rows.map((row) => row - 1) };
}

/** The workbook at a moment: what the tabs would be, and where all rows, columns and worksheets were. */
interface Moment {
  readonly specs: readonly SheetSpec[];
  readonly structure: string;
}

async function momentOf(job: Job, { editor, office }: Opened): Promise<Moment> {
  const sheets = office.model.sheets.map(({ id, name }) => [id, name]).filter(([id]) => id === editor.sheet.id);
  const structure = JSON.stringify([sheets, editor.rows, editor.columns]);
  return { structure, specs: await job.specs(toSnapshot(office.model)).catch(() => []) };
}

/** Does the edits, each just before the `nth` request from here, and keeps the moments before and after each. */
function schedule(job: Job, opened: Opened, edits: readonly (readonly [nth: number, edit: () => void])[]) {
  const moments: Promise<Moment>[] = [momentOf(job, opened)];
  for (const nth of new Set(edits.map(([nth]) => nth))) {
    opened.office.beforeRequest(nth, () => {
      for (const [, edit] of edits.filter(([each]) => each === nth)) edit();
      moments.push(momentOf(job, opened));
    });
  }
  return () => Promise.all(moments);
}

/** The tabs are as they were at a moment since which no row has moved; or they are as before, and that is reported. */
async function expectTruth(
  opened: Opened,
  report: ApplyReport | null,
  moments: readonly Moment[],
  before: WorkbookModel['sheets'] | null,
): Promise<void> {
  const { office } = opened;
  const tabs = tabsOf(office.model);
  if (!report || report.applied.length === 0) {
    if (report) expect([...new Set(report.refused.map(({ reason }) => reason))]).toEqual(['plan-moved']);
    expect(report?.inverse ?? []).toEqual([]);
    expect(Object.keys(tabs)).toEqual(before ? before.map(({ name }) => name) : []);
    return;
  }
  expect(report.refused).toEqual([]);
  const last = moments.at(-1)!;
  const fitting = moments.filter(({ structure }) => structure === last.structure);
  const written = tabContents(Object.values(tabs), last.specs);
  const wanted = fitting.map(({ specs }) => specContents(specs));
  if (!wanted.some((each) => JSON.stringify(each) === JSON.stringify(written))) expectSame(written, wanted.at(-1));
}

function tabsOf(model: WorkbookModel): Record<string, SheetSnapshot> {
  const own = toSnapshot(model).sheets.filter(({ generated }) => generated !== null);
  return Object.fromEntries(own.map((sheet) => [sheet.name, sheet]));
}

type Contents = Record<string, Record<string, string>>;

/** What the cells of tabs hold: formulas, and texts of all others. */
function tabContents(tabs: readonly SheetSnapshot[], specs: readonly SheetSpec[]): Contents {
  const order = specs
    .map(({ id }) => tabs.find(({ generated }) => generated === id))
    .filter((tab) => tab !== undefined);
  return Object.fromEntries(
    order.map(({ generated, origin, values, formulas }) => [
      generated ?? '',
      contents((put) =>
        values.forEach((line, down) =>
          line.forEach((value, across) => {
            const cell = cellName(origin.row + down, origin.column + across);
            put(cell, formulas[cell] ?? keyText(value));
          }),
        ),
      ),
    ]),
  );
}

function specContents(specs: readonly SheetSpec[]): Contents {
  return Object.fromEntries(
    specs.map(({ id, rows }) => [
      id,
      contents((put) =>
        rows.forEach((line, row) =>
          line.forEach((cell, column) => put(cellName(row, column), cell?.formula ?? keyText(cell?.value ?? null))),
        ),
      ),
    ]),
  );
}

function contents(fill: (put: (cell: string, text: string) => void) => void): Record<string, string> {
  const found: Record<string, string> = {};
  fill((cell, text) => {
    if (text !== '') found[cell] = text;
  });
  return found;
}

/** The reading, the look, the writing; a second reading and writing. */
const REQUESTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

describe.each(Object.entries(JOBS))('%s', (_job, job) => {
  describe.each(some(Object.entries<Edit>(EDITS), 3))('%s', (_name, edit) => {
    test.each(some(REQUESTS, 2))('before request %i of new tabs, then undo', async (nth) => {
      // A project by its own title, and one of two with the same.
      for (const project of some([1, 3], 1)) {
        const opened = open(PROJECTS);
        const moments = schedule(job, opened, [[nth, () => edit(opened.editor, opened.rows[project]!)]]);
        const report = await job.run();
        await expectTruth(opened, report, await moments(), null);
        expect(report?.applied.length).not.toBe(0);
        if (report) expect((await undo(host, report)).refused).toEqual([]);
        expect(Object.keys(tabsOf(opened.office.model))).toEqual([]);
        expectSame(Object.fromEntries(opened.editor.contents()), Object.fromEntries(opened.editor.own));
      }
    });

    test.each(some(REQUESTS, 2))('before request %i of tabs that are rewritten', async (nth) => {
      const opened = open(PROJECTS);
      await job.run();
      const before = opened.office.model.sheets.filter(({ name }) => name in tabsOf(opened.office.model));
      const moments = schedule(job, opened, [[nth, () => edit(opened.editor, opened.rows[1]!)]]);
      const report = await job.run();
      await expectTruth(opened, report, await moments(), before);
      expect(report?.applied.length).not.toBe(0);
    });
  });

  test('rows that move at every request: nothing is written, and the report says why', async () => {
    for (const isRewritten of [false, true]) {
      const opened = open(PROJECTS);
      if (isRewritten) await job.run();
      const before = tabsOf(opened.office.model);
      const everyTime = Array.from({ length: 60 }, (_, nth) => nth + 1);
      for (const nth of everyTime) opened.office.beforeRequest(nth, () => opened.editor.insertRow(opened.rows[0]!));
      const report = await job.run();
      expect(report?.applied).toEqual([]);
      expect(report?.refused.every(({ reason }) => reason === 'plan-moved')).toBe(true);
      expect(Object.keys(tabsOf(opened.office.model))).toEqual(Object.keys(before));
    }
  });
});

// The reading takes three, with the plan's font and what fixes need in the last; the looking one, the writing two or more.
test.each([
  [16, 6, 10],
  [200, 6, 10],
])('%i projects: the keys of rows go with the requests that a summary has', async (count, added, rewritten) => {
  const sections = ['1.1', '1.2', '2.1', '3.1'];
  const projects = Array.from({ length: count }, (_, index) => ({ section: sections[index % 4]! }));
  const { log } = open(projects).office;
  await summarise(host, IN_YEAR, undefined, { tabs: TABS });
  expect(log.map(({ error }) => error)).toEqual(new Array(added).fill(null));
  await summarise(host, IN_YEAR, undefined, { tabs: TABS });
  expect(log.slice(added).map(({ error }) => error)).toEqual(new Array(rewritten).fill(null));
});

test('any edits, at any requests', async () => {
  const project = fc.record({
    section: fc.constantFrom('1.1', '1.2', '2.1', '3.1'),
    title: fc.constantFrom('โครงการ ก', 'โครงการ  ข', 'โครงการ ค', 'โครงการ ง\u200B', 'โครงการ จ'),
    period: fc.constantFrom('ตุลาคม 2567', 'ไตรมาสที่ 1', 'ตลอดปีงบประมาณ'),
  });
  const edits = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...Object.values<Edit>(EDITS)), fc.nat(8)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(project, { minLength: 1, maxLength: 7 }),
      fc.constantFrom(...Object.values(JOBS)),
      edits,
      fc.boolean(),
      async (projects, job, during, isRewritten) => {
        const opened = open(projects.map((each) => ({ ...each, quarters: BLANK })));
        const { office, editor, rows } = opened;
        if (isRewritten) await job.run();
        const before = isRewritten ? office.model.sheets.filter(({ name }) => name in tabsOf(office.model)) : null;
        const [first, last] = [Math.min(...rows), Math.max(...rows)];
        const moments = schedule(
          job,
          opened,
          during.map(([nth, edit, row]) => [nth, () => edit(editor, first + (row % (last - first + 2)))]),
        );
        await expectTruth(opened, await job.run(), await moments(), before);
      },
    ),
    runs(60),
  );
});
