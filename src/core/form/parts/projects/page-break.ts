/** A project that a page break has cut: its row on the next page, `(๑) … (ต่อ)`, goes on with the row before. */
import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import { comparisonKey } from '../../../text/comparison-key';
import { isContinued, withoutContinued } from '../../phrases/headings';

/** Whether `next` is the rest of `project`, not a second one. */
export function isRestOf(project: Project | undefined, next: Project): boolean {
  // Nearly no name ends so: only those that may are compared.
  if (!project || !/[)\]）-]/.test(next.title.slice(-ENDING))) return false;
  if (project.subPlan !== next.subPlan || project.guideline !== next.guideline) return false;
  const key = comparisonKey(next.title);
  return isContinued(key) && withoutContinued(key) === withoutContinued(comparisonKey(project.title));
}

const ENDING = 20;

/** Both rows as one project; null if they differ and neither is certainly right. */
export function joinRest(project: Project, rest: Project): Project | null {
  const marks = (each: Project): string => each.quarters.cells.map(({ meaning }) => meaning).join();
  const isBlank = (each: Project): boolean => each.quarters.cells.every(({ meaning }) => meaning === 'blank');
  const periods = (each: Project): string => each.periods.map(({ text }) => comparisonKey(text)).join();
  const sameMarks = marks(project) === marks(rest) || isBlank(rest);
  if (!sameMarks && !isBlank(project)) return null;
  if (rest.periods.length > 0 && project.periods.length > 0 && periods(project) !== periods(rest)) return null;
  if (rest.budget && project.budget && comparisonKey(rest.budget.text) !== comparisonKey(project.budget.text))
    return null;
  const { hiddenRows, ...first } = project;
  return {
    ...first,
    // What goes on in a row that is shown is not hidden.
    ...(hiddenRows && rest.hiddenRows && { hiddenRows }),
    quantity: joinText(project.quantity, rest.quantity),
    quality: joinText(project.quality, rest.quality),
    unit: joinText(project.unit, rest.unit),
    budget: project.budget ?? rest.budget,
    quarters: sameMarks ? project.quarters : rest.quarters,
    periods: project.periods.length > 0 ? project.periods : rest.periods,
  };
}

function joinText(first: Datum<string> | null, rest: Datum<string> | null): Datum<string> | null {
  if (!first || !rest) return first ?? rest;
  if (comparisonKey(first.text) === comparisonKey(rest.text)) return first;
  const text = `${first.text}\n${rest.text}`;
  return { ...first, text, value: text };
}
