import { strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import { PORTABLE_CODEC } from './codec';
import { crc32 } from './crc32';
import { readDirectory } from './directory';
import { unpack } from './unpack';
import { pack, writeZip } from './write';

const texts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(readDirectory(file).map((entry) => [entry.name, strFromU8(unpack(entry, PORTABLE_CODEC))]));
const CONTENT = { 'a.xml': 'ก'.repeat(50_000), 'โฟลเดอร์/b.xml': '' };
const plain = (): Uint8Array =>
  writeZip(Object.entries(CONTENT).map(([name, text]) => pack(strToU8(name), strToU8(text), PORTABLE_CODEC)));

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['abc', 0x352441c2],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('CRC-32 of the standard check text %j, in memory of its own and within another', (text, crc) => {
  const bytes = strToU8(text);
  expect(crc32(bytes)).toBe(crc);
  const within = new Uint8Array(bytes.length + 8);
  within.set(bytes, 3);
  expect(crc32(within.subarray(3, 3 + bytes.length))).toBe(crc);
});

test('what is written reads back', () => {
  expect(texts(plain())).toEqual(CONTENT);
});

test('a file written as a stream, sizes after the data, is read and written again', () => {
  const chunks: Uint8Array[] = [];
  const stream = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(CONTENT)) {
    const entry = new ZipDeflate(name);
    stream.add(entry);
    entry.push(strToU8(text), true);
  }
  stream.end();
  const file = new Uint8Array(Buffer.concat(chunks));
  expect(readDirectory(file).every(({ flags }) => (flags & 8) !== 0)).toBe(true);
  expect(texts(file)).toEqual(CONTENT);
  expect(texts(writeZip(readDirectory(file)))).toEqual(CONTENT);
});

test('a file with 64-bit sizes and places is read', () => {
  expect(texts(widened(plain()))).toEqual(CONTENT);
});

test('a comment after the directory is passed over', () => {
  const file = plain();
  const commented = new Uint8Array(Buffer.concat([file, strToU8('comment')]));
  new DataView(commented.buffer).setUint16(file.length - 2, 7, true);
  expect(texts(commented)).toEqual(CONTENT);
});

/** The same file as a ZIP64 one: every size and place full in the 32-bit fields, and given in the 64-bit ones. */
function widened(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const start = view.getUint32(file.length - 6, true);
  const pieces: Uint8Array[] = [file.subarray(0, start)];
  let count = 0;
  for (let at = start; view.getUint32(at, true) === 0x02014b50; count += 1) {
    const end = at + 46 + view.getUint16(at + 28, true);
    const entry = file.slice(at, end);
    const header = new DataView(entry.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [24, 20, 42].forEach((field, index) => {
      extra.setBigUint64(4 + 8 * index, BigInt(header.getUint32(field, true)), true);
      header.setUint32(field, 0xffffffff, true);
    });
    header.setUint16(30, 28, true);
    pieces.push(entry, new Uint8Array(extra.buffer));
    at = end;
  }
  const end64 = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end64), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([...pieces, new Uint8Array(tail.buffer)]));
}
