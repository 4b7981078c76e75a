import { strToU8 } from 'fflate';
import { MAX_COLUMNS, parseRange, type RangeIndex } from '../../core/workbook/address';
import { damaged } from '../damage';
import type { Package } from '../opc/package';
import { headBefore, withoutBulk, type Cut } from '../xml/cut';
import { NotPlain, plainOr } from '../xml/not-plain';
import { PlainInput } from '../xml/plain-input';
import { attribute, flag, PASSED_OVER, type ScanHandler } from '../xml/scan';
import { child, parseTree, type WantedChildren, type XmlElement } from '../xml/tree';
import { PlainSheetData } from './plain-sheet-data';
import type { SheetDataSink } from './raw-cell';
import { SheetDataReader } from './sheet-data';
import { Validations } from './validations';

const SHEET_DATA = strToU8('<sheetData>');

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

/** A worksheet, and the sink that its cells went to. */
export interface ReadWorksheet<Sink> {
  readonly worksheet: Worksheet;
  readonly cells: Sink;
}

/** Reads a worksheet's part. It may begin again, with another sink. */
export function readWorksheet<Sink extends SheetDataSink>(
  parts: Package,
  part: string,
  makeSink: () => Sink,
): ReadWorksheet<Sink> {
  return plainOr(
    () => readPlain(parts.bytes(part), part, makeSink()),
    () => {
      const cells = makeSink();
      return { worksheet: worksheetIn(parts.text(part), part, new SheetDataReader(part, cells)), cells };
    },
  );
}

/** Reads the cells from the bytes, and what is left as the strict parser does. */
function readPlain<Sink extends SheetDataSink>(bytes: Uint8Array, part: string, cells: Sink): ReadWorksheet<Sink> {
  const head = headBefore(bytes, SHEET_DATA, part);
  const input = new PlainInput(bytes, head.at, head.surplus);
  input.pass(SHEET_DATA);
  const [start, at] = [input.at, input.place];
  const sheetData = new PlainSheetData(input, cells);
  sheetData.read();
  const cut = { at, length: input.place - at, spare: sheetData.spare };
  const worksheet = worksheetIn(withoutBulk(bytes, start, input.at, part), part, PASSED_OVER, cut);
  const { attributes } = worksheet.root;
  const isDeclared = !sheetData.hasDescent || attributes['xmlns:x14ac'] !== undefined;
  if (worksheet.sheetData.openEnd !== at || !isDeclared) throw new NotPlain();
  return { worksheet, cells };
}

function worksheetIn(text: string, part: string, stream: ScanHandler, cut?: Cut): Worksheet {
  const merges: MergedRange[] = [];
  const columns = new ColumnStyles();
  const validations = new Validations();
  const wanted: WantedChildren = {
    dimension: {},
    cols: { children: { col: { each: (element) => columns.add(element) } } },
    sheetData: { stream },
    sheetProtection: {},
    ...validations.wanted,
    mergeCells: { children: { mergeCell: { each: (element) => merges.push(mergedRange(element, part)) } } },
  };
  const root = parseTree(text, part, wanted, cut);
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
