import { decodeXstring } from '../xml/escape';
import { attribute, type ScanHandler, type Tag } from '../xml/scan';

/** The text of a cell, and the font each of its runs names itself. */
export interface RichText {
  readonly text: string;
  /** One for each run that holds text: its font's name, or null where it takes the cell's. Empty for plain text. */
  readonly fonts: readonly (string | null)[];
}

/** `<rPr>` and the properties that a run may have, each of them once (CT_RPrElt): the looks of a value belong to it. */
const RUN_PROPERTIES = 16;
const NOTHING: RichText = { text: '', fonts: [] };

/** Reads the content of `<si>` or `<is>` (CT_Rst). Phonetic runs are a reading aid and no part of the text. */
export class RichTextReader implements ScanHandler {
  private pieces = '';
  private piece = '';
  private keepsSpace = false;
  private inText = false;
  private phoneticDepth = 0;
  private font: string | null = null;
  private properties = RUN_PROPERTIES;
  private fonts: (string | null)[] = [];

  /** Whether it has read any text. */
  get hasText(): boolean {
    return this.pieces !== '';
  }

  open(tag: Tag): void {
    if (tag.local === 'rPh') this.phoneticDepth += 1;
    if (this.phoneticDepth > 0) return;
    this.properties += 1;
    if (tag.local === 'r') {
      this.font = null;
      this.piece = '';
      this.properties = 0;
    }
    if (tag.local === 'rFont') this.font = attribute(tag, 'val') ?? null;
    if (tag.local !== 't') return;
    this.inText = true;
    this.piece = '';
    this.keepsSpace = keepsSpace(tag);
  }

  text(piece: string): void {
    if (this.inText) this.piece += piece;
  }

  close(local: string): boolean {
    if (this.phoneticDepth > 0) {
      if (local === 'rPh') this.phoneticDepth -= 1;
      return false;
    }
    if (local === 't' && this.inText) {
      this.pieces += cellText(this.piece, this.keepsSpace);
      this.inText = false;
      return this.piece !== '';
    }
    if (local !== 'r') return this.properties <= RUN_PROPERTIES;
    const hasText = this.piece !== '';
    if (hasText) this.fonts.push(this.font);
    return hasText;
  }

  /** What was read; the reader is then ready for the next. */
  take(): RichText {
    const { pieces: text, fonts } = this;
    this.pieces = '';
    this.properties = RUN_PROPERTIES;
    if (fonts.length === 0) return text === '' ? NOTHING : { text, fonts: NOTHING.fonts };
    this.fonts = [];
    return { text, fonts };
  }
}

export function keepsSpace(tag: Tag): boolean {
  return attribute(tag, 'xml:space') === 'preserve';
}

/** Excel drops white space at the ends of a text that is not marked `xml:space="preserve"`. */
export function cellText(text: string, keepsSpaces: boolean): string {
  return decodeXstring(keepsSpaces ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}
