/** Several measures on one line, taken apart behind each number's unit: `๖ แห่ง ๒๕๐ คน`, `- แห่ง - คน`. */
import { memoize } from '../../text/memoize';
import { oneOf } from '../../text/patterns';
import { DIGITS } from '../../text/thai';
import { UNITS } from '../../text/units';
import { PHASE_2 } from '../vocabulary/phase-2';

const { and, announces } = PHASE_2.targets;
const SLOT = `[-–—${DIGITS}.…_]`;
const NEXT = `[\\s,;/]*(?:${and}\\s*)?(?:${oneOf(announces)}\\s*)?${SLOT}`;
/** A measure that another one follows. */
const FOLLOWED = new RegExp(`${SLOT}\\s*${oneOf(UNITS)}(?=${NEXT})`, 'g');

/** The line's measures as texts; together they are the line. One text if there is one measure, or none. */
export const measureTexts = memoize((line): readonly string[] => {
  const ends = [...line.matchAll(FOLLOWED)].map(({ index, 0: measure }) => index + measure.length);
  return [0, ...ends].map((start, position) => line.slice(start, ends[position]));
});
