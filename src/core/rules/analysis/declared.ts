/** The declared counts of 3.1 beside what the table lists: the ground that the count rules share. */
import type { Datum } from '../../plan/datum';
import type { DeclaredSubPlan } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { projectRuns } from '../../plan/runs';
import { tally } from '../../plan/tally';
import type { Place } from '../../workbook/snapshot';
import { haltedProjects, isWithoutHalted } from '../../plan/halted';
import { lostHeadings } from './lost-headings';
import { sectionsMissing } from './sections-missing';
import { doubtfulSections } from './wrong-headings';
import { gather } from '../../workbook/gather';

/** A slot that could be read. */
export type ReadSlot = Datum<number> & { readonly value: number };

export function isRead(slot: Datum<number> | null): slot is ReadSlot {
  return slot !== null && slot.value !== null;
}

/** The sum of slots; null if one of them is not there or cannot be read. */
export function sumOf(slots: readonly (Datum<number> | null)[]): number | null {
  return slots.every(isRead) ? slots.reduce((sum, { value }) => sum + value, 0) : null;
}

/** What a sub-plan's guidelines declare together, or null. */
export function guidelineSum({ guidelines }: DeclaredSubPlan): number | null {
  return sumOf(guidelines.map(({ declared }) => declared));
}

export interface GuidelineDifference {
  readonly subPlan: number;
  readonly guideline: number;
  readonly slot: ReadSlot;
  readonly listed: number;
}

/**
 * Guidelines whose declared count can be read and is not what the table lists. None if there is no table; not if
 * a heading with another's number says why.
 */
export function guidelineDifferences(plan: Plan): GuidelineDifference[] {
  if (!plan.counts || !plan.parts.projects) return [];
  const listed = tally(plan);
  const doubtful = new Set(doubtfulSections(plan).map(({ subPlan, guideline }) => `${subPlan}/${guideline}`));
  return plan.counts.subPlans.flatMap(({ subPlan, guidelines }) =>
    gather(guidelines, ({ guideline, declared }) => {
      const count = listed.guideline(subPlan, guideline);
      const isOther = isRead(declared) && declared.value !== count && !doubtful.has(`${subPlan}/${guideline}`);
      const halted = haltedProjects(plan).filter((each) => each.subPlan === subPlan && each.guideline === guideline);
      if (isOther && isWithoutHalted(declared.value, count, halted.length)) return [];
      return isOther && !holdsOthers(plan, subPlan, guideline, count - declared.value)
        ? [{ subPlan, guideline, slot: declared, listed: count }]
        : [];
    }),
  );
}

/** Whether as many projects as are too many may be those of a heading that is lost right below. */
function holdsOthers(plan: Plan, subPlan: number, guideline: number, more: number): boolean {
  const lost = lostHeadings(plan).find(({ before }) => before?.subPlan === subPlan && before.guideline === guideline);
  if (!lost || more <= 0) return false;
  const slots = plan.counts?.subPlans.flatMap((each) =>
    each.guidelines.filter((slot) =>
      lost.run.some((of) => of.subPlan === each.subPlan && of.guideline === slot.guideline),
    ),
  );
  return more <= (slots ?? []).reduce((sum, { declared }) => sum + (declared?.value ?? 0), 0);
}

/** Whether the lost heading of a guideline, which is reported separately, is why the table lists fewer. */
export function isHeadingMissing(plan: Plan, subPlan: number, guideline: number): boolean {
  return sectionsMissing(plan).some((each) => each.subPlan === subPlan && each.guideline === guideline);
}

/** How many projects are under no guideline and may belong to the sub-plan. */
export function outside(plan: Plan, subPlan: number): number {
  const runs = projectRuns(plan).filter((run) => run.guideline === null && (run.subPlan ?? subPlan) === subPlan);
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** Only the place, without what is there. */
export function place({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
