/** A plan whose text was copied out of a PDF keeps its projects, counts, parts and quarters. */
import fc from 'fast-check';
import { readPlan } from '../../../src/core/form/read-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { runs } from '#test/support/runs';
import { layOut } from '../generator/generator';
import { layout } from '../generator/layout';
import { modelPlan } from '../generator/model';
import { copiedFromPdf, PDF_DAMAGE } from '../generator/pdf-damage';
import { readBack } from './expectation';

/** What is no word of the office's own. */
function structure(plan: Plan | null): unknown {
  const read = readBack(plan);
  if (!plan || !read) return null;
  return {
    ...{ year: read.year, total: read.total, budget: read.budget, counts: read.counts, headings: read.headings },
    ...{ placeholders: read.placeholders, others: read.others, unread: plan.unread.map(({ cell }) => cell) },
    parts: Object.entries(plan.parts).filter(([, place]) => place !== null),
    projects: plan.projects.map(({ cell, subPlan, goal, guideline, section, item, quarters, budget, periods }) => ({
      ...{ cell, subPlan, goal, guideline, section, item, periods: periods.length },
      quarters: quarters.cells.map(({ quarter, meaning }) => `${quarter} ${meaning}`),
      baht: budget?.value ?? null,
    })),
  };
}

test.each(Object.entries(PDF_DAMAGE))('%s', (_name, damage) => {
  fc.assert(
    fc.property(modelPlan, layout, (plan, how) => {
      const clean = layOut(plan, how);
      expect(structure(readPlan(copiedFromPdf(clean, damage)))).toEqual(structure(readPlan(clean)));
    }),
    runs(60),
  );
});
