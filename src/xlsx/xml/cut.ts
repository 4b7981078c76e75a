/** Parts of which the bulk is read by itself: the text that is left of them, for the strict parser. */
import { decode } from './encoding';
import { NotPlain } from './not-plain';

/** What was taken out of a text because somebody else has read it; a space is in its place. */
export interface Cut {
  /** The place of the space. */
  readonly at: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** The elements in it that are neither rows, cells nor values. */
  readonly spare: number;
}

/** The place in the whole text of a place in a text that was cut. */
export function uncut(at: number, { at: space, length }: Cut): number {
  return at > space ? at + length - 1 : at;
}

/** The beginning of a part, up to its bulk. */
export interface Head {
  /** Its end. */
  readonly at: number;
  /** By how many its bytes are more than its UTF-16 units. */
  readonly surplus: number;
}

const LESS = 0x3c;
const DECLARATION = [...'<?xml version="1.0"'].map((letter) => letter.charCodeAt(0));
const QUOTES = [0x22, 0x27];

/**
 * The beginning of a part up to the first of the tags that begin with `tag`. Throws `NotPlain` if there is none, or if before it there is
 * anything in which a tag might be no tag.
 */
export function headBefore(bytes: Uint8Array, tag: Uint8Array, part: string): Head {
  if (bytes[0] !== LESS) throw new NotPlain();
  for (let at = 0; at !== -1; at = bytes.indexOf(LESS, at + 1)) {
    if (tag.every((byte, index) => bytes[at + index] === byte)) {
      return { at, surplus: at - decode(bytes.subarray(0, at), part).text.length };
    }
    const next = bytes[at + 1];
    const isDeclaration = next === 0x3f && at === 0 && isVersion1(bytes);
    if (next === 0x21 || (next === 0x3f && !isDeclaration)) throw new NotPlain();
  }
  throw new NotPlain();
}

function isVersion1(bytes: Uint8Array): boolean {
  return DECLARATION.every((byte, index) => bytes[index] === byte || (QUOTES.includes(byte) && bytes[index] === 0x27));
}

/** The text of a part without what is between two places in its bytes. */
export function withoutBulk(bytes: Uint8Array, start: number, end: number, part: string): string {
  return `${decode(bytes.subarray(0, start), part).text} ${decode(bytes.subarray(end), part).text}`;
}
