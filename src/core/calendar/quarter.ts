/** Quarters of the fiscal year: 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The quarters from one to another, both included; empty if they are reversed. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  return QUARTERS.filter((quarter) => quarter >= first && quarter <= last);
}

/** Each quarter once, in order. */
export function quarterSet(quarters: Iterable<Quarter>): Quarter[] {
  const found = new Set(quarters);
  return QUARTERS.filter((quarter) => found.has(quarter));
}

/** Whether two lists in order hold the same quarters. */
export function sameQuarters(a: readonly Quarter[], b: readonly Quarter[]): boolean {
  return a.length === b.length && a.every((quarter, index) => quarter === b[index]);
}
