/** How a form numbers its projects: anew in every guideline, or running on. */
import type { ListedGuideline } from './listed-items';

/** The next number of a scheme follows the last one of the guideline before it with the same key. */
const SCHEMES: readonly ((guideline: ListedGuideline) => string)[] = [
  ({ subPlan, guideline }) => `${subPlan}/${guideline}`,
  ({ subPlan, goal }) => `${subPlan}/${goal}`,
  ({ subPlan }) => String(subPlan),
  () => '',
];

export interface BrokenNumbering {
  readonly guideline: ListedGuideline;
  /** What the numbers are if none is skipped or said twice. */
  readonly expected: readonly number[];
}

/** The guidelines whose numbers do not go on, in the scheme that the form itself follows most. */
export function brokenNumbering(guidelines: readonly ListedGuideline[]): BrokenNumbering[] {
  let best: BrokenNumbering[] | null = null;
  for (const scheme of SCHEMES) {
    const broken = brokenIn(guidelines, scheme);
    if (broken.length === 0) return broken;
    if (!best || broken.length < best.length) best = broken;
  }
  return best ?? [];
}

function brokenIn(
  guidelines: readonly ListedGuideline[],
  scheme: (guideline: ListedGuideline) => string,
): BrokenNumbering[] {
  const last = new Map<string, number>();
  return guidelines.flatMap((guideline) => {
    const numbers = guideline.items.map(({ item }) => item);
    if (numbers.every((number) => number === null)) return [];
    const key = scheme(guideline);
    const start = (last.get(key) ?? 0) + 1;
    const expected = numbers.map((_, index) => start + index);
    last.set(
      key,
      numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 0), 0),
    );
    return goesOn(numbers, start) ? [] : [{ guideline, expected }];
  });
}

/** A line without a number may be counted or not. */
function goesOn(numbers: readonly (number | null)[], start: number): boolean {
  const isInPlace = numbers.every((number, index) => number === null || number === start + index);
  return isInPlace || numbers.filter((number) => number !== null).every((number, index) => number === start + index);
}
