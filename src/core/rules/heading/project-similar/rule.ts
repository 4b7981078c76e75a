import type { Project } from '../../../plan/project';
import { comparisonHash, comparisonKey } from '../../../text/comparison-key';
import type { Rule } from '../../rule';
import { likeAnother } from '../alike';
import { subjectOf } from './subject';

export const order = 365;

/** Shorter names are too common to compare. */
const SHORTEST = 6;

/**
 * A project that another one is but for its kind or its year: `กิจกรรม ก` and `โครงการ ก ปี ๒๕๖๘`. Not an activity right
 * below its own project, nor those of different offices. Another rule reports the very same title.
 */
export const rule: Rule = {
  meta: { id: 'project-similar', family: 'heading', severity: 'info', fix: 'none' },
  *check(plan) {
    const seen = new Map<string, { readonly project: Project; index: number }>();
    for (const { project, index } of likeAnother(plan.projects, (title) => comparisonHash(subjectOf(title)))) {
      const key = comparisonKey(subjectOf(project.title));
      const first = seen.get(key);
      if (!first) seen.set(key, { project, index });
      else if (isOwnActivity(first, project, index)) first.index = index;
      else if (key.length >= SHORTEST && isAgain(first.project, project)) {
        const { sheet, cell, title } = project;
        const { project: other } = first;
        yield {
          sheet,
          cell,
          data: { name: title, found: other.title },
          related: [{ sheet: other.sheet, cell: other.cell }],
        };
      }
    }
  },
};

function isAgain(first: Project, { title, unit }: Project): boolean {
  const isSameTitle = comparisonKey(first.title) === comparisonKey(title);
  const isOtherOffice =
    first.unit?.value != null && unit?.value != null && comparisonKey(first.unit.value) !== comparisonKey(unit.value);
  return !isSameTitle && !isOtherOffice;
}

/** `กิจกรรม ก` on the line below `โครงการ ก`. */
function isOwnActivity(
  first: { readonly project: Project; readonly index: number },
  project: Project,
  index: number,
): boolean {
  const isBelow = index === first.index + 1 && project.guideline === first.project.guideline;
  return isBelow && project.subPlan === first.project.subPlan && /^\s*กิจกรรม/.test(project.title);
}
