/** Which formats of cells are asked for, and what they say. */
import { cellName, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { CellTraits, TraitKind } from '../../core/workbook/cell-traits';
import type { Loaded } from '../request/session';

/** Formats that Excel answers with null if the characters of a cell differ in them. */
const RUN_FORMATS = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;

/** The traits of all cells of a range that its properties give, by address. */
export function loadTraits(
  sheet: Excel.Worksheet,
  range: RangeIndex,
  kinds: readonly TraitKind[],
): Loaded<Map<string, Partial<CellTraits>>> {
  const properties = sheet.getRange(rangeName(range)).getCellProperties(propertiesWanted(kinds));
  return () =>
    new Map(
      properties.value.flatMap((line, down) =>
        line.map((cell, across): [string, Partial<CellTraits>] => [
          cellName(range.top + down, range.left + across),
          traitsOf(cell, kinds),
        ]),
      ),
    );
}

function propertiesWanted(kinds: readonly TraitKind[]): Excel.CellPropertiesLoadOptions {
  const runs = kinds.includes('runs');
  const font = runs
    ? Object.fromEntries(RUN_FORMATS.map((name) => [name, true]))
    : kinds.includes('font')
      ? { name: true }
      : null;
  return {
    format: {
      ...(font && { font }),
      ...(kinds.includes('fill') && { fill: { color: true } }),
      ...(kinds.includes('guard') && { protection: true }),
    },
  };
}

function traitsOf({ format }: Excel.CellProperties, kinds: readonly TraitKind[]): Partial<CellTraits> {
  const font = format?.font;
  // Excel gives no name if the cell's characters have several.
  const name = font?.name ? font.name : null;
  const isMixed = kinds.includes('runs') && RUN_FORMATS.some((each) => (font?.[each] ?? null) === null);
  return {
    font: name,
    fill: colourOf(format?.fill),
    runs: isMixed ? 'unknown' : null,
    isLocked: format?.protection?.locked !== false,
  };
}

/** Excel gives white for a cell without a fill. */
function colourOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  const colour = fill?.color?.toUpperCase() ?? '';
  return colour === '' || colour === '#FFFFFF' ? null : colour;
}
