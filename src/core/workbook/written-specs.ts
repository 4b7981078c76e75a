/** From what a job wants on its tabs to what a host writes there. */
import type { SheetSpec } from './sheet-spec';
import { withTableHeader } from './table-header';
import { withFreeTableNames } from './table-names';

/** The specs in their order, their tables as Excel takes them and with names that are none of `taken`. */
export function writtenSpecs(specs: readonly SheetSpec[], taken: Iterable<string>): SheetSpec[] {
  return withFreeTableNames(specs.map(withTableHeader), taken);
}
