/** What a project is to reach, in numbers. */
import { memoize } from '../text/memoize';
import { readQuantities, type QuantityMeasure } from '../text/quantities';
import type { Project } from './project';

/** Plans say the same of project after project. */
const measuresIn = memoize((text): readonly QuantityMeasure[] | null => {
  const reading = readQuantities(text);
  if (reading.ok) return reading.value;
  return reading.reason === 'blank' && /^[^ก-๙0-9a-zA-Z]*$/.test(text) ? [] : null;
});

/** The measures of the project's quantity; empty if it has none, null if they cannot be read for certain. */
export function measuresOf({ quantity }: Project): readonly QuantityMeasure[] | null {
  return quantity === null ? [] : measuresIn(quantity.text);
}
