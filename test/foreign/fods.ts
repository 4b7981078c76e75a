/** The values in a flat OpenDocument spreadsheet (OpenDocument 1.3, part 3, section 9). */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { cellName } from '../../src/core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../../src/core/workbook/extent';

export type Value = string | number | boolean;

export interface Cell {
  readonly value: Value;
  /** As LibreOffice writes it; null for a constant. */
  readonly formula: string | null;
}

/** By the name of the sheet, then by cell. Empty cells, and those outside the block that Phaen reads, are left out. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function readFods(xml: string): Cells {
  const reader = new FodsReader();
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.write(xml).close();
  return reader.sheets;
}

class FodsReader {
  readonly sheets = new Map<string, Map<string, Cell>>();
  private sheet: Map<string, Cell> | null = null;
  private row = -1;
  private repeatedRows = 1;
  private column = 0;
  private cell: SaxesTagPlain | null = null;
  private paragraphs: string[] = [];
  private isParagraph = false;
  /** Inside a comment or a drawing, which have texts too. */
  private aside = 0;

  open(tag: SaxesTagPlain): void {
    if (this.aside > 0 || ASIDE.test(tag.name)) this.aside += tag.isSelfClosing ? 0 : 1;
    else if (tag.name === 'table:table') {
      this.sheet = new Map();
      this.sheets.set(tag.attributes['table:name'] ?? '', this.sheet);
      this.row = -1;
      this.repeatedRows = 1;
    } else if (tag.name === 'table:table-row') {
      this.row += this.repeatedRows;
      this.repeatedRows = count(tag, 'table:number-rows-repeated');
      this.column = 0;
    } else if (CELL.test(tag.name)) {
      this.cell = tag;
      this.paragraphs = [];
    } else if (tag.name === 'text:p') {
      this.isParagraph = true;
      this.paragraphs.push('');
    } else if (tag.name === 'text:s') this.text(' '.repeat(count(tag, 'text:c')));
    else if (tag.name === 'text:tab') this.text('\t');
    else if (tag.name === 'text:line-break') this.text('\n');
  }

  text(text: string): void {
    if (!this.isParagraph || this.aside > 0) return;
    this.paragraphs.push(`${this.paragraphs.pop() ?? ''}${text}`);
  }

  close(tag: SaxesTagPlain): void {
    if (this.aside > 0) this.aside -= tag.isSelfClosing ? 0 : 1;
    else if (tag.name === 'text:p') this.isParagraph = false;
    else if (CELL.test(tag.name) && this.cell) this.endCell(this.cell);
  }

  private endCell(tag: SaxesTagPlain): void {
    const repeated = count(tag, 'table:number-columns-repeated');
    const value = valueOf(tag.attributes, this.paragraphs.join('\n'));
    if (value !== null && tag.name === 'table:table-cell') {
      const cell = { value, formula: tag.attributes['table:formula'] ?? null };
      for (let column = this.column; column < Math.min(this.column + repeated, FORM_COLUMNS); column += 1) {
        for (let row = this.row; row < Math.min(this.row + this.repeatedRows, FORM_ROWS); row += 1) {
          this.sheet?.set(cellName(row, column), cell);
        }
      }
    }
    this.column += repeated;
    this.cell = null;
  }
}

const CELL = /^table:(covered-)?table-cell$/;
const ASIDE =
  /^(office:annotation|table:shapes|draw:.*|table:tracked-changes|table:dde-links|table:named-expressions|table:database-ranges)$/;

function count(tag: SaxesTagPlain, name: string): number {
  return Number(tag.attributes[name] ?? 1);
}

function valueOf(attributes: Readonly<Record<string, string>>, text: string): Value | null {
  if (attributes['calcext:value-type'] === 'error') return text;
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['office:value']);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return serialOf(attributes['office:date-value'] ?? '');
    case 'time':
      return timeOf(attributes['office:time-value'] ?? '');
    case 'string':
      return text === '' ? null : text;
    default:
      return null;
  }
}

/** `2013-01-31` or `2013-01-31T12:30:00.5` → days from 30 December 1899, as LibreOffice counts. */
function serialOf(date: string): number {
  return (Date.parse(`${date.includes('T') ? date : `${date}T00:00:00`}Z`) - EPOCH) / DAY;
}

/** `PT36H30M00.5S` → days. */
function timeOf(time: string): number {
  const [, sign = '', hours = 0, minutes = 0, seconds = 0] = /^(-?)PT(\d+)H(\d+)M([\d.]+)S$/.exec(time) ?? [];
  return ((sign === '' ? 1 : -1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))) / 86_400;
}
