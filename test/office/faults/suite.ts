/**
 * Whatever happens while a job works, the workbook is as it was or exactly as the report says, and undo brings back what
 * stood there: the same suite for jobs in Node and in a page.
 */
import fc from 'fast-check';
import type { runs } from '#test/support/runs';
import { some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { stateOf } from '../state';
import { expectAsReported } from './as-reported';
import { FAULTS, type Fault } from './fault';
import type { JobName } from './jobs';
import { ensureCell } from '../model';
import { firstQuarter, modelOf, PERIODS, SAMPLE, type PlannedProject } from './planned';
import type { JobRunner } from './job-runner';
import { failEachRequest, failUndo, reported, runFaultCase, TRIALS, upTo, type Trial } from './fault-case';

const project: fc.Arbitrary<PlannedProject> = fc.record({
  section: fc.constantFrom('1.1', '1.2', '2.1', '3.1'),
  period: fc.constantFrom(...PERIODS),
  isMerged: fc.boolean(),
});
const plan = fc.array(project, { minLength: 1, maxLength: 6 });

/** `plans`: how many each property tries. */
export function describeFaults(runner: () => JobRunner, plans: ReturnType<typeof runs>): void {
  describe.each(some(Object.entries(TRIALS), 2))('%s', (_name, job) => {
    const open = (): Trial => ({ model: modelOf(SAMPLE), ...job });
    let requests = 0;
    beforeAll(async () => {
      requests = await runFaultCase(runner(), open());
    });

    test('takes several requests without a fault', () => {
      expect(requests).toBeGreaterThanOrEqual(3);
    });

    test.each(Object.entries(FAULTS))('any request %s', async (_fault, fault) => {
      await failEachRequest(runner(), open, requests, fault);
    });
  });

  test.each(Object.entries(FAULTS))('an undo whose request %s is finished by the next one', async (_fault, fault) => {
    for (const nth of [1, 2]) await failUndo(runner(), { model: modelOf(SAMPLE), job: 'fill' }, fault, nth);
  });

  test.each(Object.entries(FAULTS))(
    'an undo that takes tabs away whose request %s is finished by the next one',
    async (_fault, fault) => {
      for (const name of some(['summarise beside a register that somebody typed on', 'summarise'])) {
        const job = TRIALS[name] ?? { job: 'summarise' };
        for (const nth of some(upTo(8), 1)) await failUndo(runner(), { model: modelOf(SAMPLE), ...job }, fault, nth);
      }
    },
  );

  test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
    'a writing that Excel finds too long is done in parts: %s',
    async (code) => {
      const requests = await runFaultCase(runner(), { model: modelOf(SAMPLE), job: 'fill' });
      const excel = runner().open(modelOf(SAMPLE));
      excel.failRequest(requests, code);
      const outcome = await runner().run('fill');
      expect(outcome).toMatchObject({ report: { refused: [] } });
      expect(outcome).not.toHaveProperty('report.failure');
      expect(excel.log).toHaveLength(requests + 2);
    },
  );

  test.each([
    ['InvalidOrTimedOutSession', 'connection-lost'],
    ['ActivityLimitReached', 'excel-busy'],
    ['InvalidOperationInCellEditMode', 'excel-busy'],
    ['AccessDenied', 'access-denied'],
    ['ResponsePayloadSizeLimitExceeded', 'excel-too-much'],
  ])('a reading that ends in %s is told as %s', async (detail, code) => {
    runner().open(modelOf(SAMPLE)).failRequest(1, detail);
    expect(await runner().run('check')).toEqual({ problem: { code, detail } });
  });

  test('any plan, any request, after any number of writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.constantFrom<JobName>('fill', 'fix', 'summarise', 'findings'),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(60),
        fc.boolean(),
        async (planned, job, nth, writes, isLost) => {
          const fault: Fault = isLost
            ? FAULTS['loses its answer']
            : (excel, at) => excel.failRequest(at, 'GeneralException', writes);
          await runFaultCase(runner(), { model: modelOf(planned), job }, fault, nth);
        },
      ),
      plans,
    );
  });

  test('what another person types on a summary tab, wherever and at whatever moment, is there afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.constantFrom<JobName>('summarise', 'findings'),
        fc.record({ tab: fc.nat(1), row: fc.nat(30), column: fc.nat(20), isFormula: fc.boolean() }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (planned, job, { tab, row, column, isFormula }, nth, isUndone) => {
          const model = modelOf(planned);
          const excel = runner().open(model);
          const first = reported(await runner().run(job)).report;
          const typed = isFormula ? { value: 0, formula: '=1+1+1' } : { value: 'ของอีกคน' };
          let isTyped = false;
          excel.beforeRequest(nth, () => {
            const sheet = model.sheets.filter(({ names }) => names.length > 0)[tab] ?? model.sheets.at(-1);
            if (!sheet) return;
            delete ensureCell(sheet, row, column).formula;
            Object.assign(ensureCell(sheet, row, column), typed);
            isTyped = true;
          });
          const outcome = isUndone ? await runner().apply(first?.inverse ?? []) : await runner().run(job);
          expect(outcome).toHaveProperty('report');
          const cells = model.sheets.flatMap((sheet) => [...sheet.cells.values()]);
          const isThere = cells.some(({ value, formula }) => (formula ?? value) === (typed.formula ?? typed.value));
          expect(isThere).toBe(isTyped);
        },
      ),
      plans,
    );
  });

  test('what another person edits, at whatever moment, stays theirs', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.nat(5), fc.integer({ min: 1, max: 6 }), async (planned, index, nth) => {
        const model = modelOf(planned);
        const cell = firstQuarter(model, planned, index % planned.length);
        let before = stateOf(model);
        runner()
          .open(model)
          .beforeRequest(nth, () => {
            cell.value = 'ของอีกคน';
            before = stateOf(model);
          });
        const { report } = reported(await runner().run('fill'));
        if (report) expectAsReported(before, stateOf(model), report);
        await runner().apply(report?.inverse ?? []);
        expectSame(stateOf(model), before);
      }),
      plans,
    );
  });
}
