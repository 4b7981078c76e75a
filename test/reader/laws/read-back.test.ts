/** Whatever way an office lays its plan out, the same plan is read. */
import fc from 'fast-check';
import { readPlan } from '../../../src/core/form/read-plan';
import { comparisonKey } from '../../../src/core/text/comparison-key';
import { runs } from '#test/support/runs';
import { damage, hurt } from '../generator/damage';
import { expectation, readBack } from './expectation';
import { layOut } from '../generator/generator';
import { layout } from '../generator/layout';
import { modelPlan } from '../generator/model';

test('a plan is read back from any layout', () => {
  fc.assert(
    fc.property(modelPlan, layout, (plan, how) => {
      expect(readBack(readPlan(layOut(plan, how)))).toEqual(expectation(plan, how));
    }),
    runs(150),
  );
});

test('damaged text leaves the reading unchanged', () => {
  fc.assert(
    fc.property(modelPlan, layout, damage, (plan, how, harm) => {
      const clean = layOut(plan, how);
      expect(readBack(readPlan(hurt(clean, harm)), comparisonKey)).toEqual(readBack(readPlan(clean), comparisonKey));
    }),
    runs(100),
  );
});
