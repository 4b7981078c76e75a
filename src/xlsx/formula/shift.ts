import { columnName, MAX_COLUMNS, MAX_ROWS, parseCell } from '../../core/workbook/address';
import { isPlace, tokenize } from '../../core/workbook/formula/tokens';

/** One corner of a reference; `column` or `row` is null in a reference to whole rows or whole columns. */
interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula without its `=`, taken apart once so that it can be moved many times. */
export type MovableFormula = readonly (string | readonly Corner[])[];

export function movable(formula: string): MovableFormula {
  return tokenize(formula).map((token) => (isPlace(token) ? token.text.split(':').map(corner) : token.text));
}

/** What the formula says `rows` further down and `columns` further right: relative references move. */
export function moved(formula: MovableFormula, rows: number, columns: number): string {
  return formula
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const corners = piece.map((each) => movedCorner(each, rows, columns));
      return corners.includes(null) ? '#REF!' : corners.join(':');
    })
    .join('');
}

function corner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(text) ?? [];
  return {
    column: letters ? (parseCell(`${letters.toUpperCase()}1`)?.column ?? MAX_COLUMNS) : null,
    columnFixed: first === '$',
    row: digits ? Number(digits) - 1 : null,
    // `$3` has its dollar before the row, while `$A` has it before the column.
    rowFixed: (letters ? second : first) === '$',
  };
}

function movedCorner({ column, columnFixed, row, rowFixed }: Corner, rows: number, columns: number): string | null {
  let text = '';
  if (column !== null) {
    const place = column + (columnFixed ? 0 : columns);
    if (place < 0 || place >= MAX_COLUMNS) return null;
    text += (columnFixed ? '$' : '') + columnName(place);
  }
  if (row !== null) {
    const place = row + (rowFixed ? 0 : rows);
    if (place < 0 || place >= MAX_ROWS) return null;
    text += (rowFixed ? '$' : '') + String(place + 1);
  }
  return text;
}
