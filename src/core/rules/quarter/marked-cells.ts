import type { Project } from '../../plan/project';
import type { Place } from '../../workbook/snapshot';

/** The cells whose mark means yes. */
export function markedCells({ quarters }: Project): Place[] {
  return quarters.cells.flatMap(({ sheet, cell, meaning }) => (meaning === 'yes' ? [{ sheet, cell }] : []));
}
