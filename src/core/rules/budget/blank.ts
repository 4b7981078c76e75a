import type { Datum } from '../../plan/datum';

/** Whether no amount is filled in: nothing is there, or nothing but leaders. */
export function isBlank({ value, reason }: Datum<number>): boolean {
  return value === null && reason === 'blank';
}
