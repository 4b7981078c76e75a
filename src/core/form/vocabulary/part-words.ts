/** The words of parts 1, 2, 4 and 5: see `FormVocabulary`. */
import type { GeneralPart } from '../../plan/parts';

export type GeneralField = keyof GeneralPart;

export interface FieldLabels {
  readonly labels: readonly string[];
  /** Within a line, words like these also occur in values: there only a colon or leaders behind make them a label. */
  readonly needsColon?: true;
  /** Written without a space before the value, if it follows the coordinator: `นาย ก ตำแหน่งเจ้าพนักงาน`. */
  readonly isGlued?: true;
  /** The value may continue in the next row. */
  readonly wraps?: true;
}

/** Part 1. */
export interface GeneralWords {
  readonly fields: Readonly<Record<GeneralField, FieldLabels>>;
  /** In brackets behind a label, a hint what to write or which one is meant, in repaired text: no part of the value. */
  readonly hints: readonly RegExp[];
  /** Between a label and its value: `อีเมลหน่วยงาน:`, `โทรศัพท์ (มือถือ)`. */
  readonly qualifiers: readonly string[];
  /** The beginning of a hint in place of a value. */
  readonly asked: RegExp;
  /** Between two telephone numbers. */
  readonly between: readonly string[];
  /** In front of a number of an office's or a ministry's own network, and of a short number of the state. */
  readonly networks: readonly RegExp[];
  readonly hotlines: readonly RegExp[];
  /** Between a number and the digit of its menu. */
  readonly menu: readonly string[];
}

/** Headers of a table by column. `detail`: words that are only below other headers, which keep their meaning. */
export type PartHeaders<Id> = readonly (readonly [RegExp, Id | 'detail'])[];

export type BaselineColumn = 'number' | 'unit' | 'personnel' | 'people' | 'citizens' | 'remark';

/** Part 2. */
export interface BaselineWords {
  /** The first that fits counts. */
  readonly headers: PartHeaders<BaselineColumn>;
  /** Parts of a number of people, each with a column under its header; and the sum in a column beside them. */
  readonly partHeader: RegExp;
  readonly wholeHeader: RegExp;
  /** Above the lines of a part 2 without a table. */
  readonly lineHeader: RegExp;
  /** A sum's name: `sumLabel` and words of `summed`; one of `all` if it is of all units; or a sum carried over. */
  readonly sum: string;
  readonly sumLabel: RegExp;
  readonly summed: readonly string[];
  readonly all: readonly string[];
  readonly carried: RegExp;
  /** Between `sumLabel` and the number, in a line that states the sum of the others. */
  readonly sumLine: readonly string[];
  readonly target: string;
  readonly partners: readonly string[];
  /** The words of a group and nothing else: a heading over its entries. */
  readonly groupHeading: RegExp;
  /** In front of the number of an entry. */
  readonly announces: readonly string[];
  /** Units of people and the word between two entries on one line. */
  readonly units: readonly string[];
  readonly and: string;
  readonly unitNames: UnitNameWords;
}

export interface UnitNameWords {
  /** How names begin, by kind. */
  readonly offices: readonly string[];
  readonly sections: readonly RegExp[];
  readonly others: readonly string[];
  readonly places: readonly string[];
  /** Words that no name begins with, words that no name ends with, and a word that is no whole name. */
  readonly beginsNoName: readonly string[];
  readonly endsNoName: readonly string[];
  readonly isCut: string;
  /** How rows that are no units begin: notes, and the kinds of people that a unit has. */
  readonly notes: readonly string[];
  readonly people: readonly string[];
}

export type TargetColumn = 'number' | 'label' | 'unit' | 'result' | 'plan' | 'remark';

/** Part 4. */
export interface TargetWords {
  /** The first that fits counts. */
  readonly headers: PartHeaders<TargetColumn>;
  /** In front of a year that is the whole header. */
  readonly yearLabel: RegExp;
  /** In the header of a column without a year. */
  readonly thisYear: RegExp;
  readonly lastYear: RegExp;
  readonly yearly: string;
  readonly none: string;
  readonly percent: string;
  /** Between two units, and between two measures. */
  readonly and: string;
  readonly between: readonly string[];
  /** In front of a number. */
  readonly announces: readonly string[];
  /** The unit of all places, and kinds of them that are counted together. */
  readonly place: string;
  readonly places: readonly string[];
  /** Behind a total: its kinds, which make it up; or some of it, or where it is, which do not. */
  readonly consists: readonly RegExp[];
  readonly includes: readonly RegExp[];
}

/** Part 5. */
export interface OutcomeWords {
  /** Headers, if the list is a table; of them the list's own; and those of columns that the form does not have. */
  readonly headers: readonly RegExp[];
  readonly ownHeader: RegExp;
  readonly otherHeaders: readonly RegExp[];
  /** Signatures below the list, besides those of `notes`. */
  readonly signed: string;
  readonly signers: readonly string[];
  readonly signedFor: readonly string[];
}
