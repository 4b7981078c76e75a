/** A line of columns, the last of which wraps under itself. */
import type { Ink, Screen } from '../terminal/screen';
import { padEnd } from '../terminal/text';
import { wrap } from '../terminal/wrap';

export interface Cell {
  readonly text: string;
  readonly ink?: Ink;
}

const GAP = 2;

/** `widths`: those of the cells; what is left of the screen is for `last`. */
export function columnLines(cells: readonly Cell[], widths: readonly number[], last: string, screen: Screen): string[] {
  const margin = GAP + widths.reduce((sum, each) => sum + each + GAP, 0);
  const [first = '', ...rest] = wrap(last, screen.columns - margin);
  const shown = cells.map(({ text, ink }, index) => {
    const padded = padEnd(text, widths[index] ?? 0);
    return ink === undefined ? padded : screen.paint(padded, ink);
  });
  return [
    [' '.repeat(GAP - 2), ...shown, first].join(' '.repeat(GAP)).trimEnd(),
    ...rest.map((line) => ' '.repeat(margin) + line),
  ];
}
