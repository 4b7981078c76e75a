/** What the reader knows of the form as a whole when it reads a row. */
import type { MarkPattern } from '../plan/mark-pattern';
import type { PeriodSense } from './period-text';
import type { Place } from '../workbook/snapshot';

export interface FormContext {
  readonly periods: PeriodSense;
  readonly crossIsYes: boolean;
  /** The pattern of no marks, from which those of the rows are found. */
  readonly patterns: MarkPattern;
  /** The font at a place, where it was asked. */
  readonly font: (place: Place) => string | null;
}
