/** The texts of the project table that the form prints: the words of its guidelines, goals and sub-plans. */
import { guidelineOf, subPlanOf } from '../../plan/framework';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { FixedText } from './fixed-text';
import { groupsInForce } from './groups';
import { lettersOf } from './letters';
import { misplacedHeadings } from './misplaced';
import { subPlanNames } from './sub-plan-names';
import { wrongHeadings } from './wrong-headings';

/**
 * Fixed texts with words behind their number. Those with a wrong number or at a wrong place are reported by other
 * rules.
 */
export const fixedTexts = memoizePerPlan((plan): readonly FixedText[] => {
  const misplaced = new Set(misplacedHeadings(plan));
  const wrong = new Set(wrongHeadings(plan));
  const wrongGroups = new Set([...misplaced].map(({ group }) => group));
  const headings = plan.headings
    .filter((heading) => !misplaced.has(heading) && !wrong.has(heading))
    .map(({ sheet, cell, subPlan, guideline, wording }) => ({
      sheet,
      cell,
      text: wording,
      isWhole: true,
      repeated: [],
      wordings: guidelineOf(plan.framework, subPlan, guideline)?.wordings ?? [],
    }));
  const goals = groupsInForce(plan)
    .filter(({ group }) => !wrongGroups.has(group))
    .map(({ group, subPlan, goal }) => {
      const { sheet, cell, goalName } = group;
      // Where column 1 does not name the sub-plan, the section numbers beside it do.
      const beside = plan.headings.find((heading) => heading.group === group)?.subPlan ?? subPlan;
      const known = beside === null ? undefined : subPlanOf(plan.framework, beside);
      const name = known?.goals.find(({ number }) => number === goal)?.name ?? '';
      return { sheet, cell, text: goalName, isWhole: true, repeated: [], wordings: name === '' ? [] : [name] };
    });
  return [...headings, ...once([...goals, ...subPlanNames(plan)])].filter(({ text }) => text !== '');
});

/** Column 1 may say the same on every page, or in every row. */
function once(texts: readonly FixedText[]): FixedText[] {
  const seen = new Map<string, FixedText>();
  for (const text of texts) {
    const key = `${text.wordings.join()}:${lettersOf(text.text).key}`;
    const first = seen.get(key);
    const { sheet, cell } = text;
    seen.set(key, first ? { ...first, repeated: [...first.repeated, { sheet, cell }] } : text);
  }
  return [...seen.values()];
}
