import { strToU8 } from 'fflate';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/workbook/address';
import { decodeXstring } from '../xml/escape';
import { NotPlain } from '../xml/not-plain';
import type { PlainInput } from '../xml/plain-input';
import { decimal } from './decimal';
import { LONGEST_FORMULA, type RawFormula, type SheetDataSink } from './raw-cell';
import { readRich, readSingle } from './plain-rich-text';
import { cellText, plainText, type RichText } from './rich-text';

const bytesOf = (names: string): Uint8Array[] => names.split(' ').map((name) => strToU8(name));
const tagsOf = (name: string): { open: Uint8Array; close: Uint8Array } => ({
  open: strToU8(`<${name}`),
  close: strToU8(`</${name}>`),
});

// The attributes that the format defines (CT_Row, CT_Cell, CT_CellFormula), those first that are read here.
const ROW_ATTRIBUTES = bytesOf(
  'r s hidden spans x14ac:dyDescent ht customHeight customFormat outlineLevel collapsed thickTop thickBot ph',
);
const CELL_ATTRIBUTES = bytesOf('r s t cm vm ph');
const FORMULA_ATTRIBUTES = bytesOf('t ref si ca aca dt2D dtr del1 del2 r1 r2 bx');
const VALUE_ATTRIBUTES = bytesOf('xml:space');
const [PLACE, STYLE, TYPE, HIDDEN, SPANS, DESCENT] = [0, 1, 2, 2, 3, 4];
const [KIND, RANGE, GROUP] = [0, 1, 2];
const SPACE = 0;

const [ROW, CELL, FORMULA, VALUE, INLINE] = [tagsOf('row'), tagsOf('c'), tagsOf('f'), tagsOf('v'), tagsOf('is')];
const GREATER = strToU8('>');
const TYPES = ['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr'].map((name) => ({ name, bytes: strToU8(name) }));
const KINDS = (['shared', 'array', 'dataTable', 'normal'] as const).map((name) => ({ name, bytes: strToU8(name) }));
const [ONE, TRUE, PRESERVE] = [strToU8('1'), strToU8('true'), strToU8('preserve')];

/**
 * Reads the rows and cells of a worksheet as office programs write them, up to the end tag around them: what
 * `SheetDataReader` makes of the same text, several times as quickly. Throws `NotPlain` for anything else.
 */
export class PlainSheetData {
  /** How many elements there were that are neither rows, cells nor values. */
  spare = 0;
  /** Whether rows have an attribute of the namespace `x14ac`. */
  hasDescent = false;
  private row = -1;
  private column = -1;
  private formula: RawFormula | null = null;
  private value: string | number | null = null;
  private inline: RichText | null = null;

  constructor(
    private readonly input: PlainInput,
    private readonly sink: SheetDataSink,
  ) {}

  read(): void {
    const { input } = this;
    while (!input.isAtEndTag()) this.readRow();
  }

  private readRow(): void {
    const { input } = this;
    const start = input.place;
    input.pass(ROW.open);
    const isEmpty = input.attributes(ROW_ATTRIBUTES);
    const row = input.has(PLACE) ? (input.number(PLACE) ?? 0) - 1 : this.row + 1;
    if (row <= this.row || row >= MAX_ROWS) throw new NotPlain();
    this.row = row;
    this.column = -1;
    this.hasDescent ||= input.has(DESCENT);
    const style = input.number(STYLE);
    const isHidden = input.valueIs(HIDDEN, ONE) || input.valueIs(HIDDEN, TRUE);
    const spans = input.value(SPANS);
    const openEnd = input.place;
    while (!isEmpty && !input.isAtEndTag()) this.readCell();
    const closeStart = input.place;
    if (!isEmpty) input.pass(ROW.close);
    const end = input.place;
    this.sink.row({ row, style, isHidden, spans, prefix: '', local: 'row', start, openEnd, closeStart, end });
  }

  private readCell(): void {
    const { input, row } = this;
    const start = input.place;
    input.pass(CELL.open);
    const isEmpty = input.attributes(CELL_ATTRIBUTES);
    const column = input.has(PLACE) ? input.columnIn(PLACE, row) : this.column + 1;
    if (column <= this.column || column >= MAX_COLUMNS) throw new NotPlain();
    this.column = column;
    const style = input.number(STYLE);
    const type = this.type();
    this.formula = null;
    this.value = null;
    this.inline = null;
    if (!isEmpty) this.readContent(type === 's' || type === 'n');
    const { formula, value, inline } = this;
    const end = input.place;
    this.sink.cell({ row, column, style, type, formula, value, inline, extensions: null, prefix: '', start, end });
  }

  private type(): string {
    const { input } = this;
    if (!input.has(TYPE)) return 'n';
    for (const { name, bytes } of TYPES) if (input.valueIs(TYPE, bytes)) return name;
    throw new NotPlain();
  }

  private readContent(isNumber: boolean): void {
    const { input } = this;
    while (!input.isAtEndTag()) {
      if (input.isAt(VALUE.open)) this.readValue(isNumber);
      else if (input.isAt(FORMULA.open)) this.readFormula();
      else this.readInline();
    }
    input.pass(CELL.close);
  }

  private readValue(isNumber: boolean): void {
    const { input } = this;
    if (this.value !== null) throw new NotPlain();
    input.pass(VALUE.open);
    const isEmpty = input.attributes(VALUE_ATTRIBUTES);
    const keepsSpaces = input.valueIs(SPACE, PRESERVE);
    if (isEmpty) this.value = '';
    else {
      input.text();
      const number = isNumber ? decimal(input.bytes, input.textStart, input.textEnd) : null;
      this.value = number ?? cellText(input.taken(), keepsSpaces);
      input.pass(VALUE.close);
    }
    if (isEmpty || input.textStart === input.textEnd) this.spare += 1;
  }

  private readFormula(): void {
    const { input } = this;
    if (this.formula !== null) throw new NotPlain();
    const start = input.place;
    input.pass(FORMULA.open);
    const isEmpty = input.attributes(FORMULA_ATTRIBUTES);
    const kind = KINDS.find(({ bytes }) => input.valueIs(KIND, bytes))?.name ?? 'normal';
    const [range, group] = [input.value(RANGE), input.value(GROUP)];
    let text = '';
    if (!isEmpty) {
      input.text();
      text = input.taken();
      input.pass(FORMULA.close);
    }
    if (text.length > LONGEST_FORMULA) throw new NotPlain();
    if (text === '' && group === null) this.spare += 1;
    this.formula = { text: decodeXstring(text), kind, range, group, start, end: input.place };
  }

  private readInline(): void {
    const { input } = this;
    if (this.inline !== null) throw new NotPlain();
    input.pass(INLINE.open);
    input.pass(GREATER);
    const single = readSingle(input, INLINE.close);
    if (single) {
      this.inline = plainText(cellText(input.taken(), single.keepsSpaces));
      if (input.textStart === input.textEnd) this.spare += 1;
    } else {
      const { text, spare } = readRich(input, 'is');
      this.inline = text;
      this.spare += spare;
    }
    if (this.inline.text === '') this.spare += 1;
    input.pass(INLINE.close);
  }
}
