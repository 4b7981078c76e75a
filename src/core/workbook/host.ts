/** The one door between the core and a workbook. Excel, files and the tests' hosts all implement it. */
import type { TraitKind, TraitsBySheet } from './cell-traits';
import type { Change } from './change';
import type { TabEdit } from './own-tab/own-tab';
import type { Place, WorkbookSnapshot } from './snapshot';

/** Progress and cancellation of a long operation. */
export interface JobControl {
  /** `done` of `total` steps; called from time to time. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between blocks: true stops the work before the next one. */
  readonly isCancelled?: () => boolean;
  /** Is informed of each request; only a host that asks another program has requests. */
  readonly line?: Line;
}

/** The requests of a job to the program that holds the workbook. They go out one at a time, and cannot be called back. */
export interface Line {
  /** The job was stopped and sends no further requests. A request that is refused for this fails as `unanswered`. */
  isClosed(): boolean;
  /** The next request may change the workbook. */
  willWrite(): void;
  sent(): void;
  /** The request has its answer, or has failed. */
  answered(): void;
}

/** Why a change was left out. */
export type RefusalReason =
  | 'changed-since' // the cell no longer holds what the change expects
  | 'sheet-missing' // the worksheet is gone or has another name
  | 'row-not-found' // the row that the change was derived from was moved, edited or deleted, and cannot be found for certain
  | 'plan-moved' // rows or a worksheet moved while our own tab was written, so that its formulas and links would point elsewhere
  | 'sheet-protected'
  | 'workbook-protected'
  | 'part-of-merge' // the cell lies inside a merged range and is not its top-left one
  | 'formatted-in-parts' // the parts of the cell's text have formats that the host cannot keep
  | 'tab-edited' // somebody has worked on our own tab, so that it is not taken away or put back as it was
  | 'tab-in-use' // a formula or a name elsewhere refers to our own tab, so that it is not taken away
  | 'already-so' // the cell holds what was asked for, written by somebody else
  | 'cancelled' // the person stopped the work before it came to this
  | 'not-written' // Excel failed before it came to this (see `failure`)
  | 'unknown' // the writing broke off: it may be written wholly, in part or not at all (see `failure`)
  | 'not-supported';

export interface RefusedChange {
  readonly change: Change;
  readonly reason: RefusalReason;
}

/** What a `HostError` says, as data. */
export interface Failure {
  readonly code: ProblemCode;
  readonly detail: string;
}

/** A change whose row or worksheet was found elsewhere: what was asked for, and what was written. */
export interface MovedChange {
  readonly from: Change;
  readonly to: Change;
}

/**
 * A summary tab that somebody had worked on: it is kept as it is and belongs to them from now on, and what was to be
 * written is on another tab beside it.
 */
export interface PreservedTab {
  /** The `SheetSpec.id` that it had. */
  readonly id: string;
  /** Its name in the workbook. */
  readonly tab: string;
  /** The name of the tab that was written beside it. */
  readonly successor: string;
  /** What they have done there, in enough detail to show them where to look. */
  readonly edits: readonly TabEdit[];
  /** Whether it is known what was written there; if not, it is preserved because it is not what is written now. */
  readonly isKnown: boolean;
}

/** What a person typed on a summary tab while it was being written; it was put back in the same cell. */
export interface ReturnedText {
  readonly tab: string;
  readonly cells: readonly string[];
}

export interface ApplyReport {
  /** As they were written: with the present addresses of rows that have moved. */
  readonly applied: readonly Change[];
  /** Those of `applied` that were written elsewhere than asked for; left out if there are none. */
  readonly moved?: readonly MovedChange[];
  readonly refused: readonly RefusedChange[];
  /** What ended the writing before its end; left out if nothing did. */
  readonly failure?: Failure;
  /** What undoes the applied changes and those that may have been applied, in the order to apply it. */
  readonly inverse: readonly Change[];
  /** The names that the written summary tabs have in the workbook, in the order of the changes. */
  readonly tabs: readonly string[];
  /** Left out if there are none, as is `returned`. */
  readonly preserved?: readonly PreservedTab[];
  readonly returned?: readonly ReturnedText[];
}

export interface Host {
  /** The whole workbook as it is, hidden sheets included. Throws a `HostError`. */
  read(control?: JobControl): Promise<WorkbookSnapshot>;
  /**
   * Traits of cells, asked for only if they matter: one request for all worksheets, as long as the answer is not too
   * long. Kinds that are not asked for keep their `PLAIN_TRAITS`. Throws a `HostError`.
   */
  readTraits(cells: readonly Place[], kinds: readonly TraitKind[], control?: JobControl): Promise<TraitsBySheet>;
  /**
   * Reads every cell to be changed again, follows the rows that have moved, leaves out the changes whose row is not
   * certain or whose `before` no longer holds, and writes the rest in their order. Throws a `HostError` if nothing
   * was
   * written. If something was, or may have been, the report says so and gives the failure.
   */
  apply(changes: readonly Change[], control?: JobControl): Promise<ApplyReport>;
  /** Offered between the pieces of long work: a host with a screen lets it draw and handle clicks. */
  pause?(): Promise<void>;
  /** Shows a place to the person: activates the sheet and selects the cell. A host without a screen does nothing. */
  reveal(place: Place): Promise<void>;
}

/** What went wrong between us and the workbook. Each code has its sentence in messages/problems.ts. */
export type ProblemCode =
  | 'not-found'
  | 'not-a-workbook'
  | 'encrypted'
  | 'old-format'
  | 'damaged'
  | 'too-large'
  | 'too-many-formats' // the write would need more cell formats than Excel takes
  | 'too-many-sheets' // no number is free for a new sheet
  | 'too-many-parts' // the file would hold more parts than a zip file without 64-bit numbers
  | 'no-plan'
  | 'wrong-settings' // the settings cannot be read, so they are not written over
  | 'cannot-write'
  | 'cancelled' // the person stopped a reading
  | 'excel-busy' // a cell is being edited, or Excel is working on something else
  | 'excel-too-old'
  | 'connection-lost'
  | 'unanswered' // Excel left a request without an answer, and the person stopped waiting for it
  | 'sheet-gone' // deleted or renamed since it was read
  | 'sheet-hidden' // the place is on a hidden sheet, which only a person unhides
  | 'access-denied' // viewing mode, or no permission to write
  | 'view-only' // viewing mode, in which Excel does not report merged cells, so that no plan can be read
  | 'excel-too-much' // more than Excel takes or gives at once, though it was divided as far as it can be
  | 'excel-refused' // something else prevents it: a filter, a table, a pivot table
  | 'not-loaded' // a part of the product did not come: the network was away
  | 'excel-failed'; // anything else Excel answers; `detail` names its code

export class HostError extends Error {
  override readonly name = 'HostError';

  /** `detail` is for a technician (an error code, a part's name): never the contents of a cell. */
  constructor(
    readonly code: ProblemCode,
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
