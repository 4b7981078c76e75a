/** What a plan is. Every datum carries its place, what was written there and what it means. */
import type { Quarter } from '../calendar/quarter';
import type { CellTraits } from '../workbook/cell-traits';
import type { CellContent } from '../workbook/change';
import type { CellValue, Place, RowSpan } from '../workbook/snapshot';
import type { Datum } from './datum';
import type { Framework } from './framework';
import type { MarkMeaning, MarkPattern } from './mark-pattern';
import type { AgencyLevel, BaselinePart, GeneralPart, OutcomesPart, TargetsPart } from './parts';

export type { Datum, MarkMeaning };

/** The five parts of the form; part 3 is the declared counts and the project table. */
export type PartId = 'general' | 'base' | 'counts' | 'projects' | 'targets' | 'outcomes';
export const PARTS: readonly PartId[] = ['general', 'base', 'counts', 'projects', 'targets', 'outcomes'];

/** One guideline's slot of 3.1, or its sub-plan's, or the total's. null: the line is not there at all. */
export interface DeclaredGuideline {
  readonly guideline: number;
  readonly declared: Datum<number> | null;
}

export interface DeclaredSubPlan {
  readonly subPlan: number;
  readonly declared: Datum<number> | null;
  readonly guidelines: readonly DeclaredGuideline[];
}

export interface DeclaredCounts {
  readonly total: Datum<number> | null;
  readonly subPlans: readonly DeclaredSubPlan[];
}

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

/** A cell of the project table's header. */
export interface TableHead extends Place {
  readonly value: CellValue;
}

/** The columns that the form asks for beside the projects themselves. */
export type RequiredColumn = 'quantity' | 'quality' | 'budget' | 'unit' | 'quarters';

/** A heading of the project table over results or money, which are not the plan's own. */
export interface AsideHeading extends UnreadText {
  readonly as: 'result' | 'money';
}

/** The headers of quarters or months in one row that name another fiscal year than the plan's; its place is the first. */
export interface StaleHeaders extends UnreadText {
  /** The last of them; null if there is one. */
  readonly until: string | null;
  /** The header over them that names their year, if months of the plan's own year are under it too. */
  readonly under: string | null;
  readonly year: number;
  /** The cells that name the year, if no header of the row names the plan's own: none if the row has both. */
  readonly naming: readonly Place[];
}

/** What the headers of the project table say of it as a whole. */
export interface TableHeadings {
  /** The columns that no header names. */
  readonly missing: readonly RequiredColumn[];
  /** Unknown headers of all pages, each text once. */
  readonly unknown: readonly UnreadText[];
  /** Each text once. */
  readonly asides: readonly AsideHeading[];
  /** Headers that are known and that the form does not have. Each text once. */
  readonly beside: readonly UnreadText[];
  /** Headers over columns of other fiscal years, if others are of the plan's own year. Each text once. */
  readonly otherYears: readonly UnreadText[];
  /** The place that says that the table's money is in thousands or millions of baht; null if it is in baht. */
  readonly multiple: (UnreadText & { readonly baht: number }) | null;
  /** Rows of headers whose quarters or months are of another fiscal year than the plan's. */
  readonly stale: readonly StaleHeaders[];
  /** The headers of which any may be that of the projects, if nothing decides: no project is then read. */
  readonly rivals: readonly UnreadText[];
  /** The first header of quarters or months by the calendar year: the quarters are not read. */
  readonly calendarQuarters: UnreadText | null;
  /** A header below that of the budget which names no source: the amounts are not summed. */
  readonly unclearBudget: UnreadText | null;
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

/** An unfilled line of the blank form: `(๑) ชื่อโครงการ/กิจกรรม .....`. */
export interface Placeholder extends Place {
  readonly subPlan: number | null;
  readonly guideline: number | null;
  readonly item: number | null;
  readonly text: string;
  /** How many of the plan's projects are before it. */
  readonly projectsBefore: number;
}

/** A row of the project table that is no project, or not yet: the office has to say which. */
export interface OpenRow extends Place {
  /** `unfinished`: the beginning of a name, or words in place of one. `remark`: it may be a remark or a project's name. */
  readonly kind: 'unfinished' | 'remark';
  readonly subPlan: number | null;
  readonly guideline: number | null;
  readonly item: number | null;
  readonly text: string;
  /** How many of the plan's projects are before it. */
  readonly projectsBefore: number;
}

/** A row of sums inside or below the project table. */
export interface TableSum extends Place {
  readonly label: string;
  /** The content of the column of budgets; null if nothing does, or if it only carries the sum of another page. */
  readonly amount: Datum<number> | null;
  /** How many of the plan's projects are before it. */
  readonly projectsBefore: number;
}

/** Content inside a part of the form that got no meaning. */
export interface UnreadText extends Place {
  readonly text: string;
}

/** Several projects share a cell whose entries do not pair with them. */
export interface UnpairedEntries extends Place {
  readonly column: 'quantity' | 'quality' | 'budget' | 'unit' | 'period' | 'quarter';
  readonly projects: number;
  readonly entries: number;
}

/** A run of rows that one part takes up, zero-based, both included. */
export interface PlanExtent {
  readonly part: PartId | 'title' | 'notes';
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** A worksheet that holds a part of the plan. */
export interface PlanSheet {
  readonly name: string;
  readonly isProtected: boolean;
}

/** A plan of the workbook, as a person is asked which one to read. */
export interface FoundPlan {
  /** Names it for `readPlan`: the same as long as the plan keeps its place. */
  readonly id: string;
  readonly sheets: readonly string[];
  readonly agency: string | null;
  /** Fiscal year, Buddhist Era. */
  readonly year: number | null;
  /** Whether its sheets are hidden: it is read only when it is chosen. */
  readonly isHidden: boolean;
}

/** Which plan of the workbook this is, and the others that were found. */
export interface PlanChoice {
  readonly read: FoundPlan;
  readonly others: readonly FoundPlan[];
}

export interface Plan {
  /** Of several plans in the workbook, which one was read. */
  readonly choice: PlanChoice;
  readonly framework: Framework;
  /** Whether the worksheets name a plan of another kind and hold next to nothing of this form: its projects are not read. */
  readonly isOtherKind: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly PlanSheet[];
  /** The title's, or another part's if the title has only a word for any office. */
  readonly agency: Datum<string> | null;
  /** Of the line of choices under the title; null if there is none, or none of the choices is marked. */
  readonly agencyLevel: Datum<AgencyLevel> | null;
  readonly year: Datum<number> | null;
  /** Where each part begins; null if no sheet has it. */
  readonly parts: Readonly<Record<PartId, Place | null>>;
  /** Part 1. */
  readonly general: GeneralPart | null;
  /** Part 2. */
  readonly baseline: BaselinePart | null;
  /** 3.1. */
  readonly counts: DeclaredCounts | null;
  /** 3.2, in baht. */
  readonly budget: Datum<number> | null;
  /** The fiscal years that 3.1 and 3.2 name, Buddhist Era. */
  readonly countYears: readonly Datum<number>[];
  /** The cells of the project table's headers, page by page. */
  readonly heads: readonly TableHead[];
  /** null if no header was found. */
  readonly table: TableHeadings | null;
  readonly groups: readonly GroupHeading[];
  readonly headings: readonly GuidelineHeading[];
  readonly projects: readonly Project[];
  /** Projects whose quarters are coloured in place of marks, as far as the colours are known. */
  readonly coloured: readonly ColouredProject[];
  readonly placeholders: readonly Placeholder[];
  readonly openRows: readonly OpenRow[];
  readonly tableSums: readonly TableSum[];
  /** Remarks between the rows of the project table and below the parts. */
  readonly remarks: readonly UnreadText[];
  /** Part 4. */
  readonly targets: TargetsPart | null;
  /** Part 5. */
  readonly outcomes: OutcomesPart | null;
  readonly unread: readonly UnreadText[];
  /** Texts inside the form that a merge hides. */
  readonly beneathMerges: readonly UnreadText[];
  readonly unpaired: readonly UnpairedEntries[];
  /** The rows of the form, part by part: what is outside them is not the plan's. */
  readonly extents: readonly PlanExtent[];
}
