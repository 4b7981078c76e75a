/** The sub-plan, goal and guideline that the rows of the project table belong to: those named last above them. */
import { guidelineOf, type Framework } from '../../../plan/framework';
import type { GroupHeading, GuidelineHeading } from '../../../plan/project';
import { comparisonKey } from '../../../text/comparison-key';
import { THAI } from '../../../text/thai';
import type { Place } from '../../../workbook/snapshot';
import type { Grid } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import {
  groupNames,
  headingWords,
  isContinued,
  isGroupRow,
  readGroup,
  subPlanOfSection,
  type GroupPhrase,
  type HeadingPhrase,
  type HeadingReader,
} from '../../phrases/headings';
import { headingReader } from '../../phrases/headings-by-wording';
import { readTitleCell } from '../../phrases/project-cell';
import { GUIDELINE, type GroupCell } from './group-row';
import type { TableSheet } from './table-sheet';
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
  readonly reader: HeadingReader;
  /** What column 1, a group row or the worksheet's name said last. */
  private subPlan: number | null = null;
  private goal: number | null = null;
  private isNewPage = false;

  constructor(private readonly framework: Framework) {
    this.reader = headingReader(framework);
  }

  /** Enters what a worksheet's name says: offices make one for each sub-plan or guideline. `row`: where its table begins. */
  enterSheetName(grid: Grid, row: number): void {
    const key = comparisonKey(grid.name);
    const heading = this.reader.of(key);
    if (isGroupRow({ key })) this.enterGroup(key, grid.name, grid.place(row, 0));
    if (heading) this.enterHeading({ ...heading, text: grid.name }, grid.place(row, 0));
  }

  /**
   * Enters what a cell of a column of groups, or of a group row, names: a sub-plan, a goal, headings, or several of them.
   * Marks the cell as read if it names one. Returns whether the rows below may go on with its heading.
   */
  enterCell({ grid, coverage }: TableSheet, { cell, key }: GroupCell): boolean {
    const place = grid.place(cell.row, cell.column);
    const phrase = this.reader.of(key);
    if (!phrase && this.enterGroup(key, key === cell.key ? cell.text : key, place)) coverage.claim(cell);
    if (!phrase && !key.includes(GUIDELINE)) return false;
    if (phrase && key !== cell.key) {
      const { wordsFrom = key.length } = phrase;
      const own = { wordsFrom: Math.max(0, wordsFrom - (key.length - cell.key.length)) };
      this.enterHeading({ ...phrase, ...own, text: trimmed(cell.text) }, place, key);
      coverage.claim(cell);
      return false;
    }
    for (const { heading, items } of readTitleCell(cell.text, this.reader)) {
      if (!heading || items.length > 0) continue;
      this.enterHeading(heading, place);
      coverage.claim(cell);
    }
    return true;
  }

  /** The header rows are repeated, so the next heading may be repeated too. */
  turnPage(): void {
    this.isNewPage = true;
  }

  /** Enters the sub-plan or the goal that a text names; false if it names neither. A repeated name changes nothing. */
  enterGroup(key: string, text: string, place: Place): boolean {
    const group = readGroup(key) ?? this.named(key);
    if (!group) return false;
    const { sheet, cell } = place;
    const { subPlanName, goalName } = groupNames(text);
    this.groups.push({ sheet, cell, subPlan: group.subPlan, goal: group.goal, text, subPlanName, goalName });
    const subPlan = group.subPlan ?? this.subPlan;
    const goal = group.goal ?? (subPlan === this.subPlan ? this.goal : null);
    if (subPlan === this.subPlan && goal === this.goal) return true;
    this.subPlan = subPlan;
    this.goal = goal;
    this.current = { subPlan, goal, guideline: null, section: null };
    return true;
  }

  /**
   * Enters a heading. Its section number decides the sub-plan; only a heading without one takes that of the last group,
   * which may be from a page that is lost. `key`: what it is compared by, if not its text alone.
   */
  enterHeading(
    heading: HeadingPhrase & { readonly text: string },
    place: Place,
    key = comparisonKey(heading.text),
  ): void {
    const { guideline, section } = heading;
    const subPlan = section === null ? this.subPlan : subPlanOfSection(section);
    const known = subPlan === null ? undefined : guidelineOf(this.framework, subPlan, guideline);
    const before = this.current;
    this.current = { subPlan, goal: known?.goal ?? this.goal, guideline, section: section ?? known?.section ?? null };
    const isSame = (other: Pick<HeadingContext, 'subPlan' | 'guideline'>): boolean =>
      other.subPlan === subPlan && other.guideline === guideline;
    // A column of guidelines repeats its heading in every row, and a page break repeats it on the next page.
    const isOwnNumber = section === null || before.section === null || section === before.section;
    const isRepeated = isSame(before) && isOwnNumber && (this.isNewPage || isContinued(key) || section === null);
    this.isNewPage = false;
    if (subPlan === null || isRepeated || (isContinued(key) && this.headings.some(isSame))) return;
    const { sheet, cell } = place;
    this.headings.push({
      sheet,
      cell,
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

  /** Joins a text to the heading that was entered last. */
  continueLast(text: string): void {
    const last = this.headings.pop();
    if (last) this.headings.push({ ...last, text: `${last.text} ${text}`, wording: `${last.wording} ${text}` });
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
