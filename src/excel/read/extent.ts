/** How much of a sheet is in use: a stray cell far below the form does not make us read all that lies between. */
import { cellName, rangeName, type RangeIndex } from '../../core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../../core/workbook/extent';
import { rangeIndex } from './merges';
import type { Loaded } from '../request/session';

/** The places of the cells of some rows. */
export interface Used {
  /** Those with a value; null if these rows have none. */
  readonly values: RangeIndex | null;
  /** Those with a value or any format: empty cells may be merged too. */
  readonly formats: RangeIndex;
  /** Whether any of the rows is hidden. */
  readonly hasHidden: boolean;
}

export interface Extent {
  /** From the first row to the last, without the empty ones between. */
  readonly used: readonly Used[];
  /** The block that holds every value; null for an empty sheet. */
  readonly values: RangeIndex | null;
  /** The last used cell, if it lies outside the block that is read. */
  readonly beyond: string | null;
  readonly hasValidations: boolean;
}

/** Rows that are looked at by themselves begin here: a form is in the first, and few sheets have anything in the last. */
const BANDS = [0, 1000, 8000] as const;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const FORM: RangeIndex = { top: 0, left: 0, bottom: FORM_ROWS - 1, right: FORM_COLUMNS - 1 };

export function loadExtent(sheet: Excel.Worksheet): Loaded<Extent> {
  const whole = ask(sheet.getRange(), true);
  const { dataValidation } = sheet.getRange(rangeName(FORM));
  dataValidation.load('type');
  const bands = bandsOf(sheet).map((band) => ({ values: ask(band, true), formats: ask(band, false) }));
  return () => {
    const used = bands.flatMap(({ values, formats }): Used[] => {
      const formatted = indexOf(formats);
      // Excel answers null if some rows are hidden and some are not.
      return formatted
        ? [{ values: indexOf(values), formats: formatted, hasHidden: (formats.rowHidden as unknown) !== false }]
        : [];
    });
    const last = indexOf(whole);
    const { type } = dataValidation;
    const isInside = !last || (last.bottom < FORM_ROWS && last.right < FORM_COLUMNS);
    return {
      used,
      values: used.reduce<RangeIndex | null>((all, { values }) => bounding(all, values), null),
      beyond: isInside ? null : cellName(last.bottom, last.right),
      hasValidations: type !== 'None',
    };
  };
}

/** The block of `Extent.values` alone. */
export function loadUsedBlock(sheet: Excel.Worksheet): Loaded<RangeIndex | null> {
  const bands = bandsOf(sheet).map((band) => ask(band, true));
  return () => bands.map(indexOf).reduce(bounding, null);
}

function bandsOf(sheet: Excel.Worksheet): Excel.Range[] {
  return BANDS.map((top, index) => {
    const bottom = (BANDS[index + 1] ?? FORM_ROWS) - 1;
    return sheet.getRange(rangeName({ top, left: 0, bottom, right: FORM_COLUMNS - 1 }));
  });
}

function ask(range: Excel.Range, valuesOnly: boolean): Excel.Range {
  return range.getUsedRangeOrNullObject(valuesOnly).load(valuesOnly ? PLACE : `${PLACE},rowHidden`);
}

function indexOf(used: Excel.Range): RangeIndex | null {
  return used.isNullObject ? null : rangeIndex(used);
}

function bounding(a: RangeIndex | null, b: RangeIndex | null): RangeIndex | null {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
