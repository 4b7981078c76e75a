/** A plan whose text was copied out of a PDF keeps its projects, counts, parts and quarters. */
import fc from 'fast-check';
import { readPlan } from '../../../src/core/form/read-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { formOf } from '#test/rules/form';
import { cleanPlan } from '#test/rules/plan';
import { Random } from '#test/rules/random';
import { buildForm } from '#test/support/form-builder';
import { runs, some } from '#test/support/runs';
import { layOut } from '../generator/generator';
import { layout } from '../generator/layout';
import { modelPlan } from '../generator/model';
import { copiedFromPdf, MARKS_MOVED, PDF_DAMAGE } from '../generator/pdf-damage';
import { readBack } from './expectation';

/** What a plan is, without the office's own words. */
function structure(plan: Plan | null): unknown {
  const read = readBack(plan);
  if (!plan || !read) return null;
  return {
    ...{ year: read.year, total: read.total, budget: read.budget, counts: read.counts, headings: read.headings },
    ...{ placeholders: read.placeholders, others: read.others },
    parts: Object.entries(plan.parts).filter(([, place]) => place !== null),
    projects: plan.projects.map(({ cell, subPlan, goal, guideline, section, item, quarters }) => ({
      ...{ cell, subPlan, goal, guideline, section, item },
      quarters: quarters.cells.map(({ quarter, meaning }) => `${quarter} ${meaning}`),
    })),
  };
}

/** What is said in the columns of the table, and what is not understood. */
function columns(plan: Plan | null): unknown {
  return {
    projects: plan?.projects.map(({ budget, periods }) => [budget?.value ?? null, periods.length]),
    unread: plan?.unread.map(({ sheet, cell }) => `${sheet}!${cell}`),
  };
}

test.each(some(Object.entries(PDF_DAMAGE), 3))(
  '%s: the same projects, counts, parts and quarters in any layout',
  (_, damage) => {
    // Short headers of the column of numbers are not recognised by moved marks.
    const layouts = damage === PDF_DAMAGE[MARKS_MOVED] ? layout.filter(({ item }) => item !== 'column') : layout;
    fc.assert(
      fc.property(modelPlan, layouts, (plan, how) => {
        const clean = layOut(plan, how);
        expect(structure(readPlan(copiedFromPdf(clean, damage)))).toEqual(structure(readPlan(clean)));
      }),
      runs(100),
    );
  },
);

// Labels of fewer than six characters are not recognised by moved marks.
const { [MARKS_MOVED]: _moved, ...IN_PLACE } = PDF_DAMAGE;

test.each(some(Object.entries(IN_PLACE), 3))('%s: the same columns in any layout', (_, damage) => {
  fc.assert(
    fc.property(modelPlan, layout, (plan, how) => {
      const clean = layOut(plan, how);
      expect(columns(readPlan(copiedFromPdf(clean, damage)))).toEqual(columns(readPlan(clean)));
    }),
    runs(100),
  );
});

test.each(some(Object.entries(PDF_DAMAGE), 3))('%s: the whole form is read', (_, damage) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const clean = buildForm(formOf(cleanPlan(new Random(seed)))).workbook;
      const [expected, found] = [readPlan(clean), readPlan(copiedFromPdf(clean, damage))];
      expect(structure(found)).toEqual(structure(expected));
      expect(columns(found)).toEqual(columns(expected));
      expect(numbers(found)).toEqual(numbers(expected));
    }),
    runs(100),
  );
});

/** Parts 2 and 4. */
function numbers(plan: Plan | null): unknown {
  const { baseline, targets } = plan ?? {};
  return {
    base: baseline?.rows.map(({ personnel, citizens }) => [personnel?.value, citizens?.value]),
    targets: targets?.rows.map(({ measures }) =>
      measures.map(({ result, plan: planned }) => [result?.value, planned?.value]),
    ),
  };
}

test('a title stays as it is written', () => {
  const clean = buildForm(formOf(cleanPlan(new Random(1), { size: 8 }))).workbook;
  for (const damage of Object.values(PDF_DAMAGE)) {
    const titles = readPlan(clean)!.projects.map(({ title }) => damage(title).trim());
    expect(readPlan(copiedFromPdf(clean, damage))!.projects.map(({ title }) => title)).toEqual(titles);
  }
});
