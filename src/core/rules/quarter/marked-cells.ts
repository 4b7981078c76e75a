import type { Project } from '../../plan/plan';
import type { Place } from '../../workbook/snapshot';

/** The cells whose mark means yes. */
export function markedCells({ quarters }: Project): Place[] {
  return quarters.flatMap(({ sheet, cell, meaning }) => (meaning === 'yes' ? [{ sheet, cell }] : []));
}

/** Whether every quarter's cell could be understood: with a mark that nobody can read, nothing is said about the others. */
export function isMarkedClearly({ quarters }: Project): boolean {
  return quarters.some(({ meaning }) => meaning === 'yes') && quarters.every(({ meaning }) => meaning !== 'unknown');
}
