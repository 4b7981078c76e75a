/** What the reader knows of the form as a whole when it reads a row. */
import type { Place } from '../workbook/snapshot';

export interface FormContext {
  readonly year: number | null;
  readonly crossIsYes: boolean;
  /** The font at a place, where it was asked. */
  readonly font: (place: Place) => string | null;
}
