/** What a text about time comes to. */
import type { Quarter } from './quarter';
import type { PeriodReason } from './reasons';

export type PeriodReading =
  | { readonly ok: true; readonly quarters: readonly Quarter[] }
  /** `suggestion` only if one reading is likely: to be offered, never used unasked. */
  | { readonly ok: false; readonly reason: PeriodReason; readonly suggestion?: readonly Quarter[] };
