/** The law of every report: what it calls applied is written, what it calls refused is not, and nothing else has changed. */
import type { Change } from '../../../src/core/workbook/change';
import type { ApplyReport } from '../../../src/core/workbook/host';
import type { SheetState, WorkbookState } from '../state';
import { expectSame } from '#test/support/same';

type Cells = SheetState['cells'];

export function expectAsReported(before: WorkbookState, after: WorkbookState, report: ApplyReport): void {
  const isUnknown = new Set<Change>(
    report.refused.flatMap(({ change, reason }) => (reason === 'unknown' ? [change] : [])),
  );
  const isApplied = new Set<Change>(report.applied);
  for (const change of [...report.applied, ...report.refused.map((refused) => refused.change)]) {
    if (change.kind === 'sheet') {
      const { id } = change.spec;
      if (isApplied.has(change)) expect(after.tabs[id]).toBeDefined();
      else if (!isUnknown.has(change)) expect(after.tabs[id]).toEqual(before.tabs[id]);
    }
  }
  expect(Object.keys(after.sheets)).toEqual(Object.keys(before.sheets));
  for (const [name, sheet] of Object.entries(after.sheets)) {
    const onSheet = (changes: ReadonlySet<Change>): Change[] =>
      [...changes].filter((change) => 'sheet' in change && change.sheet === name);
    expectSheet(before.sheets[name], sheet, onSheet(isApplied), onSheet(isUnknown));
  }
}

function expectSheet(
  before: SheetState | undefined,
  { cells, merges }: SheetState,
  applied: readonly Change[],
  unknown: readonly Change[],
): void {
  const touched = new Set([...applied, ...unknown].flatMap((change) => (change.kind === 'cell' ? [change.cell] : [])));
  const untouched = (all: Cells): Cells =>
    Object.fromEntries(Object.entries(all).filter(([address]) => !touched.has(address)));
  expectSame(untouched(cells), untouched(before?.cells ?? {}));
  for (const change of applied)
    if (change.kind === 'cell') expect(valueIn(cells, change.cell)).toEqual(change.after.value);
  for (const change of unknown) {
    if (change.kind === 'cell')
      expect([change.before.value, change.after.value]).toContainEqual(valueIn(cells, change.cell));
  }
  const uncertain = [...rangesOf(unknown, true), ...rangesOf(unknown, false)];
  const certain = (all: readonly string[]): string[] => all.filter((range) => !uncertain.includes(range)).sort();
  const stood = (before?.merges ?? []).filter((range) => !rangesOf(applied, false).includes(range));
  expect(certain(merges)).toEqual(certain([...stood, ...rangesOf(applied, true)]));
}

function rangesOf(changes: readonly Change[], merged: boolean): string[] {
  return changes.flatMap((change) => (change.kind === 'merge' && change.merged === merged ? [change.range] : []));
}

function valueIn(cells: Cells, address: string): unknown {
  return (cells[address] as { value: unknown } | undefined)?.value ?? null;
}
