import { attribute, flag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { child, parseTree, type XmlElement } from '../xml/tree';
import { FILL, fillColour } from './fills';
import { builtInFormat, isDateFormat } from './number-formats';

export interface CellFormat {
  /** null for General. */
  readonly numberFormat: string | null;
  readonly isDate: boolean;
  readonly font: string;
  /** The colour behind the cell; null for none or white. */
  readonly fill: string | null;
  readonly quotePrefix: boolean;
  /** Whether the cell cannot be written while its worksheet is protected. */
  readonly isLocked: boolean;
  /** Whether a boolean is shown as a check box. */
  readonly isCheckBox: boolean;
}

/** Characters that Excel allows in the code of a number format. */
const LONGEST_CODE = 255;

/** What cells of a workbook without a styles part look like. */
const PLAIN: CellFormat = {
  numberFormat: null,
  isDate: false,
  font: 'Calibri',
  fill: null,
  quotePrefix: false,
  isLocked: true,
  isCheckBox: false,
};

/** The formats of cells, by style index; an index outside the list means the first, as it does to Excel. */
export class Styles {
  private readonly codes = new Map<number, string>();
  private readonly fonts: string[] = [];
  private readonly fills: (string | null)[] = [];
  /** Of each `<xf>`; lists of plain values, for a file may hold a million of them. */
  private readonly numberFormatIds: number[] = [];
  private readonly fontIds: number[] = [];
  private readonly fillIds: number[] = [];
  private readonly quotePrefixes: boolean[] = [];
  private readonly locks: boolean[] = [];
  private readonly checkBoxes: boolean[] = [];
  private readonly formats = new Map<number, CellFormat>();

  /** Of a workbook without a styles part. */
  static readonly none = new Styles();

  /** `checkBoxes`: the complements that make a check box (see check-boxes.ts). */
  static read(text: string, part: string, checkBoxes: ReadonlySet<number> = new Set()): Styles {
    const styles = new Styles();
    let complement = NaN;
    parseTree(text, part, {
      numFmts: { children: { numFmt: { each: (element) => styles.addCode(element) } } },
      fonts: { children: { font: { children: { name: {} }, each: (font) => styles.fonts.push(fontName(font)) } } },
      fills: { children: { fill: { children: FILL, each: (fill) => styles.fills.push(fillColour(fill)) } } },
      cellXfs: {
        children: {
          xf: {
            children: {
              protection: {},
              extLst: {
                children: {
                  ext: {
                    children: { xfComplement: { each: (element) => (complement = Number(attribute(element, 'i'))) } },
                    isForeign: true,
                    each: () => undefined,
                  },
                },
              },
            },
            each: (xf) => {
              styles.addFormat(xf, checkBoxes.has(complement));
              complement = NaN;
            },
          },
        },
      },
    });
    return styles;
  }

  get hasCheckBoxes(): boolean {
    return this.checkBoxes.includes(true);
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

  private addFormat(xf: XmlElement, isCheckBox: boolean): void {
    this.numberFormatIds.push(Number(attribute(xf, 'numFmtId') ?? 0));
    this.fontIds.push(Number(attribute(xf, 'fontId') ?? 0));
    this.fillIds.push(Number(attribute(xf, 'fillId') ?? 0));
    this.quotePrefixes.push(flag(xf, 'quotePrefix'));
    this.locks.push(isLocked(xf));
    this.checkBoxes.push(isCheckBox);
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
      fill: this.fills[this.fillIds[index] ?? 0] ?? null,
      quotePrefix: this.quotePrefixes[index] ?? false,
      isLocked: this.locks[index] ?? true,
      isCheckBox: this.checkBoxes[index] ?? false,
    };
  }
}

function isLocked(xf: XmlElement): boolean {
  const protection = child(xf, 'protection');
  return protection === undefined || attribute(protection, 'locked') === undefined || flag(protection, 'locked');
}

function fontName(font: XmlElement): string {
  const name = child(font, 'name');
  return (name && attribute(name, 'val')) ?? PLAIN.font;
}
