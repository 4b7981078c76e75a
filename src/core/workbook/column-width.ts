/** At 96 dots an inch, in the default font: a character, and the padding of a cell ("Description of how column widths are determined"). */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** How many characters so many columns may have together, to be no wider than that. */
export function charactersIn(points: number, columns: number): number {
  return (points / POINTS_PER_PIXEL - columns * PADDING_PIXELS) / PIXELS_PER_CHARACTER;
}

/** The width of a column in points, from characters of the default font. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * PIXELS_PER_CHARACTER) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
