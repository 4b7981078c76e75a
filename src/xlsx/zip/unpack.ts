import { Inflate, inflateSync } from 'fflate';
import { damaged } from '../damage';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the decoder at once: what can come out between two checks stays under 17 MB. */
const STEP = 16_384;
/** Bytes that can come out of a packed one (RFC 1951: 258 for two bits). */
const MOST_UNPACKED = 1032;

/** The bytes of an entry. Never makes more of them than the entry declares; throws `damaged` if they disagree. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged('contents', entry.name);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(`compression method ${entry.method}`, entry.name);
  const { packed, size, name } = entry;
  if (size > MOST_UNPACKED * (packed.length + 1)) throw damaged('contents', name);
  try {
    return packed.length > STEP ? inflateInSteps(entry) : inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    // fflate throws its own errors for each way in which a stream can be broken.
    throw damaged('contents', name);
  }
}

function inflateInSteps({ packed, size, name }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const decoder = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged('contents', name);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    decoder.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return bytes.subarray(0, length);
}
