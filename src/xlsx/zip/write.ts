import type { Codec } from './codec';
import type { ZipEntry } from './directory';

/** MS-DOS time of entries that we add, 1 January 1980: the same changes give the same bytes on any day. */
const NO_TIME = 0x00210000;
const VERSION = 20;
/** Bit 3, sizes after the data: a record written here has them before. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;

/** An entry for new contents; if it replaces one, name and attributes stay. */
export function pack(name: Uint8Array, bytes: Uint8Array, codec: Codec, replaced?: ZipEntry): ZipEntry {
  return {
    name: replaced?.name ?? '',
    nameBytes: name,
    method: 8,
    flags: replaced?.flags ?? UTF8_NAME,
    modified: replaced?.modified ?? NO_TIME,
    crc: codec.crc32(bytes),
    size: bytes.length,
    externalAttributes: replaced?.externalAttributes ?? 0,
    packed: codec.deflate(bytes),
  };
}

/** A ZIP file of these entries in this order. Packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.packed.length, 22);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let at = 0;
  const starts = entries.map((entry) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    file.set(entry.nameBytes, at + 30);
    file.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    file.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** The fields that a local header and a directory entry have alike, from the version on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
