/** Whether a person has worked on a tab of ours: what is there that its record does not say. */
import { cellName, parseCell } from '../address';
import { isSame, matchRows, type PresentCell, type PresentRow } from './match-rows';
import { changedReferences, type ReferencePair } from './moved-references';
import type { OwnTab, TabEdit } from './own-tab';
import { nameHash, recordedCell, TAB_OBJECTS, type TabRecord } from './record';

/** Enough cells to show a person where to look. */
const MOST_CELLS = 20;

/**
 * What was put on the tab beside `record`; empty if nothing was, though rows were sorted, emptied or taken away.
 * `names`: those of the workbook's sheets and tables.
 */
export function editsOf({ sheet, objects }: OwnTab, record: TabRecord, names: readonly string[]): TabEdit[] {
  const present = presentRows(sheet);
  const matches = matchRows(record, present);
  const edits: TabEdit[] = present
    .filter(({ row }) => !matches.has(row))
    .slice(0, MOST_CELLS)
    .flatMap((row) => editsIn(row, record));
  const known = new Set(names.map(nameHash));
  const changed = changedReferences(referencePairs(record, present, matches), {
    has: (name) => known.has(name),
    ownRows: new Map([...matches].flatMap(([row, from]) => (isInBody(record, from) ? [] : [[from, row]]))),
  });
  edits.push(...[...changed].map((cell): TabEdit => ({ kind: 'formula', cell })));
  if (sheet.beyond !== null) edits.push({ kind: 'outside', cell: sheet.beyond });
  const added = TAB_OBJECTS.filter((kind) => (objects[kind] ?? 0) > (record.objects[kind] ?? 0));
  return [...edits.slice(0, MOST_CELLS), ...added.map((kind) => ({ kind }))];
}

function presentRows({ origin, values, formulas }: OwnTab['sheet']): PresentRow[] {
  const formulaRows = new Map<number, string[]>();
  for (const address of Object.keys(formulas)) {
    const row = parseCell(address)?.row ?? 0;
    formulaRows.set(row, [...(formulaRows.get(row) ?? []), address]);
  }
  return values.flatMap((line, down): PresentRow[] => {
    const row = origin.row + down;
    const hasFormulas = formulaRows.has(row);
    const cells = line.flatMap((value, across): PresentCell[] => {
      const column = origin.column + across;
      const cell = recordedCell(value, hasFormulas ? formulas[cellName(row, column)] : undefined);
      return cell ? [{ column, cell }] : [];
    });
    return cells.length > 0 ? [{ row, cells }] : [];
  });
}

/** What differs from the row that was written there; in the table, from the one that is most like it. */
function editsIn({ row, cells }: PresentRow, record: TabRecord): TabEdit[] {
  const likeness = (line: TabRecord['rows'][number]): number =>
    cells.filter(({ column, cell }) => isSame(line[column] ?? null, cell)).length;
  const body = isInBody(record, row) && record.body ? record.rows.slice(record.body.first, record.body.last + 1) : [];
  const written = body.reduce((best, line) => (likeness(line) > likeness(best) ? line : best), record.rows[row] ?? []);
  const edits = cells.flatMap(({ column, cell }): TabEdit[] => {
    const before = written[column] ?? null;
    if (isSame(before, cell)) return [];
    const kind =
      before === null ? 'outside' : before.kind === 'constant' && cell.kind === 'constant' ? 'constant' : 'formula';
    return [{ kind, cell: cellName(row, column) }];
  });
  // A row that was written once and is there twice: the second is a person's.
  return edits.length > 0 ? edits : [{ kind: 'outside', cell: cellName(row, cells[0]?.column ?? 0) }];
}

function isInBody({ body }: TabRecord, row: number): boolean {
  return body !== null && row >= body.first && row <= body.last;
}

function referencePairs(
  record: TabRecord,
  present: readonly PresentRow[],
  matches: ReadonlyMap<number, number>,
): ReferencePair[] {
  return present.flatMap(({ row, cells }) => {
    const written = record.rows[matches.get(row) ?? -1] ?? [];
    return cells.flatMap(({ column, cell }) => {
      const before = written[column];
      if (cell.kind !== 'formula' || before?.kind !== 'formula') return [];
      return cell.references.flatMap((reference, index): ReferencePair[] => {
        const from = before.references[index];
        return from ? [{ written: from, present: reference, cell: cellName(row, column) }] : [];
      });
    });
  });
}
