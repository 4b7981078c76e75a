import { declared, plan, project } from '#test/support/plan-builder';
import { compareCounts } from '../../../core/summary/comparison';
import { countRows, isEqual } from './counts';

test('a row for each sub-plan and the total, and for what is in none only if there is such a thing', () => {
  const counts = compareCounts(plan({ counts: declared(1, []), projects: [project(1, 1, 30)] }));
  const rows = countRows(counts);
  expect(rows.map(({ of }) => of)).toEqual([1, 2, 3, 'total']);
  expect(rows.map(isEqual)).toEqual([false, false, false, true]);
  const stray = compareCounts(plan({ counts: declared(1, []), projects: [{ ...project(1, 1, 30), subPlan: null }] }));
  expect(countRows(stray).map(({ of }) => of)).toEqual([1, 2, 3, 'unplaced', 'total']);
});
