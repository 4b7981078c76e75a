import { attribute, flag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { child, parseTree, type XmlElement } from '../xml/tree';
import { builtInFormat, isDateFormat } from './number-formats';

export interface CellFormat {
  /** null for General. */
  readonly numberFormat: string | null;
  readonly isDate: boolean;
  readonly font: string;
  readonly quotePrefix: boolean;
}

/** Characters that Excel allows in the code of a number format. */
const LONGEST_CODE = 255;

/** What cells of a workbook without a styles part look like. */
const PLAIN: CellFormat = { numberFormat: null, isDate: false, font: 'Calibri', quotePrefix: false };

/** The formats of cells, by style index; an index outside the list means the first, as it does to Excel. */
export class Styles {
  private readonly codes = new Map<number, string>();
  private readonly fonts: string[] = [];
  /** Of each `<xf>`; three lists of plain values, for a file may hold a million of them. */
  private readonly numberFormatIds: number[] = [];
  private readonly fontIds: number[] = [];
  private readonly quotePrefixes: boolean[] = [];
  private readonly formats = new Map<number, CellFormat>();

  /** Of a workbook without a styles part. */
  static readonly none = new Styles();

  static read(text: string, part: string): Styles {
    const styles = new Styles();
    parseTree(text, part, {
      numFmts: { children: { numFmt: { each: (element) => styles.addCode(element) } } },
      fonts: { children: { font: { children: { name: {} }, each: (font) => styles.fonts.push(fontName(font)) } } },
      cellXfs: { children: { xf: { each: (xf) => styles.addFormat(xf) } } },
    });
    return styles;
  }

  format(index: number): CellFormat {
    const known = this.formats.get(index);
    if (known) return known;
    const format = this.made(this.fontIds[index] === undefined ? 0 : index);
    this.formats.set(index, format);
    return format;
  }

  private addCode(numFmt: XmlElement): void {
    const code = decodeXstring(attribute(numFmt, 'formatCode') ?? '').slice(0, LONGEST_CODE);
    this.codes.set(Number(attribute(numFmt, 'numFmtId')), code);
  }

  private addFormat(xf: XmlElement): void {
    this.numberFormatIds.push(Number(attribute(xf, 'numFmtId') ?? 0));
    this.fontIds.push(Number(attribute(xf, 'fontId') ?? 0));
    this.quotePrefixes.push(flag(xf, 'quotePrefix'));
  }

  private made(index: number): CellFormat {
    const id = this.numberFormatIds[index];
    const font = this.fontIds[index];
    if (id === undefined || font === undefined) return PLAIN;
    const code = this.codes.get(id) ?? builtInFormat(id) ?? 'General';
    const numberFormat = /^general$/i.test(code) ? null : code;
    return {
      numberFormat,
      isDate: numberFormat !== null && isDateFormat(numberFormat),
      font: this.fonts[font] ?? PLAIN.font,
      quotePrefix: this.quotePrefixes[index] ?? false,
    };
  }
}

function fontName(font: XmlElement): string {
  const name = child(font, 'name');
  return (name && attribute(name, 'val')) ?? PLAIN.font;
}
