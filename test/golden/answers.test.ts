/** What a person answers in the quarter fill, through both hosts: only their cells are written, and all is taken back. */
import fc from 'fast-check';
import { QUARTERS, type Quarter } from '../../src/core/calendar/quarter';
import { applyAnswers, previewFill } from '../../src/core/jobs/fill';
import { undo } from '../../src/core/jobs/undo';
import type { Project } from '../../src/core/plan/project';
import type { FillAnswer, FillLine } from '../../src/core/quarters/lines';
import { isCellOrMerge } from '../../src/core/workbook/change';
import type { Host } from '../../src/core/workbook/host';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { createExcelHost } from '../../src/excel';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import { buildForm, TWO_EACH, type FormProject } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { runs } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { withoutIds } from '#test/support/without-ids';
import { openFile, openOffice } from './hosts';

/** Of every row those quarters that `isWanted`, among the free ones, with those that stay; lines without any left out. */
function answers(
  lines: readonly FillLine[],
  isWanted: (quarter: Quarter, line: number, row: number) => boolean,
): FillAnswer[] {
  return lines.flatMap((line, at) => {
    if (line.obstacle !== null) return [];
    const quarters = line.rows.map(({ free, marked }, row) =>
      QUARTERS.filter((quarter) => (free.includes(quarter) ? isWanted(quarter, at, row) : marked.includes(quarter))),
    );
    return quarters.every((each) => each.length > 0) ? [{ line, quarters }] : [];
  });
}

/** Answers, reads again, takes back: whatever the answers are, the law holds. */
async function holds(host: Host, isWanted: Parameters<typeof answers>[1]): Promise<void> {
  const before = await host.read();
  const preview = await previewFill(host);
  const given = answers(preview.lines, isWanted);
  const outcome = await applyAnswers(host, preview, given);
  expect(outcome.report.refused).toEqual([]);
  for (const { line } of given) expectOwnCells(outcome.report.applied, line);

  const after = new Map((await previewFill(host)).plan.projects.map((project) => [project.title, project]));
  for (const { line, quarters } of given) {
    line.rows.forEach(({ project }, row) => {
      expect([project.title, after.get(project.title)?.quarters.pattern.marked]).toEqual([
        project.title,
        quarters[row],
      ]);
    });
  }
  expect((await undo(host, outcome.report)).refused).toEqual([]);
  expectSame(inOrder(await host.read()), inOrder(before));
}

/** Merged ranges have no order. */
function inOrder(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort() })) };
}

/** What is written for a line is in the quarter cells of its projects; if words are moved, in their period cells too. */
function expectOwnCells(applied: Parameters<typeof withoutAnchor>[0], { id, rows, needsConsent }: FillLine): void {
  const own = new Set(rows.flatMap(({ project }) => ownCells(project, needsConsent)));
  const written = withoutAnchor(applied).flatMap(([group, place]) => (group === id ? [place] : []));
  expect(written.filter((place) => !own.has(place))).toEqual([]);
}

function ownCells({ quarters: { cells, periodCell } }: Project, needsConsent: boolean): string[] {
  const places = cells.flatMap(({ sheet, cell, merge }) => [
    `${sheet}!${cell}`,
    ...(merge ? [`${sheet}!${merge}`] : []),
  ]);
  return needsConsent && periodCell ? [...places, `${periodCell.sheet}!${periodCell.cell}`] : places;
}

function withoutAnchor(applied: Awaited<ReturnType<typeof applyAnswers>>['report']['applied']) {
  return applied
    .filter(isCellOrMerge)
    .map((change) => [change.group, `${change.sheet}!${change.kind === 'cell' ? change.cell : change.range}`] as const);
}

const all = (): boolean => true;
const every = (quarter: Quarter, line: number): boolean => (quarter + line) % 2 === 0;

test.each([
  ['file', (form: string): Promise<Host> => Promise.resolve(openFile(form))],
  ['Office.js', openOffice],
])('every question of the sample is answered, read back and taken back: %s', async (_name, open) => {
  for (const isWanted of [all, every]) await holds(await open('periods-2568'), isWanted);
});

test('both hosts write the same', async () => {
  const written = async (host: Host): Promise<WorkbookSnapshot> => {
    const preview = await previewFill(host);
    await applyAnswers(host, preview, answers(preview.lines, every));
    return withoutIds(await host.read());
  };
  expectSame(await written(await openOffice('periods-2568')), await written(openFile('periods-2568')));
});

test('what was edited since the preview is left as it is', async () => {
  const host = openFile('periods-2568');
  const preview = await previewFill(host);
  const given = answers(preview.lines, all);
  await applyAnswers(host, preview, given.slice(0, 1));
  const { filled, left } = await applyAnswers(host, preview, given);
  expect([filled.length, left.length]).toEqual([given.length - 1, 1]);
});

const TEXTS = [
  null,
  null,
  null,
  '✓',
  '/',
  '-',
  'x',
  'P',
  'ü',
  'ต.ค.',
  'ม.ค. - มี.ค. 68',
  'ครั้งที่หนึ่ง',
  '✓ (ธ.ค.)',
  true,
  false,
];
const PERIODS = [null, null, 'ต.ค. 67', 'ม.ค. - มิ.ย. 68', 'ตามความเหมาะสม', 'ครึ่งปีแรก', 'ไตรมาส ๒', 'ม.ค. 69', '๑-๒'];

const text = fc.constantFrom(...TEXTS);
const project: fc.Arbitrary<Omit<FormProject, 'section'>> = fc.record({
  period: fc.constantFrom(...PERIODS),
  quarters: fc.tuple(text, text, text, text),
});

const CHANGED = 5;
const forms = fc.record({
  changed: fc.array(project, { minLength: CHANGED, maxLength: CHANGED }),
  merged: fc.subarray(['H0:K0', 'I1:J1', 'H2:I2', 'H3:H4']),
  formula: fc.option(fc.constantFrom('H0', 'J3')),
  bits: fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }),
});

/** Cells are named by their column and the number of the project. */
function workbookOf({ changed, merged, formula }: Omit<FormsCase, 'bits'>): WorkbookSnapshot {
  const projects = TWO_EACH.map((each, index) => ({ ...each, ...changed[index] }));
  const { rows } = buildForm({ projects });
  const inForm = (name: string): string => name.replace(/\d/g, (digit) => String(rows[Number(digit)]));
  // What a merge covers is empty.
  const covered = merged.flatMap((range) => COVERED[range] ?? []).map((cell) => [inForm(cell), null] as const);
  return buildForm({
    projects,
    merges: merged.filter((range) => range !== 'H3:H4' || rows[4] === (rows[3] ?? 0) + 1).map(inForm),
    cells: { ...Object.fromEntries(covered), ...(formula && { [inForm(formula)]: '' }) },
    formulas: formula ? { [inForm(formula)]: '=""' } : {},
  }).workbook;
}

type FormsCase = typeof forms extends fc.Arbitrary<infer T> ? T : never;

const COVERED: Readonly<Record<string, readonly string[]>> = {
  'H0:K0': ['I0', 'J0', 'K0'],
  'I1:J1': ['J1'],
  'H2:I2': ['I2'],
  'H3:H4': ['H4'],
};

test.each<[string, number, (workbook: WorkbookSnapshot) => Host]>([
  ['in memory', 400, (workbook) => new MemoryHost(workbook)],
  [
    'through Office.js',
    60,
    (workbook) => {
      installOffice({ ...fromSnapshot(workbook), calculate: () => '' });
      return createExcelHost();
    },
  ],
])('an answer touches no other cell, reads back as given, and is taken back: %s', async (_name, usual, open) => {
  await fc.assert(
    fc.asyncProperty(forms, async ({ bits, ...form }) => {
      await holds(
        open(workbookOf(form)),
        (quarter, line, row) => bits[(line * 7 + row * 4 + quarter) % bits.length] ?? false,
      );
    }),
    runs(usual),
  );
});
