import { parseRange, type RangeIndex } from '../../core/workbook/address';
import { damaged } from '../damage';
import type { Package } from '../opc/package';
import { readRelationships } from '../opc/relationships';
import { attribute } from '../xml/scan';
import { parseTree } from '../xml/tree';

/** The place of a table, and its rows that its own part repeats: headers above, totals below. */
export interface TableRange {
  readonly range: RangeIndex;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export function tableRanges(parts: Package, sheetPart: string): TableRange[] {
  const tables = readRelationships(parts, sheetPart).filter(({ kind, isExternal }) => kind === 'table' && !isExternal);
  // Many relationships may name one part; it is read once.
  return [...new Set(tables.map(({ target }) => target))].map((part) => {
    const root = parseTree(parts.text(part), part);
    const range = parseRange(attribute(root, 'ref') ?? '');
    if (!range) throw damaged('range', part);
    return {
      range,
      headerRows: Number(attribute(root, 'headerRowCount') ?? 1),
      totalsRows: Number(attribute(root, 'totalsRowCount') ?? 0),
    };
  });
}
