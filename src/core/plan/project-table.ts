/** What the project table says beside its projects. */
import type { CellValue, Place } from '../workbook/snapshot';
import type { Datum, UnreadText } from './datum';

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

/** Several projects share a cell whose entries do not pair with them. */
export interface UnpairedEntries extends Place {
  readonly column: 'quantity' | 'quality' | 'budget' | 'unit' | 'period' | 'quarter';
  readonly projects: number;
  readonly entries: number;
}
