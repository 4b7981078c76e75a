/** NaN for none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((first, second) => first - second)[figures.length >> 1] ?? NaN;
}
