import { MAX_COLUMNS, parseRange, type RangeIndex } from '../../core/workbook/address';
import { damaged } from '../damage';
import { attribute, flag } from '../xml/scan';
import { child, parseTree, type XmlElement } from '../xml/tree';
import { Validations } from './validations';
import { SheetDataReader, type SheetDataSink } from './sheet-data';

/** A worksheet part without its cells, which go to a sink while it is read. */
export interface Worksheet {
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  readonly dimension: XmlElement | undefined;
  /** The list of merged ranges. */
  readonly mergeCells: XmlElement | undefined;
  readonly merges: readonly MergedRange[];
  readonly isProtected: boolean;
  readonly validations: Validations;
  /** The style of the empty cells of a column. */
  columnStyle(column: number): number;
}

export interface MergedRange {
  readonly range: RangeIndex;
  /** The place of its element. */
  readonly start: number;
  readonly end: number;
}

export function readWorksheet(text: string, part: string, sink: SheetDataSink): Worksheet {
  const merges: MergedRange[] = [];
  const columns = new ColumnStyles();
  const validations = new Validations();
  const root = parseTree(text, part, {
    dimension: {},
    cols: { children: { col: { each: (element) => columns.add(element) } } },
    sheetData: { stream: new SheetDataReader(part, sink) },
    sheetProtection: {},
    ...validations.wanted,
    mergeCells: { children: { mergeCell: { each: (element) => merges.push(mergedRange(element, part)) } } },
  });
  const sheetData = child(root, 'sheetData');
  if (root.local !== 'worksheet' || !sheetData) throw damaged('no worksheet', part);
  const protection = child(root, 'sheetProtection');
  return {
    root,
    sheetData,
    dimension: child(root, 'dimension'),
    mergeCells: child(root, 'mergeCells'),
    merges,
    isProtected: protection !== undefined && flag(protection, 'sheet'),
    validations,
    columnStyle: (column) => columns.of(column),
  };
}

function mergedRange(element: XmlElement, part: string): MergedRange {
  const range = parseRange(attribute(element, 'ref') ?? '');
  if (!range) throw damaged('merged cells', part);
  return { range, start: element.start, end: element.end };
}

/** The styles that `<col>` elements give to columns. Excel writes one for each column at most: more are not looked at. */
class ColumnStyles {
  private readonly ranges: { readonly min: number; readonly max: number; readonly style: number }[] = [];
  private readonly known = new Map<number, number>();

  add(col: XmlElement): void {
    if (this.ranges.length === MAX_COLUMNS) return;
    const number = (name: string): number => Number(attribute(col, name) ?? 0);
    this.ranges.push({ min: number('min'), max: number('max'), style: number('style') });
  }

  of(column: number): number {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const style = this.ranges.find(({ min, max }) => min <= column + 1 && column + 1 <= max)?.style ?? 0;
    this.known.set(column, style);
    return style;
  }
}
