/** What the summary tabs cost: making their specs and writing them into a file, beside fflate's deflate of the same bytes. */
import { deflateSync, unzipSync } from 'fflate';
import { Bench, type Fn } from 'tinybench';
import { workbook as emptyWorkbook } from '#test/hostile/build';
import { checked } from '#test/support/checked';
import { SHEET } from '#test/support/form-builder';
import { SUMMARY_TABS } from '../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../src/core/summary/tab-options';
import { median } from '../bench/median';
import { ZLIB_CODEC } from '../src/cli/zlib-codec';
import { readPlan } from '../src/core/form/read-plan';
import { runRules } from '../src/core/jobs/run-rules';
import type { SheetSpec } from '../src/core/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { XlsxHost } from '../src/xlsx';
import { processorTime } from './processor-time';

/** A machine that others use is now faster and now slower: the tasks take short turns, and are compared turn by turn. */
const ROUNDS = 9;
const MILLISECONDS_EACH = 300;
/** V8 optimises for ten seconds of each task, in threads whose time is counted. */
const WARM_UP = 10_000;
const EMPTY = emptyWorkbook({ sheets: { [SHEET]: '<sheetData/>' } });

export interface MeasuredTabs {
  readonly specs: number;
  readonly writing: number;
  readonly deflate: number;
  /** How many times as long as the deflate both together take. */
  readonly times: number;
  readonly bytes: number;
}

/** In milliseconds, each the median of its rounds. */
export async function measureTabs(workbook: WorkbookSnapshot): Promise<MeasuredTabs> {
  const plan = readPlan(workbook);
  if (!plan) throw new Error('the bench form holds no plan');
  const findings = runRules(plan, workbook);
  const given = { ...checked(plan), findings };
  const make = (): SheetSpec[] => {
    // A copy has no answers yet: a plan remembers what was asked of it, and a person asks once.
    const fresh = { ...given, plan: { ...plan } };
    return SUMMARY_TABS.map((tab) => tab.make(fresh, USUAL_OPTIONS));
  };
  const specs = make();
  const parts = Object.values(unzipSync(await written(specs)));
  const tasks = {
    specs: () => void make(),
    writing: async () => {
      await written(specs);
    },
    deflate: () => parts.forEach((part) => deflateSync(part)),
  };
  await round(tasks, WARM_UP);
  const rounds: Record<keyof typeof tasks, number>[] = [];
  for (let index = 0; index < ROUNDS; index += 1) rounds.push(await round(tasks, MILLISECONDS_EACH));
  return {
    specs: median(rounds.map((each) => each.specs)),
    writing: median(rounds.map((each) => each.writing)),
    deflate: median(rounds.map((each) => each.deflate)),
    times: median(rounds.map((each) => (each.specs + each.writing) / each.deflate)),
    bytes: parts.reduce((sum, { length }) => sum + length, 0),
  };
}

/** What a run of each task takes in the median, in milliseconds of the processor. */
async function round<Name extends string>(
  tasks: Readonly<Record<Name, Fn>>,
  milliseconds: number,
): Promise<Record<Name, number>> {
  const bench = new Bench({ now: processorTime, time: milliseconds, iterations: 3, warmup: false });
  for (const [name, task] of Object.entries<Fn>(tasks)) bench.add(name, task);
  await bench.run();
  const taken = bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN] as const);
  return Object.fromEntries(taken) as Record<Name, number>;
}

async function written(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const host = XlsxHost.open(EMPTY, ZLIB_CODEC);
  const { refused } = await host.apply(specs.map((spec) => ({ kind: 'sheet', spec, sources: [] })));
  if (refused.length > 0) throw new Error('a tab was refused');
  return host.bytes();
}
