/** What a plan says, whatever way it is written: what no safe fix may change. */
import type { Plan } from '../../src/core/plan/plan';
import { comparisonKey } from '../../src/core/text/comparison-key';

export function meaningOf(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan, meaningful));
}

/** Not what cells hold, nor which of the marks that mean yes a quarter has; texts by their comparison keys. */
function meaningful(key: string, value: unknown): unknown {
  if (key === 'content') return undefined;
  if (typeof value === 'object' && value !== null && 'meaning' in value) return { ...value, text: undefined };
  return typeof value === 'string' ? comparisonKey(value) : value;
}
