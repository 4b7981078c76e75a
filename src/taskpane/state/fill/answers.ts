/** What the person has chosen in a preview: the quarters of each line, and which lines are to be written. */
import { QUARTERS, sameQuarters, type Quarter } from '../../../core/calendar/quarter';
import type { FillAnswer, FillLine, LineRow } from '../../../core/quarters/lines';
import type { Preview } from '../state';

/** The quarters of the rows of a line, in their order. */
export type LineQuarters = FillAnswer['quarters'];

/** As the person has set them; until then as they are marked, or else as the period says. */
export function quartersOf({ quarters }: Pick<Preview, 'quarters'>, line: FillLine): LineQuarters {
  return quarters.get(line.id) ?? line.rows.map(atFirst);
}

function atFirst({ marked, quarters, free }: LineRow): readonly Quarter[] {
  return marked.length > 0 ? marked : quarters.filter((quarter) => free.includes(quarter));
}

/** Whether there is something to write: each row has a quarter, and not all are marked so already. */
export function isAnswer({ rows, obstacle }: FillLine, quarters: LineQuarters): boolean {
  if (obstacle !== null || quarters.some((each) => each.length === 0)) return false;
  return rows.some(({ marked }, index) => !sameQuarters(marked, quarters[index] ?? []));
}

/** The lines that are ticked, with their quarters, in the order of the preview. */
export function answersOf(screen: Pick<Preview, 'preview' | 'chosen' | 'quarters'>): FillAnswer[] {
  return screen.preview.lines
    .filter(({ id, obstacle }) => obstacle === null && screen.chosen.has(id))
    .map((line) => ({ line, quarters: quartersOf(screen, line) }))
    .filter(({ line, quarters }) => isAnswer(line, quarters));
}

/** How many projects the lines hold: several may share a line. */
export function projectsIn(lines: readonly { readonly rows: readonly unknown[] }[]): number {
  return lines.reduce((count, { rows }) => count + rows.length, 0);
}

/** One quarter of one row the other way round. */
export function toggled(all: LineQuarters, row: number, quarter: Quarter): LineQuarters {
  return all.map((each, index) =>
    index === row ? QUARTERS.filter((other) => each.includes(other) !== (other === quarter)) : each,
  );
}
