/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); a changed part goes back in the encoding it came in. */
import { strFromU8, strToU8 } from 'fflate';
import { damaged } from '../damage';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Throws `damaged` for bytes that are not valid in their encoding. */
export function decode(bytes: Uint8Array, part: string): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: fromUtf16(bytes, true, part), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { text: fromUtf16(bytes, false, part), encoding: 'utf-16be' };
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = strFromU8(body);
  // The decoder puts U+FFFD for what it cannot read, which would be written back in place of the user's bytes.
  if (text.includes('\uFFFD') && !sameBytes(strToU8(text), body)) throw damaged('encoding', part);
  return { text, encoding: hasMark ? 'utf-8-bom' : 'utf-8' };
}

export function encode({ text, encoding }: Decoded): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return strToU8(text);
    case 'utf-8-bom':
      return strToU8(`\uFEFF${text}`);
    case 'utf-16le':
      return toUtf16(text, true);
    case 'utf-16be':
      return toUtf16(text, false);
  }
}

/** Few enough to be the arguments of a call. */
const UNITS_AT_A_TIME = 8192;

function fromUtf16(bytes: Uint8Array, littleEndian: boolean, part: string): string {
  if (bytes.length % 2 !== 0) throw damaged('encoding', part);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(UNITS_AT_A_TIME);
  let text = '';
  for (let start = 2; start < bytes.length; start += 2 * UNITS_AT_A_TIME) {
    const count = Math.min(UNITS_AT_A_TIME, (bytes.length - start) / 2);
    for (let index = 0; index < count; index += 1) units[index] = view.getUint16(start + 2 * index, littleEndian);
    text += String.fromCharCode(...units.subarray(0, count));
  }
  return text;
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
