import { memoizePerFramework } from '../../../plan/memoize-per-plan';
import { foreignNames } from '../../analysis/agency-name-places';
import { damagedLabels } from '../../analysis/damaged-labels';
import type { Rule } from '../../rule';
import { changeIn, isWording, type ChangedText } from '../../analysis/fixed-text';
import { fixedTexts } from '../../analysis/fixed-texts';
import { isDamagedForm } from '../../../text/restore-words';
import { restoreFix } from '../../fixes/restore-wording';
import { shownDifferences } from './shown-difference';

export const order = 380;

/** A heading that the form prints says something else. A place's name in it is agency-name-foreign's, damage by a PDF text-from-pdf's. */
export const rule: Rule = {
  meta: { id: 'form-text-changed', family: 'heading', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    for (const fixed of fixedTexts(plan)) {
      const change = changeIn(fixed);
      if (!change || foreignNames(plan, fixed).length > 0) continue;
      if (isDamagedForm(fixed.text, change.wording) && damagedLabels(plan, workbook)) continue;
      const { sheet, cell, repeated } = fixed;
      yield {
        sheet,
        cell,
        data: { diff: shownDifferences(change), found: fixed.text, expected: change.wording },
        related: repeated,
        // The words of another heading are not wrong in themselves: the number may be.
        fixes:
          isWording(fixed.text, wordingsOf(plan.framework)) || addsWords(change) ? [] : restoreFix(workbook, change),
      };
    }
  },
};

const wordingsOf = memoizePerFramework(({ subPlans }): readonly string[] =>
  subPlans.flatMap(({ guidelines, goals }) => [
    ...guidelines.flatMap(({ wordings }) => wordings),
    ...goals.map(({ name }) => name),
  ]),
);

/** Words that the form does not have at all may be the office's own, a project even: they are not written over. */
const OWN_WORDS = 8;

function addsWords({ differences }: ChangedText): boolean {
  return differences.some(({ from, to, otherFrom, otherTo }) => to - from - (otherTo - otherFrom) >= OWN_WORDS);
}
