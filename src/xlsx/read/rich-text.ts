import { withoutEnd } from '../../core/workbook/without-end';
import { decodeXstring, escapeXml } from '../xml/escape';
import { attribute, type ScanHandler, type Tag } from '../xml/scan';

/** The text of a cell, with its runs. */
export interface RichText {
  readonly text: string;
  /** Those that hold text; empty for plain text. */
  readonly runs: readonly TextRun[];
}

/** A part of a cell's text with its own format. */
export interface TextRun {
  readonly text: string;
  /** The name of its font; null if it takes the cell's. */
  readonly font: string | null;
  /** The elements of its `<rPr>`, without a prefix. */
  readonly properties: string;
}

/** `<rPr>` and the properties that a run may have, each of them once (CT_RPrElt): the looks of a value belong to it. */
const RUN_PROPERTIES = 16;
const NOTHING: RichText = { text: '', runs: [] };

/** A text with one format. */
export function plainText(text: string): RichText {
  return text === '' ? NOTHING : { text, runs: NOTHING.runs };
}

/** Reads the content of `<si>` or `<is>` (CT_Rst). Phonetic runs are a reading aid and no part of the text. */
export class RichTextReader implements ScanHandler {
  private pieces = '';
  private piece = '';
  private keepsSpace = false;
  private inText = false;
  private phoneticDepth = 0;
  private font: string | null = null;
  private elements = RUN_PROPERTIES;
  private properties = '';
  /** The namespace of the open `<rPr>`, and the elements that are open in it. */
  private format: { readonly uri: string; depth: number } | null = null;
  private runText = '';
  private runs: TextRun[] = [];

  /** Whether it has read any text. */
  get hasText(): boolean {
    return this.pieces !== '';
  }

  open(tag: Tag): void {
    if (tag.local === 'rPh') this.phoneticDepth += 1;
    if (this.phoneticDepth > 0) return;
    this.elements += 1;
    if (this.format) {
      const isOwn = this.format.depth === 0 && tag.uri === this.format.uri;
      if (isOwn && this.elements <= RUN_PROPERTIES) this.properties += property(tag);
      this.format.depth += 1;
    } else if (tag.local === 'rPr') this.format = { uri: tag.uri, depth: 0 };
    if (tag.local === 'r') {
      this.font = null;
      this.properties = '';
      this.runText = '';
      this.elements = 0;
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
    if (this.format) {
      if (this.format.depth === 0) this.format = null;
      else this.format.depth -= 1;
    } else if (local === 't' && this.inText) {
      const text = cellText(this.piece, this.keepsSpace);
      this.pieces += text;
      this.runText += text;
      this.inText = false;
      return this.piece !== '';
    }
    if (local !== 'r') return this.elements <= RUN_PROPERTIES;
    const hasText = this.runText !== '';
    if (hasText) this.runs.push({ text: this.runText, font: this.font, properties: this.properties });
    return hasText;
  }

  /** What was read; the reader is then ready for the next. */
  take(): RichText {
    const { pieces: text, runs } = this;
    this.pieces = '';
    this.elements = RUN_PROPERTIES;
    if (runs.length === 0) return plainText(text);
    this.runs = [];
    return { text, runs };
  }
}

/** An element of `<rPr>`: all that it says are attributes. */
function property({ local, attributes }: Tag): string {
  const own = Object.values(attributes).filter(({ prefix }) => prefix === '');
  return `<${local}${own.map((each) => ` ${each.name}="${escapeXml(each.value)}"`).join('')}/>`;
}

export function keepsSpace(tag: Tag): boolean {
  return attribute(tag, 'xml:space') === 'preserve';
}

/** Excel drops white space at the ends of a text that is not marked `xml:space="preserve"`. */
export function cellText(text: string, keepsSpaces: boolean): string {
  return decodeXstring(keepsSpaces ? text : withoutEnd(text.replace(/^[ \t\r\n]+/, ''), [' ', '\t', '\r', '\n']));
}
