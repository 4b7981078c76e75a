import { prefixed } from '../xml/prefixed';
import { grown, StyleCollection } from './collection';
import type { StyleSheet } from './style-sheet';

/** The lists of a style sheet that are added to. */
export class StyleLists {
  readonly numberFormats: StyleCollection;
  readonly fonts: StyleCollection;
  readonly fills: StyleCollection;
  readonly borders: StyleCollection;
  readonly cells: StyleCollection;
  readonly differences: StyleCollection;
  private readonly bases: StyleCollection;

  constructor(readonly sheet: StyleSheet) {
    const list = (local: string, ...seed: string[]): StyleCollection => new StyleCollection(sheet, local, seed);
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

  /** Whether anything was added: the other lists grow only for these two. */
  get haveGrown(): boolean {
    return this.cells.hasGrown || this.differences.hasGrown;
  }

  /** The style sheet's text with what was added. */
  text(): string {
    const { numberFormats, fonts, fills, borders, bases, cells, differences } = this;
    return grown(this.sheet.text, [numberFormats, fonts, fills, borders, bases, cells, differences]);
  }

  /** An item without a prefix, as the style sheet writes its own. */
  prefixed(xml: string): string {
    return prefixed(xml, this.sheet.root.prefix);
  }
}
