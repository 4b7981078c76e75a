/** A job with a fault in it, from the workbook before to the workbook after its undo. */
import { ownedId } from '../../../src/core/workbook/sheet-spec';
import { some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { ensureCell, type WorkbookModel } from '../model';
import { stateOf } from '../state';
import { expectAsReported } from './as-reported';
import type { Fault } from './fault';
import type { JobName } from './jobs';
import type { Outcome, JobRunner } from './job-runner';

export interface Trial {
  readonly model: WorkbookModel;
  readonly job: JobName;
  /** A job done before it, without faults. */
  readonly after?: JobName;
  /** The summary tabs on which somebody has typed since, by their ids. */
  readonly typedOn?: readonly string[];
}

/** The jobs of the suite; a summary made again rewrites its tabs. */
export const TRIALS: Readonly<Record<string, Omit<Trial, 'model'>>> = {
  check: { job: 'check' },
  fill: { job: 'fill' },
  summarise: { job: 'summarise' },
  'summarise again': { job: 'summarise', after: 'summarise' },
  'summarise beside a register that somebody typed on': { job: 'summarise', after: 'summarise', typedOn: ['register'] },
  'summarise beside tabs that somebody typed on': {
    job: 'summarise',
    after: 'summarise',
    typedOn: ['register', 'counts'],
  },
  findings: { job: 'findings' },
  fix: { job: 'fix' },
};

/**
 * Runs the job with the fault at its `nth` request: the workbook is as it was or exactly as the report says, and undo
 * restores the contents. Returns the number of requests that it took. If `fault` is null, nothing fails.
 */
export async function runFaultCase(
  runner: JobRunner,
  { model, job, after, typedOn = [] }: Trial,
  fault: Fault | null = null,
  nth = 0,
): Promise<number> {
  runner.open(model);
  if (after) await runner.run(after);
  for (const id of typedOn) typeOn(model, id);
  const before = stateOf(model);
  const typed = typedOn.map((id) => before.tabs[id]);

  const excel = runner.open(model);
  fault?.(excel, nth);
  const { report } = reported(await runner.run(job));
  const requests = excel.log.length;
  if (!report) {
    expectSame(stateOf(model), before);
    return requests;
  }
  const done = stateOf(model);
  expectAsReported(before, done, report);
  expect(Object.values(done.tabs)).toEqual(expect.arrayContaining(typed));

  runner.open(model);
  const undone = await runner.apply(report.inverse);
  expect(undone).toHaveProperty('report');
  expect(undone).not.toHaveProperty('report.failure');
  const back = stateOf(model);
  expectSame(back.sheets, before.sheets);
  // A tab that was rewritten is made again, not restored.
  expect(Object.keys(back.tabs).sort()).toEqual(Object.keys(before.tabs).sort());
  expect(typedOn.map((id) => back.tabs[id])).toEqual(typed);
  expect(back.customXml).toEqual(before.customXml);
  return requests;
}

/** Fails each of a job's requests once; in short tests, two of them. */
export async function failEachRequest(
  runner: JobRunner,
  open: () => Trial,
  requests: number,
  fault: Fault,
): Promise<void> {
  for (const nth of some(upTo(requests), 2)) await runFaultCase(runner, open(), fault, nth);
}

/** 1, 2, 3 … `last`. */
export function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** A note beside the contents of a summary tab. */
function typeOn(model: WorkbookModel, id: string): void {
  const tab = model.names.find(({ name }) => ownedId(name) === id)?.sheet;
  if (!tab) throw new Error(`no tab: ${id}`);
  ensureCell(tab, 1, 20).value = 'ตรวจแล้ว';
}

/** An undo whose request fails is as reported, and the next one finishes it. */
export async function failUndo(
  runner: JobRunner,
  { model, job, after, typedOn = [] }: Trial,
  fault: Fault,
  nth: number,
): Promise<void> {
  runner.open(model);
  if (after) await runner.run(after);
  for (const id of typedOn) typeOn(model, id);
  const before = stateOf(model);
  const inverse = reported(await runner.run(job)).report?.inverse ?? [];
  const done = stateOf(model);
  fault(runner.open(model), nth);
  const { report } = reported(await runner.apply(inverse));
  if (report) expectAsReported(done, stateOf(model), report);
  else expectSame(stateOf(model), done);
  runner.open(model);
  await runner.apply(inverse);
  expectSame(stateOf(model), before);
}

export function reported(outcome: Outcome): Extract<Outcome, { readonly report: unknown }> {
  return 'report' in outcome ? outcome : { report: null };
}
