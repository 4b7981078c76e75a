/** What a rule says: data only. Its words are in messages/, its looks belong to the faces. */
import type { CellChange, Change } from '../workbook/change';
import type { Place } from '../workbook/snapshot';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** `safe`: the meaning cannot change. `offer`: shown first and accepted one by one. `none`: only a person can correct it. */
export type FixKind = 'safe' | 'offer' | 'none';

/** A value in a message: numbers are shown as they are, words as the user wrote them. */
export type FindingData = Readonly<Record<string, string | number | null>>;

/** One way to correct a finding. If either of two sides may be wrong there are two, the likelier first. */
export interface Fix {
  readonly kind: Exclude<FixKind, 'none'>;
  /** The key of its sentence among the rule's words, and the values that the sentence shows. */
  readonly message: string;
  readonly data: FindingData;
  /** All or none of them; empty if a person must go and do it. */
  readonly changes: readonly Change[];
  /** Where the person does it, if there is nothing to change by itself. */
  readonly goTo?: Place;
  /** Set if formats of parts of a text would be lost: with changes once the person agrees, without by nobody but them. */
  readonly losesFormats?: FormatLoss;
  /** The protected worksheet that must be unprotected before the changes can be written. */
  readonly lockedIn?: string;
}

export interface FormatLoss {
  /** Of the cell that is formatted in parts; of several the first. */
  readonly change: CellChange;
  /** The kind of the fix, were it not for the formats. */
  readonly kind: Fix['kind'];
}

/**
 * By what the row of a finding is known again, wherever it is by then. Hashes, so that what is stored of a row holds
 * no name and no number of its plan.
 */
export interface FindingRow {
  /** The project whose row it is, for a person to read; null if it is nobody's, or several projects'. */
  readonly title: string | null;
  /** Of the row's words; null if another row of the plan has the same, or it has none. */
  readonly words: string | null;
  /** Of its sheet, all that the row holds, the words of the rows next to it, and which of the findings like it this is. */
  readonly surroundings: string;
  /** The person's worksheets that hold nothing of the plan: their rows are other rows, even if they say the same. */
  readonly otherSheets: readonly string[];
}

/** Why a person keeps a finding, and when and by whom that was decided, as far as it is known. */
export interface Acceptance {
  /** In the person's words. */
  readonly reason: string;
  /** `2026-11-29` */
  readonly date?: string;
  /** As the person typed it; never empty. */
  readonly name?: string;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** The key of its sentence among the rule's words: the rule's id, or one of the variants. */
  readonly message: string;
  /** The values that the message shows, by name; `found` and `expected` if there is something to compare. */
  readonly data: FindingData;
  /** Other places that show the consequences of the same fault. */
  readonly related: readonly Place[];
  /** The best of `fixes`. */
  readonly fix: FixKind;
  readonly fixes: readonly Fix[];
  /** null if it is not accepted. */
  readonly accepted: Acceptance | null;
  /** Worked out when it is asked for, and its words when they are. */
  readonly row: FindingRow;
}
