import { MAX_COLUMNS, MAX_ROWS, parseCell } from '../../core/workbook/address';
import { damaged } from '../damage';
import { attribute, type Close, type ScanHandler, type Tag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { cellText, keepsSpace, RichTextReader, type RichText } from './rich-text';

export interface RawFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The range of a shared, array or data table formula, on the cell that holds its text. */
  readonly range: string | null;
  /** Which shared formula it is one of. */
  readonly group: string | null;
  /** The place of the `<f>`. */
  readonly start: number;
  readonly end: number;
}

/** A `<c>` as written; nothing in it is interpreted yet. */
export interface RawCell {
  readonly tag: Tag;
  readonly close: Close;
  readonly row: number;
  readonly column: number;
  /** Style index, or null if the cell has none of its own. */
  readonly style: number | null;
  readonly type: string;
  readonly formula: RawFormula | null;
  /** The content of `<v>`, escapes decoded. */
  readonly value: string | null;
  readonly inline: RichText | null;
  /** The place of its extension list, which a change of contents keeps. */
  readonly extensions: { readonly start: number; readonly end: number } | null;
}

/** A `<row>` as written. */
export interface RawRow {
  readonly tag: Tag;
  readonly close: Close;
  readonly row: number;
  /** The style of its empty cells, if it has one. */
  readonly style: number | null;
}

export interface SheetDataSink {
  cell(cell: RawCell): void;
  /** Called at the end of the row, after its cells. */
  row(row: RawRow): void;
}

/** Longer ones are no formulas of Excel's (8,192 characters as shown; in a file, names may be longer). */
const LONGEST_FORMULA = 16_384;

/**
 * Reads the content of `<sheetData>`. Rows and cells without `r` follow the one before. Throws `damaged` for ones out
 * of order or twice there, in which Excel sees a damaged file too.
 */
export class SheetDataReader implements ScanHandler {
  private rowTag: Tag | null = null;
  private row = -1;
  private cellTag: Tag | null = null;
  private column = -1;
  private formulaTag: Tag | null = null;
  private formulaEnd = 0;
  private formulaText = '';
  private valueTag: Tag | null = null;
  private valueText = '';
  private readonly inline = new RichTextReader();
  private hasInline = false;
  /** Levels below the cell's own children. */
  private depth = 0;
  private childTag: Tag | null = null;
  /** How many elements are open in a row that are no cell, such as its extensions. */
  private skipped = 0;
  private extensions: { start: number; end: number } | null = null;

  constructor(
    private readonly part: string,
    private readonly sink: SheetDataSink,
  ) {}

  open(tag: Tag): void {
    if (this.childTag) {
      this.depth += 1;
      if (this.childTag.local === 'is') this.inline.open(tag);
    } else if (this.cellTag) this.openChild(tag);
    else if (this.skipped > 0) this.skipped += 1;
    else if (this.rowTag) {
      if (tag.local === 'c') this.openCell(tag);
      else this.skipped = 1;
    } else {
      if (tag.local !== 'row') throw damaged('among rows', this.part);
      this.openRow(tag);
    }
  }

  text(piece: string): void {
    switch (this.childTag?.local) {
      case 'v':
        this.valueText += piece;
        break;
      case 'f':
        this.formulaText += piece;
        break;
      case 'is':
        this.inline.text(piece);
        break;
      default:
      // White space between elements.
    }
  }

  close(local: string, close: Close): boolean {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return false;
    }
    if (this.childTag && this.depth > 0) {
      this.depth -= 1;
      return this.childTag.local === 'is' && this.inline.close(local);
    }
    if (this.childTag) return this.closeChild(this.childTag, close);
    if (this.cellTag) {
      this.sink.cell(this.finishCell(this.cellTag, close));
      this.cellTag = null;
    } else if (this.rowTag) {
      this.sink.row({ tag: this.rowTag, close, row: this.row, style: this.number(this.rowTag, 's') });
      this.rowTag = null;
    }
    return true;
  }

  private closeChild(tag: Tag, { end }: Close): boolean {
    this.childTag = null;
    switch (tag.local) {
      case 'v':
        return this.valueText !== '';
      case 'f':
        this.formulaEnd = end;
        // A cell of a shared formula has no text of its own.
        return this.formulaText !== '' || attribute(tag, 'si') !== undefined;
      case 'is':
        return this.inline.hasText;
      case 'extLst':
        this.extensions = { start: tag.start, end };
    }
    return false;
  }

  private openRow(tag: Tag): void {
    const label = attribute(tag, 'r');
    const row = label === undefined ? this.row + 1 : Number(label) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS)
      throw damaged(`row after ${this.row + 1}`, this.part);
    this.row = row;
    this.column = -1;
    this.rowTag = tag;
  }

  private openCell(tag: Tag): void {
    const label = attribute(tag, 'r');
    const place = label === undefined ? { row: this.row, column: this.column + 1 } : parseCell(label);
    if (!place || place.row !== this.row || place.column <= this.column || place.column >= MAX_COLUMNS) {
      throw damaged(`cell in row ${this.row + 1}`, this.part);
    }
    this.column = place.column;
    this.cellTag = tag;
    this.formulaTag = null;
    this.formulaText = '';
    this.valueTag = null;
    this.valueText = '';
    this.hasInline = false;
    this.extensions = null;
  }

  private openChild(tag: Tag): void {
    this.childTag = tag;
    this.depth = 0;
    if (tag.local === 'f') this.formulaTag = tag;
    if (tag.local === 'v') this.valueTag = tag;
    if (tag.local === 'is') this.hasInline = true;
  }

  private finishCell(tag: Tag, close: Close): RawCell {
    return {
      tag,
      close,
      row: this.row,
      column: this.column,
      style: this.number(tag, 's'),
      type: attribute(tag, 't') ?? 'n',
      formula: this.formulaTag && this.formula(this.formulaTag),
      value: this.valueTag && cellText(this.valueText, keepsSpace(this.valueTag)),
      inline: this.hasInline ? this.inline.take() : null,
      extensions: this.extensions,
    };
  }

  private formula(tag: Tag): RawFormula {
    if (this.formulaText.length > LONGEST_FORMULA) throw damaged('formula too long', this.part);
    const type = attribute(tag, 't');
    return {
      text: decodeXstring(this.formulaText),
      kind: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
      range: attribute(tag, 'ref') ?? null,
      group: attribute(tag, 'si') ?? null,
      start: tag.start,
      end: this.formulaEnd,
    };
  }

  private number(tag: Tag, name: string): number | null {
    const value = attribute(tag, name);
    return value === undefined ? null : Number(value);
  }
}
