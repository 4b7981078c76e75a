/** How many letters must be added, dropped or changed to make one text of another. */

/**
 * The distance of two texts; null if it is more than `most`. `isBeginning`: what the other has behind the text costs
 * nothing, as if a name was cut. Its time grows with the length of the text, not with its square.
 */
export function editDistance(text: string, other: string, most: number, isBeginning = false): number | null {
  if (text.length - other.length > most || (!isBeginning && other.length - text.length > most)) return null;
  const far = most + 1;
  let before = Array.from({ length: 2 * most + 1 }, (_, at) => Math.max(at - most, at < most ? far : 0));
  for (let index = 0; index < text.length; index += 1) {
    const row: number[] = [];
    let nearest = far;
    for (let at = 0; at <= 2 * most; at += 1) {
      // Only letters of the other within this distance can still match.
      const place = index + at - most;
      const changed = (before[at] ?? far) + (place >= 0 && text[index] === other[place] ? 0 : 1);
      const dropped = (before[at + 1] ?? far) + 1;
      const added = (row[at - 1] ?? far) + 1;
      const least = place < -1 || place >= other.length ? far : Math.min(changed, dropped, added);
      row.push(Math.min(far, least));
      nearest = Math.min(nearest, least);
    }
    if (nearest > most) return null;
    before = row;
  }
  const ends = isBeginning ? before : [before[other.length - text.length + most] ?? far];
  const least = Math.min(...ends);
  return least > most ? null : least;
}
