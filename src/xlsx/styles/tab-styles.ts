import type { SpecCondition } from '../../core/workbook/sheet-spec';
import {
  BORDER_COLOUR,
  lookOf,
  numberFormatOf,
  type SheetLooks,
  type SheetStyle,
  type StyleDefinition,
} from '../../core/workbook/sheet-style';
import { builtInId } from '../read/number-formats';
import { xstringAttribute } from '../xml/escape';
import type { StyleLists } from './lists';

/** The style index of one of a tab's looks. `quotePrefix`: whether Excel keeps everything typed in the cell as text. */
export type StyleOf = (style: SheetStyle, quotePrefix: boolean) => number;

/** The looks of summary tabs in a workbook's styles. */
export class TabStyles {
  private readonly known = new Map<string, StyleOf>();

  constructor(private readonly lists: StyleLists) {}

  /** Tabs with equal looks share their styles. */
  of(looks: SheetLooks): StyleOf {
    const key = JSON.stringify(looks);
    const styleOf = this.known.get(key) ?? this.indexed(looks);
    this.known.set(key, styleOf);
    return styleOf;
  }

  /** The index of what a condition changes about the looks of its cells. */
  difference(condition: SpecCondition): number {
    return this.lists.differences.index(this.lists.prefixed(differenceXml(condition)));
  }

  private indexed(looks: SheetLooks): StyleOf {
    const plain = new Map<SheetStyle, number>();
    const quoted = new Map<SheetStyle, number>();
    return (style, quotePrefix) => {
      const indexes = quotePrefix ? quoted : plain;
      const index = indexes.get(style) ?? this.add(style, looks, quotePrefix);
      indexes.set(style, index);
      return index;
    };
  }

  private add(style: SheetStyle, looks: SheetLooks, quotePrefix: boolean): number {
    const look = lookOf(style, looks);
    const indent = look.indent === undefined ? '' : ` indent="${look.indent}"`;
    const wrap = look.wrap ? ' wrapText="1"' : '';
    const upright = look.isUpright ? ' textRotation="90"' : '';
    const alignment = `horizontal="${look.horizontal}" vertical="${look.vertical}"${upright}${wrap}${indent}`;
    const numberFormat = this.numberFormat(numberFormatOf(style, looks));
    return this.lists.cells.index(
      this.lists.prefixed(
        `<xf numFmtId="${numberFormat}" fontId="${this.font(look, looks)}" fillId="${this.fill(look)}" ` +
          `borderId="${this.border(look)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
          `applyBorder="1" applyAlignment="1"${quotePrefix ? ' quotePrefix="1"' : ''}><alignment ${alignment}/></xf>`,
      ),
    );
  }

  private font(look: StyleDefinition, { font }: SheetLooks): number {
    const marks = (look.bold ? '<b/>' : '') + (look.italic ? '<i/>' : '') + (look.underline ? '<u/>' : '');
    const colour = look.colour ? `<color rgb="FF${look.colour}"/>` : '';
    return this.lists.fonts.index(
      this.lists.prefixed(
        `<font>${marks}<sz val="${look.size}"/>${colour}<name val="${xstringAttribute(font)}"/><family val="2"/></font>`,
      ),
    );
  }

  private fill({ fill }: StyleDefinition): number {
    if (fill === undefined) return 0;
    const colours = `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`;
    return this.lists.fills.index(
      this.lists.prefixed(`<fill><patternFill patternType="solid">${colours}</patternFill></fill>`),
    );
  }

  private border({ border }: StyleDefinition): number {
    return border ? this.lists.borders.index(this.lists.prefixed(BORDER)) : 0;
  }

  private numberFormat(code: string | null): number {
    if (code === null) return 0;
    const { formatCodes } = this.lists.sheet;
    const known = builtInId(code) ?? formatCodes.idOf(code);
    if (known !== undefined) return known;
    const id = formatCodes.take(code);
    const xml = `<numFmt numFmtId="${id}" formatCode="${xstringAttribute(code)}"/>`;
    this.lists.numberFormats.index(this.lists.prefixed(xml));
    return id;
  }
}

const SIDES = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="hair"><color rgb="FF${BORDER_COLOUR}"/></${side}>`,
);
const BORDER = `<border>${SIDES.join('')}<diagonal/></border>`;

function differenceXml({ fill, colour, bold }: SpecCondition): string {
  const marks = (bold ? '<b/>' : '') + (colour === undefined ? '' : `<color rgb="FF${colour}"/>`);
  const font = marks && `<font>${marks}</font>`;
  // Here Excel takes the background's colour for the fill, others take the foreground's.
  const colours = `<fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/>`;
  return `<dxf>${font}<fill><patternFill patternType="solid">${colours}</patternFill></fill></dxf>`;
}
