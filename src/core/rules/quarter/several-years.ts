/** Periods of projects that run over several years. */
import type { PeriodReading } from '../../calendar/period';
import { sameQuarters } from '../../calendar/quarter';
import type { Project } from '../../plan/project';

/**
 * Whether the period needs no separate question: the quarters that lie in the plan's year are marked, or none is, and
 * quarters-none offers them.
 */
export function isClearPart({ quarters }: Project, reading: PeriodReading | null): boolean {
  if (!reading || reading.ok || reading.reason !== 'several-years' || !reading.suggestion) return false;
  const { marked, meanings } = quarters.pattern;
  const isBare = meanings.size > 0 && !meanings.has('yes') && !meanings.has('unknown') && !meanings.has('period');
  return isBare || sameQuarters(marked, reading.suggestion);
}
