import { withoutEnd } from '../../core/workbook/without-end';
import { decodeXstring } from '../xml/escape';
import { attribute, type ScanHandler, type Tag } from '../xml/scan';

/** The text of a cell, and the font each of its runs names itself. */
export interface RichText {
  readonly text: string;
  /** One for each run that holds text: its font's name, or null where it takes the cell's. Empty for plain text. */
  readonly fonts: readonly (string | null)[];
}

/** Reads the content of `<si>` or `<is>` (CT_Rst). Phonetic runs are a reading aid and no part of the text. */
export class RichTextReader implements ScanHandler {
  private pieces = '';
  private piece = '';
  private keepsSpace = false;
  private inText = false;
  private phoneticDepth = 0;
  private font: string | null = null;
  private readonly fonts: (string | null)[] = [];

  open(tag: Tag): void {
    if (tag.local === 'rPh') this.phoneticDepth += 1;
    if (this.phoneticDepth > 0) return;
    if (tag.local === 'r') this.font = null;
    if (tag.local === 'rFont') this.font = attribute(tag, 'val') ?? null;
    if (tag.local !== 't') return;
    this.inText = true;
    this.piece = '';
    this.keepsSpace = keepsSpace(tag);
  }

  text(piece: string): void {
    if (this.inText) this.piece += piece;
  }

  close(local: string): void {
    if (local === 'rPh') this.phoneticDepth -= 1;
    else if (this.inText && local === 't') {
      this.pieces += cellText(this.piece, this.keepsSpace);
      this.inText = false;
    } else if (local === 'r' && this.phoneticDepth === 0 && this.piece !== '') this.fonts.push(this.font);
  }

  /** What was read; the reader is then ready for the next. */
  take(): RichText {
    const result = { text: this.pieces, fonts: [...this.fonts] };
    this.pieces = '';
    this.fonts.length = 0;
    return result;
  }
}

export function keepsSpace(tag: Tag): boolean {
  return attribute(tag, 'xml:space') === 'preserve';
}

/** Excel drops white space at the ends of a text that is not marked `xml:space="preserve"`. */
export function cellText(text: string, keepsSpaces: boolean): string {
  return decodeXstring(keepsSpaces ? text : withoutEnd(text.replace(/^[ \t\r\n]+/, ''), [' ', '\t', '\r', '\n']));
}
