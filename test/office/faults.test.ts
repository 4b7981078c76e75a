/**
 * Whatever happens while a job works, the workbook is as it was or exactly as the report says, and undo brings back what
 * stood there. Every request of every job fails once, in each of the ways in which Excel fails.
 */
import fc from 'fast-check';
import { check } from '../../src/core/jobs/check';
import { applyFill, previewFill } from '../../src/core/jobs/fill';
import { applyFixes } from '../../src/core/jobs/fix';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { summarise } from '../../src/core/jobs/summarise';
import { parseCell } from '../../src/core/workbook/address';
import type { Change } from '../../src/core/workbook/change';
import { HostError, type ApplyReport, type Host } from '../../src/core/workbook/host';
import { createExcelHost } from '../../src/excel';
import { buildForm, SHEET, type FormProject } from '../fixtures/form-builder';
import { fromSnapshot } from './from-snapshot';
import { installOffice, type LoadedOffice } from './load';
import { ensureCell, sheetNamed, type WorkbookModel } from './model';
import { stateOf, type WorkbookState } from './state';

type Job = (host: Host) => Promise<ApplyReport | null>;

const fill: Job = async (host) => (await applyFill(host, (await previewFill(host)).proposals)).report;

const JOBS: Readonly<Record<string, { readonly before?: Job; readonly job: Job }>> = {
  check: {
    job: async (host) => {
      await check(host);
      return null;
    },
  },
  fill: { job: fill },
  summarise: { job: async (host) => (await summarise(host)).report },
  'summarise again': {
    before: async (host) => (await summarise(host)).report,
    job: async (host) => (await summarise(host)).report,
  },
  fix: { job: async (host) => (await applyFixes(host, (await previewFixes(host)).proposals)).report },
};

type Fault = (office: LoadedOffice, nth: number) => void;

const FAULTS: Readonly<Record<string, Fault>> = {
  'fails before anything': (office, nth) => office.failRequest(nth, 'GeneralException'),
  'fails after one write': (office, nth) => office.failRequest(nth, 'InvalidOperation', 1),
  'fails after seven writes': (office, nth) => office.failRequest(nth, 'MemoryLimitReached', 7),
  'loses its answer': (office, nth) => office.loseConnection(nth),
};

const PERIODS = ['ตุลาคม 2567', 'ไตรมาสที่ 1', 'พ.ย. 67 - มี.ค. 68', 'ตลอดปีงบประมาณ', 'ทุกวันพระ'] as const;

interface PlannedProject {
  readonly section: string;
  readonly period: string;
  /** In the period's own column, or in the quarters' cells, merged. */
  readonly isMerged: boolean;
}

const project: fc.Arbitrary<PlannedProject> = fc.record({
  section: fc.constantFrom('1.1', '1.2', '2.1', '3.1'),
  period: fc.constantFrom(...PERIODS),
  isMerged: fc.boolean(),
});

/** A form whose projects have their quarters still to be marked, and whose total says one project too many. */
function modelOf(planned: readonly PlannedProject[]): WorkbookModel {
  const projects = planned.map(({ section, period, isMerged }): FormProject =>
    isMerged
      ? { section, quarters: [period, null, null, null] }
      : { section, period, quarters: [null, null, null, null] },
  );
  const { rows, slot } = buildForm({ projects });
  const merges = planned.flatMap(({ isMerged }, index) => (isMerged ? [`H${rows[index]}:K${rows[index]}`] : []));
  const { workbook } = buildForm({ projects, merges, cells: { [slot.total ?? '']: planned.length + 1 } });
  return fromSnapshot(workbook);
}

/** Runs the job with the fault at its `nth` request; without one where nth is 0. The number of requests that it took. */
async function trial(model: WorkbookModel, name: string, fault: Fault | null, nth: number): Promise<number> {
  const { before: prepare, job } = JOBS[name] ?? {};
  const host = createExcelHost();
  installOffice(model);
  if (prepare) await prepare(host);
  const before = stateOf(model);

  const office = installOffice(model);
  fault?.(office, nth);
  const report = await job?.(host).catch(asHostError);
  const after = stateOf(model);
  const requests = office.log.length;
  if (!report || report instanceof HostError) {
    expect(after).toEqual(before);
    return requests;
  }
  expectAsReported(before, after, report);

  installOffice(model);
  const undone = await host.apply(report.inverse);
  expect(undone.failure).toBeUndefined();
  const back = stateOf(model);
  expect(back.sheets).toEqual(before.sheets);
  // A tab that was rewritten is made again, not restored.
  expect(Object.keys(back.tabs)).toEqual(Object.keys(before.tabs));
  expect(back.customXml).toEqual(before.customXml);
  return requests;
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

function expectAsReported(before: WorkbookState, after: WorkbookState, report: ApplyReport): void {
  const isUnknown = new Set<Change>(
    report.refused.flatMap(({ change, reason }) => (reason === 'unknown' ? [change] : [])),
  );
  const isApplied = new Set<Change>(report.applied);
  for (const change of [...report.applied, ...report.refused.map((refused) => refused.change)]) {
    if (change.kind === 'sheet') {
      const { id } = change.spec;
      if (isApplied.has(change)) expect(after.tabs[id]).toBeDefined();
      else if (!isUnknown.has(change)) expect(after.tabs[id]).toEqual(before.tabs[id]);
    }
  }
  const sheets = Object.entries(after.sheets);
  expect(sheets.map(([name]) => name)).toEqual(Object.keys(before.sheets));
  for (const [name, { cells, merges }] of sheets) {
    const own = [...isApplied].filter((change) => 'sheet' in change && change.sheet === name);
    const maybe = [...isUnknown].filter((change) => 'sheet' in change && change.sheet === name);
    const touched = new Set([...own, ...maybe].flatMap((change) => (change.kind === 'cell' ? [change.cell] : [])));
    const untouched = (all: SheetCells): SheetCells =>
      Object.fromEntries(Object.entries(all).filter(([address]) => !touched.has(address)));
    expect(untouched(cells)).toEqual(untouched(before.sheets[name]?.cells ?? {}));
    for (const change of own)
      if (change.kind === 'cell') expect(valueIn(cells, change.cell)).toEqual(change.after.value);
    for (const change of maybe) {
      if (change.kind === 'cell')
        expect([change.before.value, change.after.value]).toContainEqual(valueIn(cells, change.cell));
    }
    const rangesOf = (changes: readonly Change[], merged: boolean): string[] =>
      changes.flatMap((change) => (change.kind === 'merge' && change.merged === merged ? [change.range] : []));
    const uncertain = [...rangesOf(maybe, true), ...rangesOf(maybe, false)];
    const certain = (all: readonly string[]): string[] => all.filter((range) => !uncertain.includes(range)).sort();
    const stood = (before.sheets[name]?.merges ?? []).filter((range) => !rangesOf(own, false).includes(range));
    expect(certain(merges)).toEqual(certain([...stood, ...rangesOf(own, true)]));
  }
}

type SheetCells = Readonly<Record<string, unknown>>;

function valueIn(cells: SheetCells, address: string): unknown {
  return (cells[address] as { value: unknown } | undefined)?.value ?? null;
}

const SAMPLE: readonly PlannedProject[] = [
  { section: '1.1', period: PERIODS[0], isMerged: false },
  { section: '1.1', period: PERIODS[2], isMerged: true },
  { section: '2.1', period: PERIODS[1], isMerged: true },
  { section: '3.1', period: PERIODS[3], isMerged: false },
];

describe.each(Object.keys(JOBS))('%s', (name) => {
  test.each(Object.entries(FAULTS))('any request %s', async (_fault, fault) => {
    const requests = await trial(modelOf(SAMPLE), name, null, 0);
    expect(requests).toBeGreaterThanOrEqual(3);
    for (let nth = 1; nth <= requests; nth += 1) await trial(modelOf(SAMPLE), name, fault, nth);
  });
});

test('any plan, any request, after any number of writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(project, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('fill', 'fix', 'summarise'),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(60),
      fc.boolean(),
      async (planned, name, nth, writes, isLost) => {
        const fault: Fault = isLost
          ? (FAULTS['loses its answer'] ?? (() => undefined))
          : (office, at) => office.failRequest(at, 'GeneralException', writes);
        await trial(modelOf(planned), name, fault, nth);
      },
    ),
    { numRuns: 40 },
  );
}, 20_000);

test('an undo whose request fails is as reported, and the next one finishes it', async () => {
  for (const [, fault] of Object.entries(FAULTS)) {
    for (let nth = 1; nth <= 2; nth += 1) {
      const model = modelOf(SAMPLE);
      const host = createExcelHost();
      installOffice(model);
      const before = stateOf(model);
      const done = await fill(host);
      const filled = stateOf(model);
      fault(installOffice(model), nth);
      const report = await host.apply(done?.inverse ?? []).catch(asHostError);
      if (report instanceof HostError) expect(stateOf(model)).toEqual(filled);
      else expectAsReported(filled, stateOf(model), report);
      installOffice(model);
      await host.apply(done?.inverse ?? []);
      expect(stateOf(model)).toEqual(before);
    }
  }
});

test('what another person edits between the reading and the writing stays theirs', async () => {
  const model = modelOf(SAMPLE);
  const host = createExcelHost();
  const office = installOffice(model);
  const { proposals } = await previewFill(host);
  const [first] = proposals.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'cell' ? change : [])),
  );
  const at = parseCell(first?.cell ?? '');
  const sheet = sheetNamed(model, SHEET);
  const cell = at && sheet && ensureCell(sheet, at.row, at.column);
  if (!first || !cell) throw new Error('nothing to fill');
  office.beforeRequest(1, () => void (cell.value = 'ของอีกคน'));
  const { left, report } = await applyFill(host, proposals);
  expect(left.map(({ changes }) => changes.includes(first))).toEqual([true]);
  expect(report.refused.every(({ reason }) => reason === 'changed-since')).toBe(true);
  await host.apply(report.inverse);
  expect(cell.value).toBe('ของอีกคน');
});
