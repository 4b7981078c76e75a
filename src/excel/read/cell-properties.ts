/** Which formats of cells are asked for, and what they say. */
import type { CellTraits, TraitKind } from '../../core/workbook/cell-traits';

/** Formats that Excel answers with null if the characters of a cell differ in them. */
const RUN_FORMATS = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;

export function propertiesWanted(kinds: readonly TraitKind[]): Excel.CellPropertiesLoadOptions {
  const runs = kinds.includes('runs');
  const font = runs
    ? Object.fromEntries(RUN_FORMATS.map((name) => [name, true]))
    : kinds.includes('font')
      ? { name: true }
      : null;
  return { format: { ...(font && { font }), ...(kinds.includes('guard') && { protection: true }) } };
}

export function traitsOf({ format }: Excel.CellProperties, kinds: readonly TraitKind[]): Partial<CellTraits> {
  const font = format?.font;
  // Excel gives no name if the cell's characters have several.
  const name = font?.name ? font.name : null;
  const isMixed = kinds.includes('runs') && RUN_FORMATS.some((each) => (font?.[each] ?? null) === null);
  return {
    font: name,
    runs: isMixed ? 'unknown' : null,
    isLocked: format?.protection?.locked !== false,
  };
}
