import { Inflate } from 'fflate';
import { damaged } from '../damage';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the decoder at once: what can come out between two checks stays under 17 MB. */
const STEP = 16_384;

/** The bytes of an entry. Never makes more of them than the entry declares; throws `damaged` if they disagree. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged('contents', entry.name);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(`compression method ${entry.method}`, entry.name);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const decoder = new Inflate((chunk) => {
    length += chunk.length;
    if (length > entry.size) throw damaged('contents', entry.name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      decoder.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch {
    // fflate throws errors of its own for each way in which a stream can be broken.
    throw damaged('contents', entry.name);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
