/** Labels of part 1 with nothing beside them, whose values may be in the next row: below each, in its columns. */
import { isLeaders } from '../../../text/leaders';
import { normalise } from '../../../text/normalise';
import { CONSONANTS } from '../../../text/thai';
import { scanLabels } from './labels-in-text';
import type { Grid, GridCell } from '../../sheet/grid';
import { AGENCY_BEGINS, CONTINUED_ALONE, NOTE } from '../../phrases/form-labels';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { GeneralField } from '../../vocabulary/part-words';

/** No label with its hints is longer. */
const LONGEST = 120;

/** A label that ends its cell. */
export interface BareLabel {
  readonly field: GeneralField;
  readonly cell: GridCell;
}

/** The field, if the cell holds a label and nothing behind it, not even leaders. */
export function bareLabel(cell: GridCell): BareLabel | null {
  if (cell.text.length > LONGEST) return null;
  const [first, ...others] = scanLabels(normalise(cell.text));
  if (!first?.field || others.length > 0 || first.words.replace(/[\s:]/g, '') !== '') return null;
  return { field: first.field, cell };
}

/** The label above each cell of the row; null if one of the cells is no value, has a label itself, or is below none. */
export function valuesBelow(
  grid: Grid,
  cells: readonly GridCell[],
  labels: readonly BareLabel[],
): readonly (readonly [BareLabel, GridCell])[] | null {
  if (labels.length === 0) return null;
  if (cells.some(({ text }) => scanLabels(normalise(text)).some(({ field }) => field !== null))) return null;
  const pairs = cells.flatMap((cell) => {
    const label = labels.find(({ cell: { row, column } }) => {
      const right = grid.merge(row, column)?.right ?? column;
      return column <= cell.column && cell.column <= right;
    });
    return label && mayBe(label.field, cell) ? [[label, cell] as const] : [];
  });
  return cells.length > 0 && pairs.length === cells.length ? pairs : null;
}

const NUMBER: ReadonlySet<GeneralField> = new Set(['phone', 'mobile', 'fax']);
const LABELLED = /^[^:]{0,40}:(?!\/\/)/;
const OTHER = new RegExp(`^(?:${PHASE_2.notes.asOf}|\\(.*\\)$|[0-9.]+$)`);
const WORDS = new RegExp(`[${CONSONANTS}]{4}`);

/** Whether the text looks like what the field asks for. */
function mayBe(field: GeneralField, { key, text }: GridCell): boolean {
  if (isLeaders(text) || NOTE.test(key) || CONTINUED_ALONE.test(key)) return false;
  if (NUMBER.has(field)) return /[0-9]/.test(key) && !WORDS.test(key);
  if (field === 'email') return key.includes('@');
  if (LABELLED.test(key) || OTHER.test(key)) return false;
  return field !== 'coordinator' || !AGENCY_BEGINS.test(key);
}
