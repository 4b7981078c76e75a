import { toThai } from '../../src/core/text/digits';

/** A number as a Thai sentence writes it: `๑๒`, a year too. */
export function thai(value: number | string): string {
  return toThai(String(value));
}

/** A number that may have thousands, as a Thai sentence writes it: `๑๕,๕๐๐`. */
export function thaiGrouped(value: number): string {
  return toThai(value.toLocaleString('en-US'));
}
