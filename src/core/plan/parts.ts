/**
 * Parts 1, 2, 4 and 5 of the form, and the counts of 3.1. A field that is null has no label or column on the form at all; a datum whose value
 * is null has one, and its reason says why nothing could be read there (`blank`: nothing was written, leaders alone).
 */
import type { Phone } from '../text/phone';
import type { Bound } from '../text/units';
import type { Place } from '../workbook/snapshot';
import type { Datum } from './datum';

/** Telephone numbers, one or several. `suggestion`: what a number cell that lost its leading 0 most likely was. */
export interface PhoneDatum extends Datum<readonly Phone[]> {
  readonly suggestion?: readonly Phone[];
}

/** Whose plan it is by the form's line of choices under the title. */
export type AgencyLevel = 'ministry' | 'province' | 'bangkok' | 'independent';

/** `isUnlabelled`: a body behind the coordinator's name or position without a label. */
export interface AffiliationDatum extends Datum<string> {
  readonly isUnlabelled?: true;
}

/** Part 1. A dash is an answer, "none": value null with the reason `dash`, not `blank`. */
export interface GeneralPart {
  /** An agency named in part 1 itself; the plan's own agency is the title's. */
  readonly agency: Datum<string> | null;
  readonly address: Datum<string> | null;
  readonly coordinator: Datum<string> | null;
  readonly position: Datum<string> | null;
  readonly affiliation: AffiliationDatum | null;
  readonly phone: PhoneDatum | null;
  readonly mobile: PhoneDatum | null;
  readonly fax: PhoneDatum | null;
  /** As written: whether it is an address that mail reaches is for the rules. */
  readonly email: Datum<string> | null;
  readonly line: Datum<string> | null;
}

/** กลุ่มเป้าหมาย or ภาคีเครือข่าย. */
export type PeopleGroup = 'target' | 'partner';

/** One number of people in part 2's third column: `- สถานศึกษาในสังกัด จำนวน ๘๑๐ คน`. */
export interface PeopleEntry extends Datum<number> {
  /** Who they are, without list number and number; empty if the cell holds a number alone. */
  readonly label: string;
  /** null if nothing says which group they are. */
  readonly group: PeopleGroup | null;
}

/** A unit's row of part 2, or the total row, with the rows below that continue it. Its place is the name's cell. */
export interface BaselineRow extends Place {
  readonly unit: Datum<string>;
  readonly personnel: Datum<number> | null;
  /** Empty if nothing is written; a dash is one entry of 0. null if the table has no such column. */
  readonly people: readonly PeopleEntry[] | null;
  /** A sum that the third column itself states beside its entries: `รวม ๑,๗๓๐ คน`. */
  readonly peopleSum: Datum<number> | null;
  readonly citizens: Datum<number> | null;
  readonly remark: Datum<string> | null;
}

/** Part 2. */
export interface BaselinePart {
  /** The units, each counted once. */
  readonly rows: readonly BaselineRow[];
  /** Sums of some of the units: `รวม` under each group of them, or a unit that is the sum of its parts below it. */
  readonly subtotals: readonly BaselineRow[];
  /** The sum of all units; null if no row says รวม. */
  readonly total: BaselineRow | null;
}

/** A number of part 4, whole and of 0 or more. The unit may be another than the one expected. */
export interface TargetValue extends Datum<number> {
  /** As written (`คน`), or as the cell's number format or the table's unit column shows it; null if there is none. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** The sum of the kinds listed behind the number, if the words say that they make it up (`ประกอบด้วย`). */
  readonly parts?: number;
}

export interface TargetMeasure {
  /** The framework's; null in a row that the framework does not have. */
  readonly unit: string | null;
  /** Last year's. */
  readonly result: TargetValue | null;
  readonly plan: TargetValue | null;
  /** This year's result, if the table has a column for it: no part of the plan. */
  readonly achieved: TargetValue | null;
}

/** A row of part 4 with its measures in the framework's order. Its place is the label's cell. */
export interface TargetsRow extends Place {
  /** The framework's row; null if neither the label nor its number identifies it. */
  readonly row: number | null;
  /** The label as written. */
  readonly text: string;
  readonly measures: readonly TargetMeasure[];
  readonly remark: Datum<string> | null;
}

/** Part 4. Years in the Buddhist Era; null if the heading or the column names none. */
export interface TargetsPart {
  readonly year: Datum<number> | null;
  readonly resultYear: Datum<number> | null;
  readonly planYear: Datum<number> | null;
  readonly rows: readonly TargetsRow[];
  /** The headers of columns of further years, which are not read. */
  readonly ignored: readonly (Place & { readonly text: string })[];
}

/** Part 5. */
export interface OutcomesPart {
  readonly year: Datum<number> | null;
  /** Without their bullets and numbers. A line of leaders is an item with the reason `blank`. */
  readonly items: readonly Datum<string>[];
  /** What is below the list and is no outcome: notes, signatures. */
  readonly closing: readonly Datum<string>[];
}

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
