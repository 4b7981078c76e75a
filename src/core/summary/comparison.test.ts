import fc from 'fast-check';
import { declared, placeholder, plan, project } from '#test/support/plan-builder';
import { compareCounts } from './comparison';

const NUMBER_OR_NONE = fc.option(fc.integer({ min: 0, max: 8 }));

describe('compareCounts', () => {
  it('stands declared beside listed, guideline by guideline', () => {
    const whole = compareCounts(
      plan({
        counts: declared(3, [[2, 1, null, 1]]),
        projects: [project(1, 3, 40), project(1, 3, 41), project(2, 4, 42)],
        placeholders: [placeholder(1, 4, 43)],
      }),
    );
    expect(whole.declared?.value).toBe(3);
    expect(whole.listed).toBe(3);
    const first = whole.subPlans[0];
    expect(first?.guidelines.map(({ guideline, declared, listed }) => [guideline, declared?.value, listed])).toEqual([
      [1, 1, 0],
      [2, null, 0],
      [3, 1, 2],
      [4, undefined, 0],
      [5, undefined, 0],
      [6, undefined, 0],
    ]);
    expect(first?.guidelines[3]?.placeholders).toBe(1);
  });

  it('lists all thirteen guidelines of a plan that has nothing', () => {
    expect(compareCounts(plan()).subPlans.map(({ guidelines }) => guidelines.length)).toEqual([6, 4, 3]);
  });

  it('never loses a project, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(NUMBER_OR_NONE, NUMBER_OR_NONE)), (places) => {
        const whole = compareCounts(
          plan({ projects: places.map(([subPlan, guideline], row) => project(subPlan, guideline, row + 1)) }),
        );
        const parts = whole.subPlans.flatMap(({ guidelines, unplaced }) => [...guidelines, unplaced]);
        expect([...parts, whole.unplaced].reduce((sum, { listed }) => sum + listed, 0)).toBe(places.length);
      }),
    );
  });
});
