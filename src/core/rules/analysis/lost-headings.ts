/** Headings of the framework that the table lacks, run by run, and what a lost page left behind. */
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { UnreadText } from '../../plan/datum';
import type { Plan } from '../../plan/plan';
import type { GuidelineHeading } from '../../plan/project';
import { parseCell } from '../../workbook/address';
import type { Place } from '../../workbook/snapshot';
import { duplicates } from './duplicates';
import { misplacedHeadings } from './misplaced';
import { hasHeading, sectionsMissing, sectionsOf, type Section } from './sections-missing';

export interface LostHeadings {
  /** Neighbours on the form, in its order. */
  readonly run: readonly Section[];
  readonly first: Section;
  readonly last: Section;
  /** The place to insert them: the next heading of the form that is there, else the last one. */
  readonly at: Place;
  /** The form's heading before them, which their projects then seem to belong to; null if there is none. */
  readonly before: Section | null;
  /** Texts right above that heading that could not be read: they were under the lost headings, or are their ends. */
  readonly remains: readonly UnreadText[];
}

/** Not those that are there under another number, which has its own finding. */
export const lostHeadings = memoizePerPlan((plan): readonly LostHeadings[] =>
  runs(plan).flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const next = nextHeading(plan, last);
    const found = next ?? plan.headings.at(-1) ?? plan.parts.projects;
    const at = { sheet: found?.sheet ?? '', cell: found?.cell ?? 'A1' };
    return [{ run, first, last, at, before: sectionBefore(plan, first), remains: next ? unreadAbove(plan, next) : [] }];
  }),
);

function runs(plan: Plan): Section[][] {
  const wrong = [...misplacedHeadings(plan), ...duplicates(plan).map(({ again }) => again)];
  const missing = sectionsMissing(plan).filter((section) => !wrong.some((heading) => standsFor(heading, section)));
  const keys = new Set(missing.map(keyOf));
  const found: Section[][] = [];
  let open = false;
  for (const section of sectionsOf(plan)) {
    const isMissing = keys.has(keyOf(section));
    if (isMissing && open) found.at(-1)?.push(section);
    else if (isMissing) found.push([section]);
    open = isMissing;
  }
  return found;
}

function keyOf({ subPlan, guideline }: Pick<Section, 'subPlan' | 'guideline'>): string {
  return `${subPlan}/${guideline}`;
}

/** Whether a heading with a wrong number is the one that seems to be missing. */
function standsFor(heading: GuidelineHeading, { subPlan, guideline, section }: Section): boolean {
  return heading.section === section || (heading.underSubPlan === subPlan && heading.guideline === guideline);
}

function sectionBefore(plan: Plan, first: Section): Section | null {
  const sections = sectionsOf(plan);
  const earlier = sections.slice(
    0,
    sections.findIndex(({ section }) => section === first.section),
  );
  return earlier.reverse().find(({ subPlan, guideline }) => hasHeading(plan, subPlan, guideline)) ?? null;
}

function nextHeading(plan: Plan, last: Section): GuidelineHeading | undefined {
  const sections = sectionsOf(plan);
  const order = (heading: Pick<GuidelineHeading, 'subPlan' | 'guideline'>): number =>
    sections.findIndex((each) => each.subPlan === heading.subPlan && each.guideline === heading.guideline);
  return plan.headings.find((heading) => order(heading) > order(last));
}

function unreadAbove(
  { headings, projects, placeholders, openRows, unread }: Plan,
  next: GuidelineHeading,
): UnreadText[] {
  const bottom = rowOf(next);
  const isAbove = (place: Place): boolean => place.sheet === next.sheet && rowOf(place) < bottom;
  const above = unread.filter(isAbove);
  if (above.length === 0) return [];
  const read = [...headings, ...projects, ...placeholders, ...openRows].filter(isAbove);
  const top = read.reduce((lowest, place) => Math.max(lowest, rowOf(place)), -1);
  return top < 0 ? [] : above.filter((text) => rowOf(text) > top);
}

function rowOf({ cell }: Place): number {
  return parseCell(cell)?.row ?? 0;
}
