import type { Quarter } from './quarter';
import type { PeriodReason } from './reasons';

/** Thrown inside the grammar and caught at its door (period.ts): nothing further can be read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: PeriodReason,
    readonly suggestion?: readonly Quarter[],
  ) {
    super(reason);
  }
}
