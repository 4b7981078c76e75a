import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { HostError } from '../../core/workbook/host';
import { damaged, partError } from '../damage';
import { MAX_SPARE_ELEMENTS, MAX_XML_DEPTH } from '../limits';
import { uncut, type Cut } from './cut';

/** A start tag and its place: offsets are in UTF-16 units of the part's text. */
export interface Tag {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  /** By qualified name. */
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset after its `>`. */
  readonly openEnd: number;
}

/** Where an element ends; an empty-element tag has both at its `openEnd`. */
export interface Close {
  /** Offset of `</`. */
  readonly closeStart: number;
  readonly end: number;
}

export interface ScanHandler {
  open(tag: Tag): void;
  text(text: string): void;
  /** Returns whether the element was a row, a cell or a value: other elements are limited in their number. */
  close(local: string, close: Close): boolean;
}

/** For what somebody else reads, and counts. */
export const PASSED_OVER: ScanHandler = { open: () => undefined, text: () => undefined, close: () => true };

/**
 * Reads `text` from start to end. Throws `damaged` for anything that is not well-formed, and for any DOCTYPE; `too-large`
 * for more elements than any plan has use for. Places are those in the whole text, if it was `cut`.
 */
export function scan(text: string, part: string, handler: ScanHandler, cut?: Cut): void {
  const parser = new SaxesParser({ xmlns: true });
  const place = cut ? (at: number): number => uncut(at, cut) : (at: number): number => at;
  let start = 0;
  let depth = 0;
  let spare = cut?.spare ?? 0;
  parser.on('doctype', () => {
    throw damaged('DOCTYPE', part);
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    depth += 1;
    if (depth > MAX_XML_DEPTH) throw damaged('nesting', part);
    handler.open({ uri, local, prefix, attributes, start: place(start), openEnd: place(parser.position) });
  });
  parser.on('text', (piece) => handler.text(piece));
  parser.on('cdata', (piece) => handler.text(piece));
  parser.on('closetag', ({ local, isSelfClosing }) => {
    depth -= 1;
    const end = parser.position;
    const closeStart = isSelfClosing ? end : text.lastIndexOf('<', end - 1);
    const isContent = handler.close(local, { closeStart: place(closeStart), end: place(end) });
    if (!isContent) spare += 1;
    if (spare > MAX_SPARE_ELEMENTS) throw partError('too-large', 'elements', part);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    // The parser's own message may quote the text, which is the user's.
    throw error instanceof HostError ? error : damaged(`line ${parser.line}`, part);
  }
}

/** The value of an attribute without a prefix. */
export function attribute(tag: Pick<Tag, 'attributes'>, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** The value of an attribute that is an xsd:boolean; `absent` if it is missing. */
export function flag(tag: Pick<Tag, 'attributes'>, name: string, absent = false): boolean {
  const value = attribute(tag, name);
  return value === undefined ? absent : value === '1' || value === 'true';
}
