/** A project of the plan, and the headings above it. */
import type { Quarter } from '../calendar/quarter';
import type { CellTraits } from '../workbook/cell-traits';
import type { CellContent } from '../workbook/change';
import type { Place, RowSpan } from '../workbook/snapshot';
import type { Datum } from './datum';
import type { MarkMeaning, MarkPattern } from './mark-pattern';
import type { RequiredColumn } from './project-table';

/** What a cell of column 1, a banner row or a sheet's name says: a sub-plan, a goal, or both. */
export interface GroupHeading extends Place {
  /** null if it names none: column 1 then holds on to the one above. */
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly text: string;
  /** The words behind the number, as written; '' if it is alone. */
  readonly subPlanName: string;
  readonly goalName: string;
}

/** A heading of the project table: `๑.๑ แนวทางการพัฒนาที่ ๓ …`. One that a page break repeats is listed once. */
export interface GuidelineHeading extends Place {
  readonly subPlan: number;
  /** The goal that column 1 says. */
  readonly goal: number | null;
  /** The sub-plan that column 1 says, inherited downward: the section number may say another. */
  readonly underSubPlan: number | null;
  /** What was said last above it. */
  readonly group: GroupHeading | null;
  readonly guideline: number;
  /** `1.1`, in Arabic digits; null if the heading has no number. */
  readonly section: string | null;
  readonly text: string;
  /** The words behind the number, as written; '' if it is alone. */
  readonly wording: string;
}

/** One quarter's cell for one project: what is there and how it can be written. */
export interface QuarterCell extends Place {
  readonly quarter: Quarter;
  /** 1 to 12 if the column is a month's: the quarter is marked if any of its months is. */
  readonly month?: number;
  /** This project's part of the cell: its line if several projects share it, or the text of the merged range. */
  readonly text: string;
  readonly meaning: MarkMeaning;
  /** Which line of the cell is this project's, counted from 0, and how many projects share the cell (1: its own). */
  readonly line: number;
  readonly lines: number;
  /** The whole cell as it is, the `before` of a change. */
  readonly content: CellContent;
  /** The merged range that the cell lies in, A1; null if it is not merged. */
  readonly merge: string | null;
  /** null if they were not loaded, since nothing on the worksheet depends on them. */
  readonly traits: CellTraits | null;
  /** Whether the cell is a check box, which holds TRUE or FALSE instead of a mark. */
  readonly isCheckBox: boolean;
  /**
   * The texts that the cell's validation list allows; null if every text is allowed, 'unclear' if that is not known.
   */
  readonly allowed: readonly string[] | 'unclear' | null;
}

/** What a project's quarters say: how they are marked, and the cells that say so. */
export interface QuarterMarks {
  readonly pattern: MarkPattern;
  /** One a quarter, or one a month, in order; empty if the table has neither. Made when they are asked for. */
  readonly cells: readonly QuarterCell[];
  /** The period column's cell in this project's row; null if the table has no such column, or several share the cell. */
  readonly periodCell: (Place & { readonly content: CellContent }) | null;
}

/** A period in words, and which of the three places it is in. */
export interface PeriodText extends Place {
  readonly text: string;
  readonly where: 'column' | 'quarter-cells' | 'title';
  /** The serial number of a real date cell. */
  readonly serial?: number;
  /** Excel shows another date than the cell holds: the workbook may count its days from 1904. `text` is what it shows. */
  readonly isDisputed?: true;
}

export interface Project extends Place {
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly guideline: number | null;
  readonly section: string | null;
  readonly item: number | null;
  /** The user's words, without the item number. */
  readonly title: string;
  /** null if the cell is blank, or if several projects share it and cannot be paired. */
  readonly quantity: Datum<string> | null;
  readonly quality: Datum<string> | null;
  readonly unit: Datum<string> | null;
  /** Whose project it is, if the table has a column for that beside the one of the responsible unit. */
  readonly agency?: Datum<string>;
  readonly budget: Datum<number> | null;
  readonly quarters: QuarterMarks;
  readonly periods: readonly PeriodText[];
  /** What the table's columns of results, money and other years say; left out if it has none, or nothing is in them. */
  readonly asides?: readonly Aside[];
  /** The amounts of which the budget is the sum, by source; left out if the table has one column for it. */
  readonly sources?: readonly Datum<number>[];
  /** The title ends with leaders, which `title` leaves out: the rest of the name is still to be written. */
  readonly isNameUnfinished?: true;
  /** The title says that the project is cancelled or postponed: the office has to say whether it counts. */
  readonly isHalted?: true;
  /** Its rows, if all of them are hidden or filtered out on a sheet that is shown; left out otherwise. */
  readonly hiddenRows?: RowSpan;
}

/** A project without a mark, of which some quarters are coloured. */
export interface ColouredProject {
  readonly project: Project;
  readonly cells: readonly [QuarterCell, ...QuarterCell[]];
}

/** A result, an amount of money or a mark of another year that the table holds beside a project's own columns. */
export interface Aside extends Place {
  /** `year`: the cell is in the column of a quarter or month of another fiscal year. */
  readonly as: 'result' | 'money' | 'year';
  readonly of: RequiredColumn | null;
  readonly quarter: Quarter | null;
  readonly text: string;
}
