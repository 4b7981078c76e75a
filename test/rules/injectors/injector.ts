/** What plants one rule's fault in a clean plan. */
import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { PlantSite } from '../plant-site';

export interface Fault {
  /** What is written over the form. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Ranges that are merged besides. */
  readonly merges?: readonly string[];
  /** Numbers of rows that are hidden, in ascending order. */
  readonly hiddenRows?: readonly number[];
  /** By address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Where the rule must find it, or name it as related: one of these; left out where the place is not on the form any more. */
  readonly at?: readonly string[];
}

export interface Injector {
  /** Other rules that the same fault honestly breaks: what they say is no false alarm. */
  readonly also?: readonly string[];
  /** null where the plan has no place for such a fault. */
  readonly plant: (site: PlantSite) => Fault | null;
}

/** By the rule's id. */
export type Injectors = Readonly<Record<string, Injector>>;
