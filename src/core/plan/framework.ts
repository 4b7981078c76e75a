/** The national plan that a form follows, as data: `frameworks.ts` holds one file each. */

export interface Guideline {
  /** The number on the form (`แนวทางการพัฒนาที่ ๓`): not the section number. */
  readonly number: number;
  readonly goal: number;
  /** `1.1`: its number in the project table. */
  readonly section: string;
  /** Every accepted wording of the heading, the right one first; empty if the heading is not known. */
  readonly wordings: readonly string[];
}

export interface Goal {
  readonly number: number;
  /** Empty if it is not known. */
  readonly name: string;
}

export interface SubPlan {
  readonly number: number;
  /** The first words of the name, enough to know it: offices cut it in several ways. */
  readonly startsWith: string;
  readonly goals: readonly Goal[];
  readonly guidelines: readonly Guideline[];
}

/** A row of part 4, and the units of its measures in order. */
export interface TargetRow {
  readonly row: number;
  readonly subPlan: number;
  readonly goal: number;
  readonly startsWith: string;
  readonly units: readonly string[];
}

export interface Framework {
  readonly id: string;
  readonly name: string;
  /** `2` of `ระยะที่ ๒`. */
  readonly edition: number;
  /** Fiscal years it covers, Buddhist Era, both included. */
  readonly years: { readonly first: number; readonly last: number };
  readonly virtues: readonly string[];
  readonly subPlans: readonly SubPlan[];
  readonly targets: readonly TargetRow[];
}

/** The guideline of a sub-plan by its number, or undefined. */
export function guidelineOf(framework: Framework, subPlan: number, guideline: number): Guideline | undefined {
  return subPlanOf(framework, subPlan)?.guidelines.find((each) => each.number === guideline);
}

export function subPlanOf(framework: Framework, subPlan: number): SubPlan | undefined {
  return framework.subPlans.find((each) => each.number === subPlan);
}
