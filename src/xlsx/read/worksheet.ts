import { parseRange, type RangeIndex } from '../../core/workbook/address';
import { damaged } from '../damage';
import { attribute, flag } from '../xml/scan';
import { child, childrenOf, parseTree, type XmlElement } from '../xml/tree';
import { SheetDataReader, type SheetDataSink } from './sheet-data';

/** A worksheet part without its cells, which go to a sink while it is read. */
export interface Worksheet {
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  readonly merges: readonly { readonly range: RangeIndex; readonly element: XmlElement }[];
  readonly isProtected: boolean;
}

export function readWorksheet(text: string, part: string, sink: SheetDataSink): Worksheet {
  const root = parseTree(text, part, (tag, depth) =>
    depth === 2 && tag.local === 'sheetData' ? new SheetDataReader(part, sink) : null,
  );
  const sheetData = child(root, 'sheetData');
  if (root.local !== 'worksheet' || !sheetData) throw damaged('no worksheet', part);
  const protection = child(root, 'sheetProtection');
  return {
    root,
    sheetData,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').map((element) => {
      const range = parseRange(attribute(element, 'ref') ?? '');
      if (!range) throw damaged('merged cells', part);
      return { range, element };
    }),
    isProtected: protection !== undefined && flag(protection, 'sheet'),
  };
}
