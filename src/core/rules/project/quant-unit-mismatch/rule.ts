import type { Measure } from '../../../text/measure';
import { memoize } from '../../../text/memoize';
import { COUNTED_THINGS } from '../../data/counted-things';
import type { Rule } from '../../rule';
import { entriesOf } from '../entries';
import { measuresIn } from '../../analysis/measures';

export const order = 420;

/** People counted in places, communities counted in people: only if it is certain what is counted. */
export const rule: Rule = {
  meta: { id: 'quant-unit-mismatch', family: 'project', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const {
      title,
      quantity: { sheet, cell, text },
    } of entriesOf(plan, 'quantity')) {
      if (hasMismatch(text)) yield { sheet, cell, data: { title, text } };
    }
  },
};

const hasMismatch = memoize((text): boolean => measuresIn(text).some(isMismatch));

function isMismatch({ before, unit }: Measure): boolean {
  return COUNTED_THINGS.some(
    ({ thing, units, unless }) =>
      unit !== null && units.includes(unit) && thing.test(before) && !unless.test(before.replace(thing, '')),
  );
}
