/** Part 2 without its table: a label and its number a line, in one cell or in cells side by side. */
import type { BaselineRow, PeopleEntry } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import { readPeople } from '../../../text/count';
import { comparisonKey } from '../../../text/comparison-key';
import type { Reading } from '../../../text/reading';
import { DIGITS } from '../../../text/thai';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { BaselineColumn } from '../../vocabulary/part-words';
import { baselineHeader, groupOf } from './labels';
import type { Grid, GridCell } from '../../sheet/grid';
import { unreadCells, wordsOf } from '../shared/part-reading';
import { readPeopleEntries, readPeopleOfUnit } from './people-entries';

export interface BaselineLines {
  readonly rows: readonly BaselineRow[];
  readonly unread: readonly UnreadText[];
}

type Field = Extract<BaselineColumn, 'unit' | 'personnel' | 'people' | 'citizens'>;
const FIELDS: readonly (BaselineColumn | 'detail' | null)[] = ['unit', 'personnel', 'people', 'citizens'];

/** Fewer labels are there by chance. */
const FEWEST = 2;

interface Line {
  readonly row: number;
  readonly field: Field | null;
  readonly label: string;
  /** What is written behind the label, and the cell that holds it or is to hold it. */
  readonly text: string;
  readonly value: GridCell | null;
  readonly column: number;
  readonly cells: readonly GridCell[];
}

/** null if the rows are no such lines. */
export function readBaselineLines(grid: Grid, top: number, bottom: number): BaselineLines | null {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row += 1) lines.push(...lineOf(grid, row));
  if (new Set(lines.flatMap(({ field }) => field ?? [])).size < FEWEST) return null;
  const rows: BaselineRow[] = [];
  const unread: UnreadText[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    // A line without a label continues the people above it.
    const goesOn = line.field === null && before?.field === 'people' && line.cells.length === 1;
    const whole: Line = goesOn && before ? { ...line, field: 'people', label: before.label } : line;
    const last = rows.at(-1);
    const isNew = last === undefined || (whole.field === 'unit' && last.unit.text !== '');
    const unit = isNew ? emptyRow(grid, whole) : last;
    const next = whole.field && put(grid, unit, whole, whole.field);
    if (next) rows.splice(isNew ? rows.length : -1, isNew ? 0 : 1, next);
    else unread.push(...unreadCells(grid, line.cells));
    before = next ? whole : null;
  }
  return { rows, unread };
}

/** What may be above the lines. */
const HEADER = PHASE_2.baseline.lineHeader;
const SLOT = new RegExp(`[:=]|[-–—${DIGITS}]|[.…_]{2}`);

function lineOf(grid: Grid, row: number): Line[] {
  const cells = grid.row(row);
  const [label, ...others] = cells;
  if (!label || cells.every(({ key }) => baselineHeader(key) === 'detail' || HEADER.test(key))) return [];
  if (others.length > 0) {
    const field = fieldOf(label.key.replace(/:$/, ''));
    const values = others.filter(({ key }) => key !== ':');
    const [value = null] = values;
    const text = values.map((cell) => cell.text).join(' ');
    return [
      {
        row,
        field,
        label: label.text,
        text,
        value: values.length === 1 ? value : null,
        column: value?.column ?? label.column,
        cells,
      },
    ];
  }
  const at = label.text.search(SLOT);
  const words = at < 0 ? label.text : label.text.slice(0, at);
  const field = fieldOf(comparisonKey(words));
  const text = field === null ? label.text : label.text.slice(words.length).replace(/^\s*[:=]\s*/, '');
  return [{ row, field, label: words, text, value: null, column: label.column, cells }];
}

function fieldOf(key: string): Field | null {
  const meaning = baselineHeader(key);
  return FIELDS.includes(meaning) ? (meaning as Field) : null;
}

function emptyRow(grid: Grid, { row, column }: Line): BaselineRow {
  const place = grid.place(row, column);
  return {
    unit: wordsOf(place, ''),
    personnel: null,
    people: null,
    peopleSum: null,
    citizens: null,
    remark: null,
    ...place,
  };
}

/** The unit with what a line says of it; null if it already has that. */
function put(grid: Grid, unit: BaselineRow, line: Line, field: Field): BaselineRow | null {
  const place = grid.place(line.row, line.column);
  if (field === 'unit') return { ...unit, ...place, unit: wordsOf(place, line.text) };
  if (field === 'people') {
    const { entries, sum } = readPeopleEntries(line.text, place, groupOf(comparisonKey(line.label)));
    if (sum && unit.peopleSum) return null;
    const people: readonly PeopleEntry[] = [...(unit.people ?? []), ...entries];
    return { ...unit, people, peopleSum: unit.peopleSum ?? sum };
  }
  return unit[field] === null ? { ...unit, [field]: numberOf(grid, line) } : null;
}

function numberOf(grid: Grid, { row, column, text, value }: Line): Datum<number> {
  const place = grid.place(row, column);
  const isNumber = value !== null && typeof value.value !== 'string';
  const numberFormat = grid.numberFormat(row, column);
  const reading: Reading<number> = isNumber ? readPeople(value.value, { numberFormat }) : readPeopleOfUnit(text, place);
  return reading.ok
    ? { text, value: reading.value, ...place }
    : { text, value: null, reason: reading.reason, ...place };
}
