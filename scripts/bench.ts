/**
 * How reading and checking grows with the plan, beside what Office.js itself must do in the same run: `JSON.parse` of
 * the snapshot, and of Excel's own answer, from which the snapshot is made. Then the summary tabs, beside the deflate of
 * their bytes. All is measured in the processor's time; garbage is collected by one thread, for several count the time in
 * which they wait for each other. Machines differ and are noisy, so look at the ratios and not at the milliseconds.
 *
 * The targets of reading and checking are set beside another commit (docs/decisions/speed.md):
 *
 *     git worktree add --detach ../reference 6dd045a && (cd ../reference && npm ci)
 *     PHAEN_REFERENCE=../reference npm run bench
 */
import { readPlan as readPlanThen } from 'reference/form/read-plan';
import { runRules as runRulesThen } from 'reference/jobs/run-rules';
import { Bench } from 'tinybench';
import { buildForm, type FormProject } from '#test/support/form-builder';
import { PHASE_2 } from '../src/core/plan/frameworks/phase-2';
import { readPlan } from '../src/core/form/read-plan';
import { runRules } from '../src/core/jobs/run-rules';
import { cellName } from '../src/core/workbook/address';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { measureTabs } from './bench-tabs';
import { processorTime } from './processor-time';

const SIZES = [16, 200, 2_000, 20_000] as const;
const TAB_SIZES = [16, 200, 5_000] as const;
const MILLISECONDS_EACH = 3_000;
const WARM_UP = { warmupTime: 1_000, warmupIterations: 2 };

const SECTIONS = PHASE_2.subPlans.flatMap(({ guidelines }) => guidelines.map(({ section }) => section));
const PERIODS = ['ต.ค. - ธ.ค. 67', 'มกราคม 2568', 'ไตรมาสที่ ๓', null] as const;

/** Names and results differ from project to project; periods and offices repeat in row after row. */
function project(index: number): FormProject {
  const mark = (quarter: number): string | null => (index % 4 === quarter ? '✓' : null);
  return {
    section: SECTIONS[index % SECTIONS.length] ?? '1.1',
    title: `โครงการส่งเสริมคุณธรรมในชุมชน รุ่นที่ ${index + 1}`,
    quantity: `- จำนวนผู้เข้าร่วมไม่น้อยกว่า ${(index % 990) + 10} คน`,
    quality: `ผู้เข้าร่วมรุ่นที่ ${index + 1} มีความรู้ความเข้าใจ ตระหนักในคุณธรรมจริยธรรม และนำไปปฏิบัติในชีวิตประจำวันได้`,
    period: PERIODS[index % PERIODS.length] ?? null,
    quarters: [mark(0), mark(1), mark(2), mark(3)],
  };
}

function readAndCheck(workbook: WorkbookSnapshot): number {
  const plan = readPlan(workbook);
  if (!plan) throw new Error('the bench form holds no plan');
  return runRules(plan, workbook).length;
}

/** The same by the other commit. */
function readAndCheckThen(workbook: WorkbookSnapshot): number {
  const plan = readPlanThen?.(workbook) ?? null;
  return plan ? (runRulesThen?.(plan, workbook).length ?? 0) : 0;
}

/** What a target compares reading and checking with, and how many times that they may take at most. */
const TARGETS: readonly { readonly size: number; readonly beside: 'then' | 'answer'; readonly most: number }[] = [
  { size: 16, beside: 'then', most: 1 / 3 },
  { size: 200, beside: 'then', most: 1 / 2 },
  { size: 20_000, beside: 'answer', most: 6.5 },
];

/** The answer to what src/excel asks of a block: what is written in each cell, and its number format. */
function excelsAnswer({ sheets }: WorkbookSnapshot): string {
  const results = sheets.map(({ origin, values, formulas, numberFormats }) => {
    const each = <T>(what: (address: string, row: number, column: number) => T): T[][] =>
      values.map((cells, row) =>
        cells.map((_, column) => what(cellName(origin.row + row, origin.column + column), row, column)),
      );
    return {
      formulas: each((address, row, column) => formulas[address] ?? values[row]?.[column] ?? ''),
      numberFormat: each((address) => numberFormats[address] ?? 'General'),
    };
  });
  return JSON.stringify({ message: { body: JSON.stringify({ Results: results }) } });
}

/** A message whose body is JSON again. */
function parseAnswer(json: string): unknown {
  const { message } = JSON.parse(json) as { readonly message: { readonly body: string } };
  return JSON.parse(message.body);
}

interface Measured {
  readonly size: number;
  readonly work: number;
  readonly snapshot: number;
  readonly answer: number;
  /** NaN without the other commit. */
  readonly then: number;
}

function formOf(size: number): WorkbookSnapshot {
  return buildForm({ projects: Array.from({ length: size }, (_, index) => project(index)) }).workbook;
}

async function measure(size: number): Promise<Measured> {
  const json = JSON.stringify(formOf(size));
  const workbook = JSON.parse(json) as WorkbookSnapshot;
  const answer = excelsAnswer(workbook);
  const bench = new Bench({ now: processorTime, time: MILLISECONDS_EACH, iterations: 5, ...WARM_UP });
  bench.add('read and check', () => void readAndCheck(workbook));
  bench.add('JSON.parse of the snapshot', () => void JSON.parse(json));
  bench.add("JSON.parse of Excel's answer", () => void parseAnswer(answer));
  if (readPlanThen) bench.add('read and check then', () => void readAndCheckThen(workbook));
  await bench.run();
  const [work = NaN, parse = NaN, parseOfAnswer = NaN, then = NaN] = bench.tasks.map(({ result }) =>
    'latency' in result ? result.latency.p50 : NaN,
  );
  return { size, work, snapshot: parse, answer: parseOfAnswer, then };
}

const HEADERS = ['projects', 'read and check', 'a project', 'snapshot', 'times', "Excel's answer", 'times'];

const TAB_HEADERS = ['projects', 'making specs', 'writing the file', 'deflate', 'times', 'megabytes'];

function line(headers: readonly string[], cells: readonly string[] = headers): string {
  return cells.map((cell, index) => cell.padStart((headers[index]?.length ?? 0) + 4)).join('');
}

async function reportTabs(): Promise<void> {
  console.log('\nall summary tabs, and how many times as long as the deflate of their bytes both together take\n');
  console.log(line(TAB_HEADERS));
  for (const size of TAB_SIZES) {
    const { specs, writing, deflate, times, bytes } = await measureTabs(formOf(size));
    console.log(
      line(TAB_HEADERS, [
        String(size),
        `${specs.toFixed(1)} ms`,
        `${writing.toFixed(1)} ms`,
        `${deflate.toFixed(1)} ms`,
        times.toFixed(1),
        (bytes / 1e6).toFixed(2),
      ]),
    );
  }
}

async function reportReading(): Promise<void> {
  console.log(
    "JSON.parse of the snapshot and of Excel's answer, and how many times as long reading and checking take\n",
  );
  console.log(line(HEADERS));
  const measured: Measured[] = [];
  for (const size of SIZES) {
    const each = await measure(size);
    measured.push(each);
    const { work, snapshot, answer } = each;
    console.log(
      line(HEADERS, [
        String(size),
        `${work.toFixed(1)} ms`,
        `${((work / size) * 1000).toFixed(0)} µs`,
        `${snapshot.toFixed(2)} ms`,
        (work / snapshot).toFixed(1),
        `${answer.toFixed(2)} ms`,
        (work / answer).toFixed(1),
      ]),
    );
  }
  reportTargets(measured);
  const [, , small, large] = measured;
  if (!small || !large) return;
  const growth = large.work / large.size / (small.work / small.size);
  console.log(`\na project at ${large.size} takes ${growth.toFixed(2)} times a project at ${small.size}`);
}

function reportTargets(measured: readonly Measured[]): void {
  console.log('\nreading and checking, beside the targets\n');
  for (const { size, beside, most } of TARGETS) {
    const found = measured.find((each) => each.size === size);
    const times = found ? found.work / found[beside] : NaN;
    const other = beside === 'then' ? "the other commit's" : "JSON.parse of Excel's answer";
    const figure = Number.isNaN(times) ? 'not measured (see scripts/bench.ts)' : `${times.toFixed(2)} times`;
    console.log(`${String(size).padStart(6)} projects: ${figure} ${other}; at most ${most.toFixed(2)}`);
  }
}

async function main(): Promise<void> {
  await reportReading();
  await reportTabs();
}

void main();
