/** The rows of a sheet as they are compared: by their words, and by all that they hold. */
import { normalise } from '../text/normalise';
import { parseRange } from '../workbook/address';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

export interface RowText {
  /** Its words and nothing else; '' if it has none. */
  readonly words: string;
  /** All that it holds, and in which columns. */
  readonly whole: string;
}

/** A row of a sheet, and the next ones above and below that hold anything. */
export interface RowBetween {
  readonly row: RowText;
  readonly before: RowText;
  readonly after: RowText;
}

const NOTHING: RowText = { words: '', whole: '' };

export class SheetRows {
  /** The rows that hold anything, from top to bottom. */
  readonly all: readonly RowText[];
  /** Where in `all` a row is, by its number from 0. */
  private readonly places = new Map<number, number>();

  constructor(sheet: SheetSnapshot) {
    const rows: RowText[] = [];
    shownRows(sheet).forEach((values, index) => {
      const row = textOf(values, sheet.origin.column);
      if (row === null) return;
      this.places.set(sheet.origin.row + index, rows.length);
      rows.push(row);
    });
    this.all = rows;
  }

  /** `row`: its number, from 0. */
  at(row: number): RowBetween {
    const place = this.places.get(row);
    if (place === undefined) return { row: NOTHING, before: NOTHING, after: NOTHING };
    const [before, own, after] = [place - 1, place, place + 1].map((each) => this.all[each] ?? NOTHING);
    return { row: own ?? NOTHING, before: before ?? NOTHING, after: after ?? NOTHING };
  }
}

/** The values of each row, in every row of a merged range those of its first: a project may take up several rows. */
function shownRows({ origin, values, merges }: SheetSnapshot): readonly (readonly CellValue[])[] {
  const rows = values.map((row) => [...row]);
  for (const range of merges) {
    const merge = parseRange(range);
    if (!merge) continue;
    const column = merge.left - origin.column;
    const value = values[merge.top - origin.row]?.[column] ?? null;
    if (value === null) continue;
    for (const row of rows.slice(Math.max(0, merge.top - origin.row), merge.bottom - origin.row + 1)) {
      row[column] = value;
    }
  }
  return rows;
}

/** null if nothing can be seen in the row. */
function textOf(values: readonly CellValue[], left: number): RowText | null {
  const held = values.flatMap((value, index) => (holds(value) ? [[left + index, value] as const] : []));
  if (held.length === 0) return null;
  const words = held.flatMap(([, value]) => (typeof value === 'string' ? wordsIn(value) : []));
  return { words: words.join(' '), whole: JSON.stringify(held) };
}

function holds(value: CellValue): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null;
}

/** A letter that is alone may be a mark: a cross, or a tick of a symbol font. */
const WORD = /[\p{L}\p{M}]{2,}/gu;

/** The words of a text in one, however they are spaced; nothing for a text without words. */
function wordsIn(text: string): string[] {
  const words = normalise(text).match(WORD);
  return words ? [words.join('')] : [];
}
