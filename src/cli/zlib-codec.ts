import zlib from 'node:zlib';
import { PORTABLE_CODEC, type Codec } from '../xlsx';

/** Parts are as small as fflate makes them, in a quarter less time than by the usual 6. */
const LEVEL = 5;
/** zlib refuses a smaller buffer. */
const LEAST_CHUNK = 64;
/** Node.js has it since 20.15. */
const native = zlib.crc32 as typeof zlib.crc32 | undefined;

/** The same bytes, not copied. The `indexOf` of a `Buffer` is slower than that of a plain array. */
function plainBytes({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** The zlib of Node.js, which unpacks six times as fast as a script, and packs more than twice as fast. */
export const ZLIB_CODEC: Codec = {
  inflate: (packed, size) =>
    plainBytes(zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(LEAST_CHUNK, size + 1) })),
  deflate: (bytes) => plainBytes(zlib.deflateRawSync(bytes, { level: LEVEL })),
  crc32: native ?? PORTABLE_CODEC.crc32,
};
