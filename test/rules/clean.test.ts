/** Good plans of every size, in every layout, in words that the rules were not made with: not one error, not one warning. */
import fc from 'fast-check';
import { readPlan } from '../../src/core/form/read-plan';
import { findingText } from '../../src/core/messages/findings';
import { runRules } from '../../src/core/jobs/run-rules';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { buildForm } from '#test/support/form-builder';
import { runs } from '#test/support/runs';
import { layout } from '#test/reader/generator/layout';
import { formOf } from './form';
import { layOutClean } from './lay-out';
import { cleanPlan, type CleanPlan, type PlanOptions } from './plan';
import { Random } from './random';
import { HELD_OUT, SEEN } from './words';

const RUNS = runs(30);
/** Notes that a good plan may well get: they say what it is like, not what is wrong. */
const NOTES: readonly string[] = ['goal-empty', 'placeholder-left', 'budget-total-dash'];

function said(workbook: WorkbookSnapshot): string[] {
  const plan = readPlan(workbook);
  if (!plan) return ['no plan'];
  return runRules(plan, workbook)
    .filter(({ rule, severity }) => severity !== 'info' || !NOTES.includes(rule))
    .map((finding) => `${finding.rule} ${finding.sheet}!${finding.cell} ${findingText(finding, 'th')}`);
}

const seed = fc.integer();
const planOf = (number: number, options: PlanOptions): CleanPlan => cleanPlan(new Random(number), options);

describe.each([
  ['the words that plans are usually made of', SEEN],
  ['words held out', HELD_OUT],
])('%s', (_, words) => {
  test('on one sheet', () => {
    fc.assert(
      fc.property(seed, (number) => {
        expect(said(buildForm(formOf(planOf(number, { words }))).workbook)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('in any layout', () => {
    fc.assert(
      fc.property(seed, layout, (number, how) => {
        expect(said(layOutClean(planOf(number, { words, isShared: true }), how))).toEqual([]);
      }),
      RUNS,
    );
  });
});

test.each([1, 60, 120, 200])('a plan of %i projects', (size) => {
  expect(said(buildForm(formOf(planOf(size, { size }))).workbook)).toEqual([]);
});
