import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** How the bytes of an entry are packed (RFC 1951) and summed: whoever opens a file may know a faster way than a script's. */
export interface Codec {
  /** Makes one byte more than `size` at most, so that a stream that goes on is seen. Throws if the stream is broken. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** The CRC-32, unsigned (APPNOTE.TXT 4.4.7). */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Packed bytes given to the decoder at once: what can come out between two checks stays under 17 MB. */
const STEP = 16_384;

/** Runs wherever JavaScript does. */
export const PORTABLE_CODEC: Codec = {
  inflate: (packed, size) =>
    packed.length > STEP ? inflateInSteps(packed, size) : inflateSync(packed, { out: new Uint8Array(size + 1) }),
  deflate: (bytes) => deflateSync(bytes),
  crc32,
};

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const decoder = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than declared');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    decoder.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return bytes.subarray(0, length);
}
