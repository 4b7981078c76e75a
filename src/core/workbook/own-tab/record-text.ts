/** A tab's record as a text of plain ASCII without quotes, and back. */
import { columnName, parseCell } from '../address';
import { withoutEnd } from '../without-end';
import { TAB_OBJECTS, type ObjectCounts, type RecordedCell, type RecordedReference, type TabRecord } from './record';

/** Raised if the text of a later version has something that an earlier one would misread. */
const VERSION = '1';

/** `1;9;4-5;;AbCd|=EfGh(IjKl!A19,D5).Mn+-`: version, length of the rows, the table's body, objects, rows. */
export function recordText({ rows, body, objects }: TabRecord): string {
  const lines = rows.map((line) => withoutEnd(line.map(cellText).join(''), ['.'])).join('|');
  const table = body ? `${body.first}-${body.last}` : '';
  const counts = TAB_OBJECTS.flatMap((kind) => (objects[kind] === undefined ? [] : `${kind}:${objects[kind]}`));
  return [VERSION, lines.length, table, counts.join(','), lines].join(';');
}

const TEXT = /^(\d+);(\d+);(?:(\d+)-(\d+))?;([a-z\d:,-]*);([^]*)$/;

/** null for what no version of ours has written, or a part of which is gone. */
export function readRecord(text: string): TabRecord | null {
  const [, version, length, first, last, counts = '', lines = ''] = TEXT.exec(text) ?? [];
  if (version !== VERSION || Number(length) !== lines.length) return null;
  const rows = lines.split('|').map(readLine);
  if (!rows.every((line) => line !== null)) return null;
  return {
    rows,
    body: first === undefined ? null : { first: Number(first), last: Number(last) },
    objects: readCounts(counts),
  };
}

function cellText(cell: RecordedCell | null): string {
  if (!cell) return '.';
  return cell.kind === 'constant' ? cell.hash : `=${cell.hash}(${cell.references.map(referenceText).join(',')})`;
}

function referenceText({ of, row, column, part, isGone }: RecordedReference): string {
  if (isGone) return '#';
  if (part !== undefined) return `${of ?? ''}[${part}`;
  const place = `${column === null ? '' : columnName(column)}${row === null ? '' : row + 1}`;
  return of === null ? place : `${of}!${place}`;
}

const CELL = /(\.)|=([A-Za-z\d+-]{4})\(([^)]*)\)|([A-Za-z\d+-]{4})/y;

function readLine(line: string): (RecordedCell | null)[] | null {
  const cells: (RecordedCell | null)[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < line.length) {
    const [, empty, formula, references = '', constant] = CELL.exec(line) ?? [];
    if (empty !== undefined) cells.push(null);
    else if (constant !== undefined) cells.push({ kind: 'constant', hash: constant });
    else if (formula !== undefined) {
      const read = references === '' ? [] : references.split(',').map(readReference);
      cells.push({ kind: 'formula', hash: formula, references: read });
    } else return null;
  }
  return cells;
}

function readReference(text: string): RecordedReference {
  if (text === '#') return { of: null, row: null, column: null, isGone: true };
  const [table, part] = text.split('[');
  if (table !== undefined && part !== undefined) return { of: table, row: null, column: null, part };
  const [, of, letters = '', digits = ''] = /^(?:([A-Za-z\d+-]{4})!)?([A-Z]*)(\d*)$/.exec(text) ?? [];
  return {
    of: of ?? null,
    row: digits === '' ? null : Number(digits) - 1,
    column: parseCell(`${letters}1`)?.column ?? null,
  };
}

function readCounts(text: string): ObjectCounts {
  const counts = new Map(text.split(',').map((each) => [each.split(':')[0], Number(each.split(':')[1])]));
  return Object.fromEntries(TAB_OBJECTS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])));
}
