/** A quarter of the fiscal year: 1 is October to December of the year before, 4 is July to September. */
export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
