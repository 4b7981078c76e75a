/** The measures of a quantity: one for the whole text, or one for each line that is a measure itself. */
import { contentOf } from '../../text/cell-content';
import { readMeasure, type Measure } from '../../text/measure';
import { memoize } from '../../text/memoize';

/** Lines are read only if the whole text is not one wrapped measure. Lines that cannot be read are left out. */
export const measuresIn = memoize((text): readonly Measure[] => {
  const whole = measureOf(text);
  return whole ? [whole] : text.split(/[\r\n]+/).flatMap((line) => measureOf(line) ?? []);
});

function measureOf(text: string): Measure | null {
  const content = contentOf(text);
  if (content.kind !== 'text') return null;
  const measure = readMeasure(content.text);
  return measure.ok ? measure.value : null;
}
