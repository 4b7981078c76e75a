/** The known name that is nearest to a misspelt one. */
import { editDistance } from '../text/edit-distance';

/** The nearest of `known`; null if all are further away than a slip of the hand. */
export function nearest(name: string, known: readonly string[]): string | null {
  const most = Math.min(3, Math.max(1, Math.floor(name.length / 2)));
  const near = known
    .map((other) => ({ other, distance: editDistance(name, other, most) }))
    .flatMap(({ other, distance }) => (distance === null ? [] : [{ other, distance }]))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.other ?? null;
}
