/** What a plan is. Every datum carries its place, what was written there and what it means. */
import type { Place } from '../workbook/snapshot';
import type { Datum, UnreadText } from './datum';
import type { Framework } from './framework';
import type { AgencyLevel, BaselinePart, DeclaredCounts, GeneralPart, OutcomesPart, TargetsPart } from './parts';
import type { ColouredProject, GroupHeading, GuidelineHeading, Project } from './project';
import type { OpenRow, Placeholder, TableHead, TableHeadings, TableSum, UnpairedEntries } from './project-table';

/** The five parts of the form; part 3 is the declared counts and the project table. */
export type PartId = 'general' | 'base' | 'counts' | 'projects' | 'targets' | 'outcomes';
export const PARTS: readonly PartId[] = ['general', 'base', 'counts', 'projects', 'targets', 'outcomes'];

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
