/** From what a job wants on its tabs to what a host writes there. */
import type { SheetSpec } from './sheet-spec';
import { withTableHeader } from './table-header';
import { withFreeTableNames } from './table-names';

/**
 * The specs in their order, their tables as Excel takes them: with the name that the tab's table has already (`present`, by
 * the tab's id), or one that is none of `taken`.
 */
export function writtenSpecs(
  specs: readonly SheetSpec[],
  taken: Iterable<string>,
  present: ReadonlyMap<string, string>,
): SheetSpec[] {
  return withFreeTableNames(specs.map(withTableHeader), taken, present);
}
