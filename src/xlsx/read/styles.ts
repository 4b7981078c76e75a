import { attribute, flag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { child, childrenOf, parseTree, type XmlElement } from '../xml/tree';
import { builtInFormat, isDateFormat } from './number-formats';

export interface CellFormat {
  /** null for General. */
  readonly numberFormat: string | null;
  readonly isDate: boolean;
  readonly font: string;
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
  quotePrefix: false,
  isLocked: true,
  isCheckBox: false,
};

/** The formats of cells, by style index; an index outside the list means the first, as it does to Excel. */
export class Styles {
  private constructor(private readonly formats: readonly CellFormat[]) {}

  static readonly none = new Styles([]);

  /** `checkBoxes`: the complements that make a check box (see check-boxes.ts). */
  static read(text: string, part: string, checkBoxes: ReadonlySet<number> = new Set()): Styles {
    const root = parseTree(text, part);
    const codes = new Map(
      childrenOf(child(root, 'numFmts'), 'numFmt').map((element) => [
        attribute(element, 'numFmtId'),
        decodeXstring(attribute(element, 'formatCode') ?? '').slice(0, LONGEST_CODE),
      ]),
    );
    const fonts = childrenOf(child(root, 'fonts'), 'font').map(fontName);
    return new Styles(
      childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
        const id = attribute(xf, 'numFmtId') ?? '0';
        const code = codes.get(id) ?? builtInFormat(Number(id)) ?? 'General';
        const numberFormat = /^general$/i.test(code) ? null : code;
        return {
          numberFormat,
          isDate: numberFormat !== null && isDateFormat(numberFormat),
          font: fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? PLAIN.font,
          quotePrefix: flag(xf, 'quotePrefix'),
          isLocked: isLocked(xf),
          isCheckBox: checkBoxes.has(complementOf(xf)),
        };
      }),
    );
  }

  get hasCheckBoxes(): boolean {
    return this.formats.some(({ isCheckBox }) => isCheckBox);
  }

  format(index: number): CellFormat {
    return this.formats[index] ?? this.formats[0] ?? PLAIN;
  }
}

function isLocked(xf: XmlElement): boolean {
  const protection = child(xf, 'protection');
  return protection === undefined || attribute(protection, 'locked') === undefined || flag(protection, 'locked');
}

/** The `xfComplement` of a format among its extensions; NaN if it has none. */
function complementOf(xf: XmlElement): number {
  const extensions = childrenOf(child(xf, 'extLst'), 'ext').flatMap(({ children }) => children);
  const complement = extensions.find(({ local }) => local === 'xfComplement');
  return complement ? Number(attribute(complement, 'i') ?? NaN) : NaN;
}

function fontName(font: XmlElement): string {
  const name = child(font, 'name');
  return (name && attribute(name, 'val')) ?? PLAIN.font;
}
