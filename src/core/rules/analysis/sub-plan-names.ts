/** The names of sub-plans as column 1 says them. Offices cut them in several ways: only their first words are fixed. */
import type { Plan } from '../../plan/plan';
import { differences, sizeOf } from './difference';
import type { FixedText } from './fixed-text';
import { groupsInForce } from './groups';
import { lettersOf } from './letters';
import { gather } from '../../workbook/gather';

/** A slip changes this part of the first words at most; more is another name, which nobody can judge. */
const MOST_CHANGED = 0.25;
/** Letters that a slip may add or drop. */
const LENGTHS = [0, -1, 1, -2, 2];

/** First words that nearly are the framework's, or are those of another sub-plan. */
export function subPlanNames(plan: Plan): FixedText[] {
  const { subPlans } = plan.framework;
  return gather(groupsInForce(plan), ({ group: { sheet, cell, subPlanName }, subPlan }): FixedText[] => {
    const known = subPlans.find(({ number }) => number === subPlan);
    const begins = (startsWith: string): boolean => lettersOf(subPlanName).key.startsWith(lettersOf(startsWith).key);
    if (!known || subPlanName === '' || begins(known.startsWith)) return [];
    const other = subPlans.find(({ startsWith }) => begins(startsWith));
    const text = other?.startsWith ?? nearest(subPlanName, known.startsWith);
    return text === null ? [] : [{ sheet, cell, text, wordings: [known.startsWith], isWhole: false, repeated: [] }];
  });
}

function nearest(name: string, startsWith: string): string | null {
  const letters = lettersOf(name);
  const wanted = lettersOf(startsWith).key;
  const sized = LENGTHS.map((more) => {
    const length = Math.min(letters.key.length, wanted.length + more);
    return { length, size: sizeOf(differences(letters.key.slice(0, length), wanted)) };
  });
  const best = sized.reduce((least, next) => (next.size < least.size ? next : least));
  return best.size <= wanted.length * MOST_CHANGED ? letters.slice(0, best.length) : null;
}
