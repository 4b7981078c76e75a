import type { Datum } from '../../plan/plan';

/** Whether nobody has filled an amount in: nothing is there, or nothing but leaders. */
export function isBlank({ value, reason }: Datum<number>): boolean {
  return value === null && reason === 'blank';
}
