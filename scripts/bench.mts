/**
 * How reading and checking grows with the plan, beside `JSON.parse` of the same snapshot in the same run: what Office.js
 * itself must do with it. Machines differ and are noisy, so look at the ratios and not at the milliseconds.
 */
import { Bench } from 'tinybench';
import { buildForm, type FormProject } from '../test/fixtures/form-builder';
import { PHASE_2 } from '../src/core/plan/frameworks/phase-2';
import { readPlan } from '../src/core/form/read-plan';
import { runRules } from '../src/core/rules/run';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';

const SIZES = [16, 200, 2_000, 20_000] as const;
const MILLISECONDS_EACH = 2_000;

const SECTIONS = PHASE_2.subPlans.flatMap(({ guidelines }) => guidelines.map(({ section }) => section));
const PERIODS = ['ต.ค. - ธ.ค. 67', 'มกราคม 2568', 'ไตรมาสที่ ๓', null] as const;

function project(index: number): FormProject {
  const mark = (quarter: number): string | null => (index % 4 === quarter ? '✓' : null);
  return {
    section: SECTIONS[index % SECTIONS.length] ?? '1.1',
    title: `โครงการส่งเสริมคุณธรรมในชุมชน รุ่นที่ ${index + 1}`,
    quantity: `- จำนวนผู้เข้าร่วมไม่น้อยกว่า ${(index % 90) + 10} คน`,
    quality: 'ผู้เข้าร่วมมีความรู้ความเข้าใจ ตระหนักในคุณธรรมจริยธรรม และนำไปปฏิบัติในชีวิตประจำวันได้',
    period: PERIODS[index % PERIODS.length] ?? null,
    quarters: [mark(0), mark(1), mark(2), mark(3)],
  };
}

function readAndCheck(workbook: WorkbookSnapshot): number {
  const plan = readPlan(workbook);
  if (!plan) throw new Error('the bench form holds no plan');
  return runRules(plan, workbook).length;
}

const rows: { size: number; work: number; parse: number }[] = [];
for (const size of SIZES) {
  const { workbook } = buildForm({ projects: Array.from({ length: size }, (_, index) => project(index)) });
  const json = JSON.stringify(workbook);
  const bench = new Bench({ time: MILLISECONDS_EACH, iterations: 3, warmupTime: 300, warmupIterations: 1 });
  bench.add('read and check', () => void readAndCheck(workbook));
  bench.add('JSON.parse', () => void JSON.parse(json));
  await bench.run();
  const [work = NaN, parse = NaN] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : NaN));
  rows.push({ size, work, parse });
}

console.log('projects   read and check    a project    JSON.parse    times the parse');
for (const { size, work, parse } of rows) {
  const cells = [
    `${work.toFixed(1)} ms`,
    `${((work / size) * 1000).toFixed(0)} µs`,
    `${parse.toFixed(2)} ms`,
    (work / parse).toFixed(1),
  ];
  console.log(
    `${String(size).padStart(8)}${(cells[0] ?? '').padStart(17)}${(cells[1] ?? '').padStart(13)}${(cells[2] ?? '').padStart(14)}${(cells[3] ?? '').padStart(19)}`,
  );
}
const [, , small, large] = rows;
if (small && large) {
  const growth = large.work / large.size / (small.work / small.size);
  console.log(`\na project at ${large.size} takes ${growth.toFixed(2)} times a project at ${small.size}`);
}
