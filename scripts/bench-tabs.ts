/** What the summary tabs cost: making their specs and writing them into a file, beside fflate's deflate of the same bytes. */
import { deflateSync, unzipSync } from 'fflate';
import { Bench } from 'tinybench';
import { workbook as emptyWorkbook } from '#test/hostile/build';
import { checked } from '#test/support/checked';
import { SHEET } from '#test/support/form-builder';
import { SUMMARY_TABS } from '../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../src/core/summary/tab-options';
import { ZLIB_CODEC } from '../src/cli/zlib-codec';
import { readPlan } from '../src/core/form/read-plan';
import { runRules } from '../src/core/jobs/run-rules';
import type { SheetSpec } from '../src/core/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { XlsxHost } from '../src/xlsx';
import { processorTime } from './processor-time';

const MILLISECONDS_EACH = 2_000;
/** V8 optimises for seconds, in threads whose time is counted. */
const WARM_UP = 6_000;
const EMPTY = emptyWorkbook({ sheets: { [SHEET]: '<sheetData/>' } });

export interface MeasuredTabs {
  readonly specs: number;
  readonly writing: number;
  readonly deflate: number;
  readonly bytes: number;
}

/** In milliseconds, each the median of its runs. */
export async function measureTabs(workbook: WorkbookSnapshot): Promise<MeasuredTabs> {
  const plan = readPlan(workbook);
  if (!plan) throw new Error('the bench form holds no plan');
  const findings = runRules(plan, workbook);
  const given = { ...checked(plan), findings };
  const make = (): SheetSpec[] => SUMMARY_TABS.map((tab) => tab.make(given, USUAL_OPTIONS));
  const specs = make();
  const parts = Object.values(unzipSync(await written(specs)));
  const bench = new Bench({
    now: processorTime,
    time: MILLISECONDS_EACH,
    iterations: 5,
    warmupTime: WARM_UP,
    warmupIterations: 1,
  });
  bench.add('specs', () => void make());
  bench.add('file', async () => {
    await written(specs);
  });
  bench.add('deflate', () => {
    for (const part of parts) deflateSync(part);
  });
  await bench.run();
  const [ofSpecs = NaN, writing = NaN, deflate = NaN] = bench.tasks.map(({ result }) =>
    'latency' in result ? result.latency.p50 : NaN,
  );
  return { specs: ofSpecs, writing, deflate, bytes: parts.reduce((sum, { length }) => sum + length, 0) };
}

async function written(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const host = XlsxHost.open(EMPTY, ZLIB_CODEC);
  const { refused } = await host.apply(specs.map((spec) => ({ kind: 'sheet', spec, sources: [] })));
  if (refused.length > 0) throw new Error('a tab was refused');
  return host.bytes();
}
