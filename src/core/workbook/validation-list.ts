/** The texts that a list of Excel's data validation allows. */
import { parseRange, type RangeIndex } from './address';
import { FORM_COLUMNS, FORM_ROWS } from './extent';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A list of more cells is no list of marks. */
const MOST_CELLS = 1000;

/**
 * `source` is the literal list `"✓,✗"`, or the address of cells with or without a worksheet. null if that is not
 * known
 * from the workbook as it was read: a name, a formula, a relative address (which is another one for each cell),
 * another
 * workbook, cells that are not there or were not read, or an entry that is no text.
 */
export function allowedTexts(source: string, sheet: string, workbook: WorkbookSnapshot): readonly string[] | null {
  const literal = LITERAL.exec(source)?.[1];
  if (literal !== undefined)
    return literal
      .replaceAll('""', '"')
      .split(',')
      .map((text) => text.trim())
      .filter(isText);
  const target = REFERENCE.exec(source);
  const range = parseRange((target?.[3] ?? '').replaceAll('$', ''));
  if (!target || !range || cellsIn(range) > MOST_CELLS) return null;
  if (range.bottom >= FORM_ROWS || range.right >= FORM_COLUMNS) return null;
  const name = target[1]?.replaceAll("''", "'") ?? target[2] ?? sheet;
  const owner = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return owner ? textsIn(owner, range) : null;
}

const LITERAL = /^"((?:[^"]|"")*)"$/;
/** `$A$1:$A$3`, `Sheet1!$A$1`, `'แผน ''68'''!$A$1:$A$3`. */
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!:[\]]+))!)?(\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?)$/i;

function cellsIn({ top, left, bottom, right }: RangeIndex): number {
  return (bottom - top + 1) * (right - left + 1);
}

function textsIn({ origin, values }: SheetSnapshot, { top, left, bottom, right }: RangeIndex): string[] | null {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = values[row - origin.row]?.[column - origin.column] ?? null;
      if (value === null) continue;
      if (typeof value !== 'string') return null;
      if (isText(value.trim())) texts.push(value);
    }
  }
  return texts;
}

function isText(text: string): boolean {
  return text !== '';
}
