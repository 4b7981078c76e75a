/** At 96 dots an inch, in the default font: a character, and the padding of a cell ("Description of how column widths are determined"). */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column in points, from characters of the default font. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * PIXELS_PER_CHARACTER) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
