/** Merged ranges of a block of cells. */
import { rangeName, type RangeIndex } from '../../core/workbook/address';
import type { Loaded } from '../request/session';

/** "If the merged areas count in this range is more than 512, then this method will fail" (Range reference). */
const MERGE_LIMIT = 512;

/** Asks for the merged ranges whose top-left cell lies in `block` (Excel reports no others). */
export function loadMerges(sheet: Excel.Worksheet, block: RangeIndex): Loaded<RangeIndex[]> {
  const areas = bands(block).map((band) => {
    const merged = sheet.getRange(rangeName(band)).getMergedAreasOrNullObject();
    // Not `address`: for merged areas it may give only their top-left cells (office-js issue 1590).
    merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    return merged;
  });
  return () => areas.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rangeIndex)));
}

/** `block` cut into bands that cannot hold more top-left cells of merged ranges than Excel is willing to list. */
function bands(block: RangeIndex): RangeIndex[] {
  const height = Math.max(1, Math.floor(MERGE_LIMIT / (block.right - block.left + 1)));
  const found: RangeIndex[] = [];
  for (let top = block.top; top <= block.bottom; top += height) {
    found.push({ ...block, top, bottom: Math.min(top + height - 1, block.bottom) });
  }
  return found;
}

/** A loaded range's place on its sheet. */
export function rangeIndex(range: Excel.Range): RangeIndex {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
