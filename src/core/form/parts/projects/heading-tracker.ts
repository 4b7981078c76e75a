/** Where in the plan the rows of the project table stand: what column 1, banner rows and headings have said last. */
import { guidelineOf, type Framework } from '../../../plan/framework';
import type { GroupHeading, GuidelineHeading } from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import { THAI } from '../../../text/thai';
import type { Place } from '../../../workbook/snapshot';
import {
  groupNames,
  headingWords,
  isContinued,
  readGroup,
  subPlanOfSection,
  type GroupPhrase,
  type HeadingPhrase,
} from '../../phrases/headings';
import { PHASE_2 } from '../../vocabulary/phase-2';

export interface HeadingContext {
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly guideline: number | null;
  readonly section: string | null;
}

const { nameLabel, subPlanWord, goal: GOAL } = PHASE_2.headings;
const BEFORE_NAME = new RegExp(`^[^${THAI}]*(?:(?:${nameLabel})?${subPlanWord}|${GOAL.source})[:.-]?`);

const NOWHERE: HeadingContext = { subPlan: null, goal: null, guideline: null, section: null };

export class HeadingTracker {
  readonly groups: GroupHeading[] = [];
  readonly headings: GuidelineHeading[] = [];
  current: HeadingContext = NOWHERE;
  /** What column 1, a banner row or the sheet's name said last. */
  private subPlan: number | null = null;
  private goal: number | null = null;
  private isNewPage = false;

  constructor(private readonly framework: Framework) {}

  /** The header rows are repeated: a heading that follows may be, too. */
  turnPage(): void {
    this.isNewPage = true;
  }

  /** A text that names the sub-plan or the goal; false where it names neither. Named again, it changes nothing. */
  enterGroup(key: string, text: string, place: Place): boolean {
    const group = readGroup(key) ?? this.named(key);
    if (!group) return false;
    this.groups.push({ ...place, ...group, text, ...groupNames(text) });
    const subPlan = group.subPlan ?? this.subPlan;
    const goal = group.goal ?? (subPlan === this.subPlan ? this.goal : null);
    if (subPlan === this.subPlan && goal === this.goal) return true;
    this.subPlan = subPlan;
    this.goal = goal;
    this.current = { ...NOWHERE, subPlan, goal };
    return true;
  }

  /** The section number says the sub-plan; column 1 only where there is none, since it is inherited over lost pages. */
  enterHeading(heading: HeadingPhrase & { readonly text: string }, key: string, place: Place): void {
    const { guideline, section } = heading;
    const subPlan = section === null ? this.subPlan : subPlanOfSection(section);
    const known = subPlan === null ? undefined : guidelineOf(this.framework, subPlan, guideline);
    const before = this.current;
    this.current = { subPlan, goal: known?.goal ?? this.goal, guideline, section: section ?? known?.section ?? null };
    const isSame = (other: Pick<HeadingContext, 'subPlan' | 'guideline'>): boolean =>
      other.subPlan === subPlan && other.guideline === guideline;
    // A guideline's column says it again in every row, and a page break at the top of the next page.
    const isOwnNumber = section === null || before.section === null || section === before.section;
    const isRepeated = isSame(before) && isOwnNumber && (this.isNewPage || isContinued(key) || section === null);
    this.isNewPage = false;
    if (subPlan === null || isRepeated || (isContinued(key) && this.headings.some(isSame))) return;
    this.headings.push({
      ...place,
      subPlan,
      goal: this.goal,
      underSubPlan: this.subPlan,
      group: this.groups.at(-1) ?? null,
      guideline,
      section,
      text: heading.text,
      wording: headingWords(heading.text, heading.wordsFrom),
    });
  }

  /** A sub-plan or goal by its name alone. */
  private named(key: string): GroupPhrase | null {
    const name = key.replace(BEFORE_NAME, '');
    for (const { number, startsWith, goals } of this.framework.subPlans) {
      if (name.startsWith(comparisonKey(startsWith))) return { subPlan: number, goal: null };
      const goal = goals.find((each) => each.name !== '' && comparisonKey(each.name) === name);
      if (goal) return { subPlan: number, goal: goal.number };
    }
    return null;
  }
}
