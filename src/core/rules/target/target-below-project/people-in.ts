/** How many people a quantity is certain to reach at once. */
import { comparisonKey } from '../../../text/comparison-key';
import type { Measure } from '../../../text/measure';
import { memoize } from '../../../text/memoize';
import { measuresIn } from '../../analysis/measures';

/** Not people of 13 and over, not people who come, or not that many different ones. */
const OTHERS =
  /เด็ก|นักเรียน|อนุบาล|ประถม|ป\.?[1-6]|ผู้ชม|เข้าชม|รับชม|ยอดชม|ผู้ติดตาม|เข้าถึง|ออนไลน์|เพจ|ครั้ง|(?<!แ)ละ|จากทั้งหมด|จากจำนวน|สะสม/;

/** The largest exact or least number of คน in a text; null if it states none. */
export const peopleIn = memoize((text): number | null => {
  const numbers = measuresIn(text)
    .filter(isPeople)
    .map(({ value }) => value);
  return numbers.length === 0 || OTHERS.test(comparisonKey(text)) ? null : Math.max(...numbers);
});

function isPeople({ unit, bound, per, before, after }: Measure): boolean {
  return unit === 'คน' && (bound === 'exact' || bound === 'at-least') && per === null && !/[-/]/.test(before + after);
}
