import { damaged } from '../damage';
import type { Codec } from './codec';
import type { ZipEntry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Bytes that can come out of a packed one (RFC 1951: 258 for two bits). */
const MOST_UNPACKED = 1032;

/** The bytes of an entry. Never makes more of them than the entry declares; throws `damaged` if they disagree. */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw damaged('contents', entry.name);
  return bytes;
}

function inflate({ method, packed, size, name }: ZipEntry, codec: Codec): Uint8Array {
  if (method !== DEFLATED) throw damaged(`compression method ${method}`, name);
  if (size > MOST_UNPACKED * (packed.length + 1)) throw damaged('contents', name);
  try {
    return codec.inflate(packed, size);
  } catch {
    // A codec has its own errors for each way in which a stream can be broken.
    throw damaged('contents', name);
  }
}
