/** A name that is wrapped over two rows of the table: when its second row can be told from a project of its own. */
import { comparisonKey } from '../../../text/comparison-key';
import { subPlanOf, type Framework } from '../../../plan/framework';
import type { Project } from '../../../plan/plan';
import type { HeadingContext } from './heading-tracker';

/** Marks that cannot begin a word: the row above broke in the middle of one. */
const BROKEN_WORD = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
  ['[', ']'],
];

/** Whether the text surely goes on with the project's name. */
export function goesOnWithTitle({ title }: Project, text: string): boolean {
  if (BROKEN_WORD.test(comparisonKey(text))) return true;
  const count = (part: string, mark: string): number => part.split(mark).length - 1;
  return PAIRS.some(
    ([open, close]) => count(title, open) > count(title, close) && count(text, close) > count(text, open),
  );
}

/** Whether the text goes on with the wording of the heading that stands above it. */
export function goesOnWithHeading(
  heading: string,
  text: string,
  { subPlan, guideline }: HeadingContext,
  framework: Framework,
): boolean {
  const wordings = subPlan === null ? [] : (subPlanOf(framework, subPlan)?.guidelines ?? []);
  const known = wordings.find(({ number }) => number === guideline)?.wordings ?? [];
  const joined = comparisonKey(heading + text);
  return known.some((wording) => {
    const at = joined.indexOf(comparisonKey(wording).slice(0, BEGINNING));
    return at >= 0 && comparisonKey(wording).startsWith(joined.slice(at));
  });
}

const BEGINNING = 12;
