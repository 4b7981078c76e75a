/** Text of an XML part as it is in the part's bytes: UTF-8, with references such as `&amp;` and `&#3585;`. */
import { strFromU8 } from 'fflate';
import { NotPlain } from './not-plain';

/** What a byte means in a text. */
export const KIND = { plain: 0, tag: 1, reference: 2, closing: 3, wide: 4, forbidden: 5 } as const;

/** The kind of each byte. A carriage return is among the forbidden: a parser would turn it into a line feed. */
export const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return KIND.wide;
  if (byte < 0x20) return byte === 0x09 || byte === 0x0a ? KIND.plain : KIND.forbidden;
  return { '<': KIND.tag, '&': KIND.reference, '>': KIND.closing }[String.fromCharCode(byte)] ?? KIND.plain;
});

/** The predefined references, by the bytes of their names as one number. */
const NAMED: ReadonlyMap<number, number> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }).map(([name, character]) => [
    [...name].reduce((packed, letter) => packed * 256 + letter.charCodeAt(0), 0),
    character.charCodeAt(0),
  ]),
);
const LONGEST_REFERENCE = 10;
const SEMICOLON = 0x3b;

/** The length of the character of more than one byte at `at`, in bytes. */
export function wideLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  // Thai and its neighbours, U+0800 to U+0FFF: what most characters are.
  if (first === 0xe0 && ((bytes[at + 1] ?? 0) & 0xe0) === 0xa0 && ((bytes[at + 2] ?? 0) & 0xc0) === 0x80) return 3;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const code = wideCode(bytes, at, length);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  // U+FEFF is a character like others, but decoders take it away at the start of a text.
  if (first < 0xc2 || code < least || code === 0xfeff || !isCharacter(code)) throw new NotPlain();
  return length;
}

/** The end of the reference at `at`, behind its semicolon. */
export function referenceEnd(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (bytes[end] !== SEMICOLON) {
    end += 1;
    if (end - at > LONGEST_REFERENCE) throw new NotPlain();
  }
  referenceCode(bytes, at + 1, end);
  return end + 1;
}

/** The characters from `start` to `end`, which have been found to be plain text. */
export function decodeText(bytes: Uint8Array, start: number, end: number, hasReferences: boolean): string {
  if (!hasReferences && end - start > UNITS.length) return strFromU8(bytes.subarray(start, end));
  let text = '';
  let count = 0;
  for (let at = start; at < end;) {
    const first = bytes[at] ?? 0;
    let code = first;
    if (first >= 0x80) {
      const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      code = wideCode(bytes, at, length);
      at += length;
    } else if (first === 0x26) {
      const semicolon = bytes.indexOf(SEMICOLON, at);
      code = referenceCode(bytes, at + 1, semicolon);
      at = semicolon + 1;
    } else at += 1;
    if (code > 0xffff) {
      UNITS[count] = 0xd7c0 + (code >> 10);
      count += 1;
      code = 0xdc00 + (code & 0x3ff);
    }
    UNITS[count] = code;
    count += 1;
    if (count < UNITS.length - 1) continue;
    text += fromUnits(count);
    count = 0;
  }
  return text + fromUnits(count);
}

/** Few enough that a text is no quicker decoded by the browser, which takes its time to begin. */
const UNITS = new Uint16Array(64);

function fromUnits(count: number): string {
  return Reflect.apply(String.fromCharCode, null, UNITS.subarray(0, count)) as string;
}

function wideCode(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) throw new NotPlain();
    code = (code << 6) | (byte & 0x3f);
  }
  return code;
}

function referenceCode(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === 0x23) return numericCode(bytes, start + 1, end);
  let packed = 0;
  for (let at = start; at < end; at += 1) packed = packed * 256 + (bytes[at] ?? 0);
  const code = NAMED.get(packed);
  if (code === undefined) throw new NotPlain();
  return code;
}

/** `3585` and `x0E01` → U+0E01. */
function numericCode(bytes: Uint8Array, start: number, end: number): number {
  const isHex = bytes[start] === 0x78;
  const base = isHex ? 16 : 10;
  const first = isHex ? start + 1 : start;
  let code = 0;
  for (let at = first; at < end; at += 1) {
    const digit = digitOf(bytes[at] ?? 0);
    if (digit >= base) throw new NotPlain();
    code = code * base + digit;
  }
  if (first === end || !isCharacter(code)) throw new NotPlain();
  return code;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Infinity;
}

/** Whether XML 1.0 allows the character (production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
