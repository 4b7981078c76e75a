/** Node's zlib and the portable codec read what the other has packed, and make nothing else of it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { ZLIB_CODEC } from '../../src/cli/zlib-codec';
import { XlsxHost } from '../../src/xlsx';
import { PORTABLE_CODEC, type Codec } from '../../src/xlsx/zip/codec';
import { readDirectory } from '../../src/xlsx/zip/directory';
import { unpack } from '../../src/xlsx/zip/unpack';

const SAMPLE = new Uint8Array(readFileSync('samples/ladkrabang-2568-sheets.xlsx'));
const CODECS = { PORTABLE_CODEC, ZLIB_CODEC };
const PAIRS = [
  ['zlib', 'fflate', ZLIB_CODEC, PORTABLE_CODEC],
  ['fflate', 'zlib', PORTABLE_CODEC, ZLIB_CODEC],
] as const;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What `unpack` makes of a stream, as a text to compare; null if it refuses it. */
function made(codec: Codec, packed: Uint8Array, size: number, crc: number): string | null {
  const [entry] = readDirectory(SAMPLE);
  if (!entry) throw new Error('an empty sample');
  try {
    return base64(unpack({ ...entry, method: 8, packed, size, crc }, codec));
  } catch {
    return null;
  }
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 40 }).chain((text) => fc.nat(2_000).map((times) => strToU8(text.repeat(times)))),
);

test.each(PAIRS)('what %s packs, %s unpacks', (_packer, _unpacker, packer, unpacker) => {
  fc.assert(
    fc.property(bytes, (content) => {
      const packed = packer.deflate(content);
      expect(made(unpacker, packed, content.length, packer.crc32(content))).toBe(base64(content));
    }),
  );
});

test('a stream that is cut, changed or longer than declared gives nothing else', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.nat(255), fc.integer({ min: -2, max: 2 }), (content, at, byte, more) => {
      const packed = PORTABLE_CODEC.deflate(content);
      const changed = packed.slice();
      changed[at % packed.length] = byte;
      const size = Math.max(0, content.length + more);
      const crc = PORTABLE_CODEC.crc32(content);
      for (const stream of [changed, packed.subarray(0, at % packed.length), packed]) {
        const byZlib = made(ZLIB_CODEC, stream, size, crc);
        const byFflate = made(PORTABLE_CODEC, stream, size, crc);
        // fflate looks less closely at a table of codes: what it takes all the same is right by its sum.
        expect([base64(content), null]).toContain(byFflate);
        expect([byFflate, null]).toContain(byZlib);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(Object.entries(CODECS))('%s makes no more than is declared', (_name, codec) => {
  const packed = PORTABLE_CODEC.deflate(new Uint8Array(5_000_000));
  expect(made(codec, packed, 100, 0)).toBeNull();
});

test('a workbook is read alike', async () => {
  const [one, other] = await Promise.all(Object.values(CODECS).map((codec) => XlsxHost.open(SAMPLE, codec).read()));
  expect(one).toEqual(other);
});
