/** What the reader knows of the form as a whole when it reads a row. */
import type { MarkPattern } from '../../../plan/mark-pattern';
import type { PeriodSense } from '../../phrases/period-text';
import type { Coverage } from '../../sheet/coverage';
import type { CellTraits } from '../../../workbook/cell-traits';
import type { Place } from '../../../workbook/snapshot';

export interface FormContext {
  /** The readers record here which cells they have read. */
  readonly coverage: Coverage;
  /** The plan's fiscal year, Buddhist Era; null if the form names none. */
  readonly year: number | null;
  readonly periods: PeriodSense;
  readonly crossIsYes: boolean;
  /** The pattern of no marks, from which those of the rows are found. */
  readonly patterns: MarkPattern;
  /** The traits of a cell; null if nobody asked for them. */
  readonly traits: (place: Place) => CellTraits | null;
  /** The texts that a validation list allows; null if that is not known. */
  readonly listed: (source: string, sheet: string) => readonly string[] | null;
}
