/** The national plans that Phaen knows, a file each. See docs/how-to/add-a-national-plan.md. */
import type { Framework } from './framework';
import { PHASE_2 } from './frameworks/phase-2';

const FRAMEWORKS: readonly [Framework, ...Framework[]] = [PHASE_2];

/** The framework that covers a fiscal year (Buddhist Era); the newest one if none does or the year is unknown. */
export function frameworkFor(year: number | null): Framework {
  const covers = (framework: Framework): boolean =>
    year !== null && framework.years.first <= year && year <= framework.years.last;
  return FRAMEWORKS.find(covers) ?? FRAMEWORKS[FRAMEWORKS.length - 1] ?? FRAMEWORKS[0];
}
