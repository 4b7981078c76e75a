import {
  BORDER_COLOUR,
  lookOf,
  numberFormatOf,
  type SheetLooks,
  type SheetStyle,
  type StyleDefinition,
} from '../../core/workbook/sheet-style';
import type { SpecCondition } from '../../core/workbook/sheet-spec';
import { addContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship } from '../opc/relationships';
import { builtInId } from '../read/number-formats';
import { relatedPart, type WorkbookPart } from '../read/workbook-part';
import { setAttribute } from '../xml/edit';
import { xstringAttribute } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { attribute, flag } from '../xml/scan';
import { grown, StyleCollection } from './collection';
import { renamedFont } from './font';
import { readItem } from './item';
import { readStyleSheet, type StyleSheet } from './style-sheet';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What is to change about a cell's looks; what is left out stays. */
export interface StyleVariant {
  readonly font?: string;
  /** Whether Excel keeps everything typed in the cell as text. */
  readonly quotePrefix?: boolean;
}

/** Adds to a workbook's styles; what is there already is used again and never changed. */
export class StyleEditor {
  private readonly sheet: StyleSheet;
  private readonly variants = new Map<string, number>();
  /** Of the looks of each tab. */
  private readonly looks = new Map<SheetLooks, Map<SheetStyle, number>>();
  private readonly numberFormats: StyleCollection;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly bases: StyleCollection;
  private readonly cells: StyleCollection;
  private readonly differences: StyleCollection;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
  ) {
    const part = relatedPart(this.workbook, 'styles');
    const isThere = part !== null && parts.has(part);
    const text = isThere ? parts.text(part) : `<styleSheet xmlns="${workbook.dialect.main}"></styleSheet>`;
    const sheet = readStyleSheet(text, part ?? 'styles');
    const list = (local: string, ...seed: string[]): StyleCollection => new StyleCollection(sheet, local, seed);
    this.sheet = sheet;
    this.numberFormats = list('numFmts');
    this.fonts = list('fonts', '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
    // Excel shows these two under the numbers 0 and 1, even if the file has others there.
    this.fills = list(
      'fills',
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    );
    this.borders = list('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.bases = list('cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    this.cells = list('cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    this.differences = list('dxfs');
  }

  /** The style index of cells like those of style `base`, except for what `variant` says. */
  variant(base: number, variant: StyleVariant): number {
    const key = `${base} ${variant.quotePrefix} ${variant.font}`;
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    const index = this.newVariant(base, variant);
    this.variants.set(key, index);
    return index;
  }

  private newVariant(base: number, variant: StyleVariant): number {
    const xf = this.cells.item(base);
    const { element: tag } = readItem(xf, this.sheet.root);
    let changed = xf;
    if (variant.quotePrefix !== undefined && variant.quotePrefix !== flag(tag, 'quotePrefix')) {
      changed = setAttribute(changed, 'quotePrefix', variant.quotePrefix ? '1' : null);
    }
    if (variant.font !== undefined) {
      const font = this.fonts.item(Number(attribute(tag, 'fontId') ?? 0));
      const renamed = renamedFont(font, this.sheet.root, variant.font);
      if (renamed !== font) {
        changed = setAttribute(changed, 'fontId', String(this.fonts.index(renamed)));
        changed = setAttribute(changed, 'applyFont', '1');
      }
    }
    return changed === xf ? base : this.cells.index(changed);
  }

  /** The style index of one of the looks of summary tabs. */
  own(style: SheetStyle, looks: SheetLooks): number {
    const own = this.looks.get(looks) ?? new Map<SheetStyle, number>();
    const known = own.get(style);
    if (known !== undefined) return known;
    const index = this.newLook(style, looks);
    this.looks.set(looks, own.set(style, index));
    return index;
  }

  private newLook(style: SheetStyle, looks: SheetLooks): number {
    const look = lookOf(style, looks);
    const indent = look.indent === undefined ? '' : ` indent="${look.indent}"`;
    const wrap = look.wrap ? ' wrapText="1"' : '';
    const upright = look.isUpright ? ' textRotation="90"' : '';
    const alignment = `horizontal="${look.horizontal}" vertical="${look.vertical}"${upright}${wrap}${indent}`;
    return this.cells.index(
      this.prefixed(
        `<xf numFmtId="${this.numberFormat(numberFormatOf(style, looks))}" fontId="${this.font(look, looks)}" fillId="${this.fill(look)}" ` +
          `borderId="${this.border(look)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
          `applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
      ),
    );
  }

  /** The index of what a condition changes about the looks of its cells. */
  difference(condition: SpecCondition): number {
    return this.differences.index(this.prefixed(differenceXml(condition)));
  }

  /** Writes what was added, if anything was. */
  save(): void {
    // The other lists grow only for these.
    if (!this.cells.hasGrown && !this.differences.hasGrown) return;
    const { numberFormats, fonts, fills, borders, bases, cells, differences } = this;
    const lists = [numberFormats, fonts, fills, borders, bases, cells, differences];
    const before = relatedPart(this.workbook, 'styles');
    const text = grown(this.sheet.text, lists);
    if (before !== null && this.parts.has(before)) this.parts.write(before, text);
    else this.addPart(text, before);
  }

  private font(look: StyleDefinition, { font }: SheetLooks): number {
    const marks = (look.bold ? '<b/>' : '') + (look.italic ? '<i/>' : '') + (look.underline ? '<u/>' : '');
    const colour = look.colour ? `<color rgb="FF${look.colour}"/>` : '';
    return this.fonts.index(
      this.prefixed(
        `<font>${marks}<sz val="${look.size}"/>${colour}<name val="${xstringAttribute(font)}"/><family val="2"/></font>`,
      ),
    );
  }

  private fill({ fill }: StyleDefinition): number {
    if (fill === undefined) return 0;
    const colours = `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`;
    return this.fills.index(this.prefixed(`<fill><patternFill patternType="solid">${colours}</patternFill></fill>`));
  }

  private border({ border }: StyleDefinition): number {
    return border ? this.borders.index(this.prefixed(BORDER)) : 0;
  }

  private numberFormat(code: string | null): number {
    if (code === null) return 0;
    const known = builtInId(code);
    if (known !== undefined) return known;
    const same = this.sheet.formatCodes.idOf(code);
    if (same !== undefined) return same;
    const id = this.sheet.formatCodes.take(code);
    this.numberFormats.index(this.prefixed(`<numFmt numFmtId="${id}" formatCode="${xstringAttribute(code)}"/>`));
    return id;
  }

  /** Adds the part, under the name by which the workbook already points at a missing one. */
  private addPart(text: string, named: string | null): void {
    const slash = this.workbook.part.lastIndexOf('/') + 1;
    const part = named ?? `${this.workbook.part.slice(0, slash)}styles.xml`;
    this.parts.write(part, text);
    addContentType(this.parts, part, CONTENT_TYPE);
    if (named !== null) return;
    addRelationship(this.parts, this.workbook.part, `${this.workbook.dialect.relationships}/styles`, part);
  }

  private prefixed(xml: string): string {
    return prefixed(xml, this.sheet.root.prefix);
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
