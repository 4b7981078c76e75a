/** The central directory of a ZIP file (PKWARE APPNOTE.TXT 6.3, sections 4.3 and 4.5). */
import { strFromU8 } from 'fflate';
import { damaged, partError, tooLarge } from '../damage';
import { MAX_UNPACKED_BYTES } from '../limits';

export interface ZipEntry {
  /** As written in the file. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  /** General purpose bits; bit 3 (sizes after the data) and 11 (UTF-8 name) are the ones that matter. */
  readonly flags: number;
  /** MS-DOS date and time, as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  /** Unpacked length in bytes, as declared. */
  readonly size: number;
  readonly externalAttributes: number;
  /** The packed bytes, a view of the file. */
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const LONGEST_COMMENT = 0xffff;

/** Entries in their order. Throws `damaged`, `encrypted` or `too-large`; unpacks nothing. */
export function readDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return entriesOf(file, view);
  } catch (error) {
    // Every offset and length comes from the file: one that points outside it ends here.
    if (error instanceof RangeError) throw damaged('zip directory');
    throw error;
  }
}

function entriesOf(file: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = offset;
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('zip directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const entry = readEntry(file, view, at, nameLength, extraLength);
    total += entry.size;
    if (total > MAX_UNPACKED_BYTES) throw tooLarge('zip directory');
    entries.push(entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (view.getUint32(at - 20, true) !== LOCATOR_64) throw damaged('zip directory');
    const end = wide(view, at - 20 + 8);
    if (view.getUint32(end, true) !== END_OF_DIRECTORY_64) throw damaged('zip directory');
    return { count: wide(view, end + 32), offset: wide(view, end + 48) };
  }
  throw damaged('zip directory missing: the file is cut short');
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = slice(file, at + 46, nameLength);
  const name = strFromU8(nameBytes, (flags & 0x800) === 0);
  if (flags & 1) throw partError('encrypted', '', name);
  const { size, packedSize, local } = sizes(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw damaged('header', name);
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    externalAttributes: view.getUint32(at + 38, true),
    packed: slice(file, data, packedSize),
  };
}

/** Sizes and place, from the ZIP64 extra field if the 32-bit ones are full. */
function sizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; packedSize: number; local: number } {
  const narrow = {
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
  };
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== ZIP64_EXTRA) {
    field += 4 + view.getUint16(field + 2, true);
  }
  // The extra field holds only the numbers that did not fit, in this order.
  field += 4;
  const widen = (value: number): number => {
    if (value !== 0xffffffff) return value;
    field += 8;
    return wide(view, field - 8);
  };
  const size = widen(narrow.size);
  const packedSize = widen(narrow.packedSize);
  return { size, packedSize, local: widen(narrow.local) };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function slice(file: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > file.length) throw damaged('zip: the file is cut short');
  return file.subarray(start, start + length);
}
