/** A tab of our own as it is, and whether a person has worked on it. */
import type { SheetSnapshot } from '../snapshot';
import type { ObjectCounts, TabObject } from './record';

/** What a host gathers of a tab, as far as it must be known whether a person has worked on it. */
export interface OwnTab {
  readonly sheet: SheetSnapshot;
  /** The record stored with it when it was written (see record-names.ts); null if none is. */
  readonly stored: string | null;
  /** What is on it beside cells. */
  readonly objects: ObjectCounts;
}

/** Something on a tab of ours that we have not written. */
export type TabEdit =
  | {
      /** A constant that we did not write; a formula that says something else, or one for the other; a cell that we left empty. */
      readonly kind: 'constant' | 'formula' | 'outside';
      /** A1. */
      readonly cell: string;
    }
  | { readonly kind: TabObject };
