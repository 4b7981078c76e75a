import { PARTS, type PartId, type Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';

export const order = 10;

/** If more are missing, one finding names them all. */
const MOST_APART = 2;

/**
 * A part of the form, or part 3's project table, is on no sheet. Shown at the part that is before its place. If most
 * parts are missing, one finding lists them; in a plan of another kind it is the only finding.
 */
export const rule: Rule = {
  meta: { id: 'section-missing', family: 'form', severity: 'error', fix: 'none' },
  *check(plan) {
    const missing = [...PARTS.entries()].filter(([, part]) => plan.parts[part] === null);
    const [first] = missing;
    if (!first) return;
    if (missing.length <= MOST_APART && !plan.isOtherKind) {
      for (const [index, part] of missing) yield { ...neighbour(plan, index), data: { part } };
      return;
    }
    const message = plan.isOtherKind ? 'section-missing-other-kind' : 'section-missing-most';
    yield { ...neighbour(plan, first[0]), message, data: { parts: numbersOf(missing.map(([, part]) => part)) } };
  },
};

/** `1, 3, 4`: the numbers of parts; the counts are what part 3 begins with. */
function numbersOf(missing: readonly PartId[]): string {
  const numbered = PARTS.filter((part) => part !== 'projects');
  return numbered.flatMap((part, index) => (missing.includes(part) ? [index + 1] : [])).join(', ');
}

function neighbour(plan: Plan, index: number): Place {
  const before = PARTS.slice(0, index).reverse();
  const after = PARTS.slice(index + 1);
  const found = [...before, ...after].map((part) => plan.parts[part]).find((place) => place !== null);
  return found ?? plan.agency ?? { sheet: plan.sheets[0]?.name ?? '', cell: 'A1' };
}
