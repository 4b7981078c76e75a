import { foreignNames } from '../general/agency-name-places';
import type { Rule } from '../rule';
import type { Difference } from './difference';
import { changeIn, isWording, type ChangedText } from './fixed-text';
import { fixedTexts } from './fixed-texts';
import { restoreFix } from './restore-wording';

/** A heading that the form prints says something else. A place's name in it is agency-name-foreign's. */
export const formTextChanged: Rule = {
  meta: { id: 'form-text-changed', family: 'heading', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const known = plan.framework.subPlans.flatMap(({ guidelines, goals }) => [
      ...guidelines.flatMap(({ wordings }) => wordings),
      ...goals.map(({ name }) => name),
    ]);
    for (const fixed of fixedTexts(plan)) {
      const change = changeIn(fixed);
      if (!change || foreignNames(plan, fixed).length > 0) continue;
      const { sheet, cell, repeated } = fixed;
      yield {
        sheet,
        cell,
        data: { diff: shown(change), found: fixed.text, expected: change.wording },
        related: repeated,
        // The words of another heading are not wrong in themselves: the number may be.
        fixes: isWording(fixed.text, known) || addsWords(change) ? [] : restoreFix(workbook, change),
      };
    }
  },
};

/** Words that the form does not have at all may be the office's own, a project even: they are not written over. */
const OWN_WORDS = 8;

function addsWords({ differences }: ChangedText): boolean {
  return differences.some(({ from, to, otherFrom, otherTo }) => to - from - (otherTo - otherFrom) >= OWN_WORDS);
}

/** `"วิฤต" → "วิกฤต"; …` */
function shown({ found, expected, differences }: ChangedText): string {
  return differences
    .map((difference) => {
      const { from, to, otherFrom, otherTo } = withContext(difference, found.key, expected.key);
      return `"${found.slice(from, to)}" → "${expected.slice(otherFrom, otherTo)}"`;
    })
    .join('; ');
}

/** Letters on either side, where something was only added or left out. */
const CONTEXT = 6;

function withContext(difference: Difference, found: string, expected: string): Difference {
  const { from, to, otherFrom, otherTo } = difference;
  if (from < to && otherFrom < otherTo) return difference;
  const before = Math.min(CONTEXT, from, otherFrom);
  const after = Math.min(CONTEXT, found.length - to, expected.length - otherTo);
  return { from: from - before, to: to + after, otherFrom: otherFrom - before, otherTo: otherTo + after };
}
