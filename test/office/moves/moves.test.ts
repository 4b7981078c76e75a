/**
 * Somebody moves, copies and edits rows between the preview, the requests of the write, and the undo: marks are written
 * to the rows that they were derived from or not at all, and the report says which.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildForm, SHEET, type Form, type FormProject } from '#test/support/form-builder';
import { applyFill, previewFill, type FillOutcome, type FillPreview } from '../../../src/core/jobs/fill';
import { applyFixes } from '../../../src/core/jobs/fix';
import { fixAll, isSafe } from '../../../src/core/jobs/fix-all';
import { previewFixes, type FixProposal } from '../../../src/core/jobs/preview-fixes';
import { undo } from '../../../src/core/jobs/undo';
import { parseRange } from '../../../src/core/workbook/address';
import { isCellOrMerge, type CellOrMerge, type Change } from '../../../src/core/workbook/change';
import type { ApplyReport } from '../../../src/core/workbook/host';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { createExcelHost } from '../../../src/excel';
import { XlsxHost } from '../../../src/xlsx';
import { runs, some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { fromSnapshot } from '../from-snapshot';
import { installOffice, type LoadedOffice } from '../load';
import { sheetNamed, type SheetModel, type WorkbookModel } from '../model';
import { Editor } from './editor';

const host = createExcelHost();

/** Column of a project's title, period and first quarter in `buildForm`. */
const [TITLE, PERIOD, QUARTER] = [1, 6, 7];

type Edit = (editor: Editor, row: number) => void;

/** What a person may do; `row` is a row of the project table. */
const EDITS = {
  'insert a row': (editor, row) => editor.insertRow(row),
  'insert a row far above': (editor) => editor.insertRow(1),
  'delete a row': (editor, row) => editor.deleteRow(row),
  'copy a row': (editor, row) => editor.copyRow(row),
  'swap two rows': (editor, row) => editor.swapRows(row, row + 1),
  'swap two rows apart': (editor, row) => editor.swapRows(row, row - 3),
  'insert a column before the quarters': (editor) => editor.insertColumn(QUARTER),
  'insert a column before the title': (editor) => editor.insertColumn(TITLE),
  'delete a column': (editor) => editor.deleteColumn(QUARTER),
  'change a title': (editor, row) => editor.type(row, TITLE, 'โครงการที่เปลี่ยนชื่อ'),
  'change a period': (editor, row) => editor.type(row, PERIOD, 'ไตรมาสที่ 4'),
  'type a mark': (editor, row) => {
    // Typed over ours it looks the same to everybody.
    if (editor.contents().get(editor.keyOf(row, QUARTER)) !== '✓') editor.type(row, QUARTER, '✓');
  },
  'type a note': (editor, row) => editor.type(row, QUARTER + 1, 'รอ'),
  'hide a row': (editor, row) => editor.hideRow(row),
  'rename the sheet': (editor) => editor.rename(`${editor.sheet.name}ใหม่`),
  'move the sheet': (editor) => editor.moveSheet(),
  'give the name to a copy': (editor) => void editor.giveNameToCopy(),
} as const satisfies Readonly<Record<string, Edit>>;

/** A copy whose original is then changed or deleted is the same as the original to everybody. */
const MIXABLE = Object.entries<Edit>(EDITS).flatMap(([name, edit]) => (name === 'copy a row' ? [] : [edit]));

/** The worksheet of a plan whose projects have their quarters still to be marked. */
function openPlan(projects: readonly FormProject[]): { office: LoadedOffice; editor: Editor; rows: readonly number[] } {
  const { rows } = buildForm({ projects });
  const merges = projects.flatMap(({ quarters }, index) =>
    typeof quarters?.[0] === 'string' ? [`H${rows[index]}:K${rows[index]}`] : [],
  );
  const model = fromSnapshot(buildForm({ projects, merges }).workbook);
  return { office: installOffice(model), editor: editorOf(model), rows: rows.map((row) => row - 1) };
}

function editorOf(model: WorkbookModel): Editor {
  return new Editor(model, sheetNamed(model, SHEET) ?? model.sheets[0]!);
}

/** Of each change of a proposal the identity of its cell or merge, and the content that it should have. */
function wantedBy(editor: Editor, changes: readonly Change[]): Map<string, CellValue> {
  const wanted = new Map<string, CellValue>();
  for (const change of changes.filter(isCellOrMerge)) {
    const range = parseRange(addressOf(change))!;
    if (change.kind === 'cell') wanted.set(editor.keyOf(range.top, range.left), change.after.value);
    else wanted.set(mergeKey(editor, range), change.merged ? true : null);
  }
  return wanted;
}

function mergeKey(editor: Editor, { top, left, right }: { top: number; left: number; right: number }): string {
  return `${editor.rows[top]} merge ${editor.columns[left]}-${editor.columns[right]}`;
}

function addressOf(change: CellOrMerge): string {
  return change.kind === 'cell' ? change.cell : change.range;
}

/** The marks that the report claims are there, and nothing else has changed. */
function expectTruth(
  editor: Editor,
  outcome: FillOutcome,
  wanted: ReadonlyMap<unknown, ReadonlyMap<string, CellValue>>,
) {
  const expected = new Map(editor.own);
  for (const proposal of outcome.filled) {
    for (const [key, value] of wanted.get(proposal.id) ?? []) {
      if (typedOver(editor, key)) continue;
      if (value === null) expected.delete(key);
      else expected.set(key, value);
    }
  }
  expectSame(byKey(editor.contents()), byKey(expected));
}

/** The places that are reported are those of now. */
function expectPlaces(editor: Editor, { filled }: FillOutcome, periods: ReadonlyMap<string, string>): void {
  for (const {
    id,
    rows: [row],
    changes,
  } of filled) {
    expect(keyAt(editor, row!.source.cell)).toBe(periods.get(id));
    expect(row!.source.sheet).toBe(editor.sheet.name);
    for (const change of changes) expect(change).toMatchObject({ sheet: editor.sheet.name });
  }
}

function keyAt(editor: Editor, cell: string): string {
  const { top, left } = parseRange(cell)!;
  return editor.keyOf(top, left);
}

/** Cells that the person typed on themselves after they were read. */
const typed = new WeakMap<Editor, Set<string>>();
function typedOver(editor: Editor, key: string): boolean {
  return typed.get(editor)?.has(key) === true;
}

function byKey(contents: ReadonlyMap<string, CellValue>): Record<string, CellValue> {
  return Object.fromEntries([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Trial {
  readonly editor: Editor;
  readonly preview: FillPreview;
  readonly wanted: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
}

async function previewed(editor: Editor): Promise<Trial> {
  const preview = await previewFill(host);
  const wanted = new Map(preview.proposals.map(({ id, changes }) => [id, wantedBy(editor, changes)]));
  return { editor, preview, wanted };
}

/** Does the edits, each just before the `nth` request from here; 0 is at once. */
function schedule(
  office: LoadedOffice,
  editor: Editor,
  edits: readonly (readonly [nth: number, edit: () => void])[],
): void {
  const byRequest = new Map<number, (() => void)[]>();
  for (const [nth, edit] of edits) byRequest.set(nth, [...(byRequest.get(nth) ?? []), edit]);
  for (const [nth, own] of byRequest) {
    const doAll = (): void => {
      const before = new Map(editor.contents());
      for (const edit of own) edit();
      const seen = typed.get(editor) ?? new Set<string>();
      const after = editor.contents();
      for (const key of [...before.keys(), ...after.keys()]) if (before.get(key) !== after.get(key)) seen.add(key);
      typed.set(editor, seen);
    };
    if (nth === 0) doAll();
    else office.beforeRequest(nth, doAll);
  }
}

const SAMPLE: readonly FormProject[] = [
  { section: '1.1', title: 'โครงการ ก', period: 'ตุลาคม 2567', quarters: [null, null, null, null] },
  { section: '1.1', title: 'โครงการ ข', period: 'ไตรมาสที่ 2', quarters: [null, null, null, null] },
  { section: '1.1', title: 'โครงการ ค', quarters: ['พ.ย. 67 - มี.ค. 68', null, null, null] },
  { section: '2.1', title: 'โครงการ ง', period: 'ตลอดปีงบประมาณ', quarters: [null, null, null, null] },
  { section: '2.1', title: 'โครงการ ซ้ำ', period: 'ไตรมาสที่ 1', quarters: [null, null, null, null] },
  { section: '3.1', title: 'โครงการ ซ้ำ', period: 'ไตรมาสที่ 1', quarters: [null, null, null, null] },
];

describe.each(some(Object.entries<Edit>(EDITS), 6))('%s', (_name, edit) => {
  test.each(some([0, 1, 2, 3, 4], 3))('before request %i of the write, and after it, then undo', async (nth) => {
    for (const project of some([0, 1, 2, 4], 1)) {
      const { office, editor, rows } = openPlan(SAMPLE);
      const { preview, wanted } = await previewed(editor);
      const periods = new Map(preview.proposals.map(({ id, rows: [row] }) => [id, keyAt(editor, row!.source.cell)]));
      schedule(office, editor, [[nth, () => edit(editor, rows[project]!)]]);
      const outcome = await applyFill(host, preview.proposals);
      expectTruth(editor, outcome, wanted);
      if (nth < 2) expectPlaces(editor, outcome, periods);
      expect(outcome.filled.length + outcome.left.length).toBe(preview.proposals.length);
      await expectUndone(editor, outcome.report);
    }
  });

  test('after the write, and before each request of the undo', async () => {
    for (const nth of some([0, 1, 2, 3], 2)) {
      for (const project of some([0, 2, 4], 1)) {
        const { office, editor, rows } = openPlan(SAMPLE);
        const { preview } = await previewed(editor);
        const { report, left } = await applyFill(host, preview.proposals);
        expect(left).toEqual([]);
        schedule(office, editor, [[nth, () => edit(editor, rows[project]!)]]);
        await expectUndone(editor, report);
      }
    }
  });
});

/** After the undo only what the person wrote is there; a mark that is left is named. */
async function expectUndone(editor: Editor, report: ApplyReport): Promise<void> {
  const marked = editor.contents();
  const undone = await undo(host, report).catch(() => null);
  if (!undone) {
    // Rows moved at each of our looks: nothing of ours was touched, and the person is asked to try again.
    for (const [key, value] of marked) if (!typedOver(editor, key)) expect(editor.contents().get(key)).toBe(value);
    return;
  }
  const left = undone.refused.filter(({ reason }) => reason !== 'already-so').map(({ change }) => change);
  const now = editor.contents();
  const differing = new Set(
    [...now.keys(), ...editor.own.keys()].filter((key) => now.get(key) !== editor.own.get(key)),
  );
  // Nothing of the person's is gone.
  for (const [key, value] of editor.own) {
    if (!differing.has(key)) continue;
    expect(left.length).toBeGreaterThan(0);
    expect([value, now.get(key)]).toContain(now.get(key));
  }
  if (differing.size > 0) expect(left.length).toBeGreaterThanOrEqual(1);
  if (left.length === 0) expectSame(byKey(now), byKey(editor.own));
}

test('any edits, at any requests of a fill and of its undo', async () => {
  const project = fc.record({
    section: fc.constantFrom('1.1', '1.2', '2.1', '3.1'),
    title: fc.constantFrom('โครงการ ก', 'โครงการ ข', 'โครงการ ค', 'โครงการ ง', 'โครงการ จ'),
    period: fc.constantFrom('ตุลาคม 2567', 'ไตรมาสที่ 1', 'ตลอดปีงบประมาณ'),
  });
  const edits = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...MIXABLE), fc.nat(12)), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(project, { minLength: 1, maxLength: 7 }),
      edits,
      edits,
      async (projects, during, after) => {
        const { office, editor, rows } = openPlan(
          projects.map((each) => ({ ...each, quarters: [null, null, null, null] as const })),
        );
        const { preview, wanted } = await previewed(editor);
        const [first, last] = [Math.min(...rows), Math.max(...rows)];
        const at = (row: number): number => first + (row % (last - first + 2));
        schedule(
          office,
          editor,
          during.map(([nth, edit, row]) => [nth, () => edit(editor, at(row))]),
        );
        const outcome = await applyFill(host, preview.proposals).catch(() => null);
        if (!outcome) {
          expectSame(byKey(editor.contents()), byKey(editor.own));
          return;
        }
        if (outcome.report.failure) return;
        expectTruth(editor, outcome, wanted);
        schedule(
          office,
          editor,
          after.map(([nth, edit, row]) => [nth, () => edit(editor, at(row))]),
        );
        await expectUndone(editor, outcome.report);
      },
    ),
    runs(60),
  );
});

/** Faults of every kind of place, each with a fix: a count, a fact, a project's own cells. */
const FAULTY: Form = {
  projects: [
    { section: '1.1', title: 'โครงการ  ก', quantity: '- จำนวน 50 คน\u200B' },
    { section: '1.1', title: 'โครงการ ข', quantity: '- จำนวน ๕๐ คน' },
    { section: '1.1', title: 'โครงการ ข', quality: 'ดีข\u200Bึ้น' },
    { section: '2.1', title: 'โครงการ\u200B ง' },
    { section: '3.1', title: 'โครงการ จ', unit: 'ฝ่าย\u200Bปกครอง' },
  ],
};

describe.each(some(Object.entries<Edit>(EDITS), 6))('fixes: %s', (_name, edit) => {
  test.each(some([0, 1, 2, 3], 2))('before request %i of the write, then undo', async (nth) => {
    for (const project of some([0, 2, 3], 1)) {
      const { rows, slot, at } = buildForm(FAULTY);
      const cells = { [slot.total!]: 99, [at.email!]: 'อีเมล: saraban@bangkok.go.th๑ Line ID: -' };
      const model = fromSnapshot(buildForm({ ...FAULTY, cells }).workbook);
      const office = installOffice(model);
      const editor = editorOf(model);
      const proposals = firstOfEach((await previewFixes(host)).proposals);
      expect(proposals.length).toBeGreaterThan(4);
      const wanted = proposals.map(({ fix }) => wantedBy(editor, fix.changes));
      schedule(office, editor, [[nth, () => edit(editor, rows[project]! - 1)]]);
      const { applied, left, report } = await applyFixes(host, proposals);
      expect(applied.length + left.length).toBe(proposals.length);
      const expected = new Map(editor.own);
      proposals.forEach(({ finding }, index) => {
        if (!applied.some((each) => each.finding === finding)) return;
        for (const [key, value] of wanted[index] ?? []) if (!typedOver(editor, key)) expected.set(key, value);
      });
      expectSame(byKey(editor.contents()), byKey(expected));
      await expectUndone(editor, report);
    }
  });
});

test('any edits, at any requests of all safe fixes in several passes, and of their undo', async () => {
  const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...MIXABLE), fc.nat(4)), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(edits, edits, async (during, after) => {
      const { rows, workbook } = buildForm(FAULTY);
      const office = installOffice(fromSnapshot(workbook));
      const editor = editorOf(office.model);
      const planned = (all: readonly (readonly [number, Edit, number])[]) =>
        all.map(([nth, edit, row]) => [nth, () => edit(editor, rows[row]! - 1)] as const);
      schedule(office, editor, planned(during));
      const run = await fixAll(host, isSafe).catch(() => null);
      if (!run) {
        expectSame(byKey(editor.contents()), byKey(editor.own));
        return;
      }
      if (run.failure) return;
      schedule(office, editor, planned(after));
      await expectUndone(editor, run.report);
    }),
    runs(60),
  );
});

/** One fix a finding, and one a cell. */
function firstOfEach(proposals: readonly FixProposal[]): FixProposal[] {
  const found = new Map(proposals.map((proposal) => [proposal.finding, proposal]));
  return [
    ...new Map(
      [...found.values()].map((proposal) => [
        JSON.stringify(proposal.fix.changes.map((change) => 'cell' in change && change.cell)),
        proposal,
      ]),
    ).values(),
  ];
}

test('the seen case: a row inserted above row 38 of a plan between preview and write', async () => {
  const file = XlsxHost.open(readFileSync(path.join(__dirname, '../../../samples/periods-2568.xlsx')));
  const model = fromSnapshot(await file.read());
  installOffice(model);
  const editor = new Editor(
    model,
    model.sheets.find(({ name }) => name === 'แผนปฏิบัติการ') ?? (model.sheets[0] as SheetModel),
  );
  const { preview, wanted } = await previewed(editor);
  editor.insertRow(37);
  const outcome = await applyFill(host, preview.proposals);
  expect(outcome.left).toEqual([]);
  expectTruth(editor, outcome, wanted);
  for (const { to } of outcome.report.moved ?? []) {
    expect(parseRange(addressOf(to as CellOrMerge))!.top).toBeGreaterThan(37);
  }
  await expectUndone(editor, outcome.report);
});

test('the seen case: a mark of the person above ours, and a row inserted above both', async () => {
  const { editor, rows } = openPlan(SAMPLE.map((each, index) => (index === 0 ? { ...each, period: null } : each)));
  editor.type(rows[0]!, QUARTER, '✓');
  const { preview } = await previewed(editor);
  const { report } = await applyFill(host, preview.proposals);
  editor.insertRow(rows[0]!);
  expect((await undo(host, report)).refused).toEqual([]);
  expectSame(byKey(editor.contents()), byKey(editor.own));
});
