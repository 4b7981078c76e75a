import { MAX_COLUMNS, MAX_ROWS, parseCell } from '../../core/workbook/address';
import { damaged } from '../damage';
import { attribute, flag, type Close, type ScanHandler, type Tag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { LONGEST_FORMULA, type RawCell, type RawFormula, type RawRow, type SheetDataSink } from './raw-cell';
import { cellText, keepsSpace, RichTextReader } from './rich-text';

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
      this.sink.row(this.finishRow(this.rowTag, close));
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
        // A cell of a shared formula has no formula text itself.
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

  private finishRow(tag: Tag, close: Close): RawRow {
    return {
      row: this.row,
      style: this.number(tag, 's'),
      isHidden: flag(tag, 'hidden'),
      spans: attribute(tag, 'spans') ?? null,
      prefix: tag.prefix,
      local: 'row',
      start: tag.start,
      openEnd: tag.openEnd,
      ...close,
    };
  }

  private finishCell(tag: Tag, { end }: Close): RawCell {
    return {
      row: this.row,
      column: this.column,
      style: this.number(tag, 's'),
      type: attribute(tag, 't') ?? 'n',
      formula: this.formulaTag && this.formula(this.formulaTag),
      value: this.valueTag && cellText(this.valueText, keepsSpace(this.valueTag)),
      inline: this.hasInline ? this.inline.take() : null,
      extensions: this.extensions,
      prefix: tag.prefix,
      start: tag.start,
      end,
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
