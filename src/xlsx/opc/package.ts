/** A workbook file as its parts (Open Packaging Conventions, ECMA-376 part 2). */
import { strToU8 } from 'fflate';
import { HostError } from '../../core/workbook/host';
import { damaged } from '../damage';
import { decode, encode, type Decoded } from '../xml/encoding';
import { compoundProblem, isCompound } from '../zip/compound';
import { PORTABLE_CODEC, type Codec } from '../zip/codec';
import { readDirectory, type ZipEntry } from '../zip/directory';
import { unpack } from '../zip/unpack';
import { pack, writeZip } from '../zip/write';
import { partKey } from './part-name';

/** What was written into a part; it is packed once, when somebody wants the file. */
interface Written {
  readonly nameBytes: Uint8Array;
  readonly content: Decoded;
  /** What the file had in its place. */
  readonly replaced: ZipEntry | undefined;
}

/**
 * Parts by name, without the leading slash; names are compared as `partKey` says. A part that is not written keeps its
 * packed bytes, and a package of which nothing is written gives back the file it came from.
 */
export class Package {
  /** Of parts that were read and not written. */
  private readonly texts = new Map<string, Decoded>();
  /** Of parts that are read as bytes. */
  private readonly unpacked = new Map<string, Uint8Array>();
  private changed = false;

  private constructor(
    private readonly original: Uint8Array,
    private readonly entries: Map<string, ZipEntry | Written>,
    private readonly codec: Codec,
  ) {}

  /** Throws `not-a-workbook`, `encrypted`, `old-format`, `damaged` or `too-large`. */
  static open(file: Uint8Array, codec = PORTABLE_CODEC): Package {
    if (isCompound(file)) throw compoundProblem(file);
    if (file[0] !== 0x50 || file[1] !== 0x4b) throw new HostError('not-a-workbook', file.length ? 'no zip' : 'empty');
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(file)) {
      const name = entryKey(entry.name);
      if (entries.has(name)) throw damaged('twice', entry.name);
      entries.set(name, entry);
    }
    return new Package(file, entries, codec);
  }

  /** A copy to change: this one stays as it is. */
  fork(): Package {
    const copy = new Package(this.original, new Map(this.entries), this.codec);
    for (const [name, text] of this.texts) copy.texts.set(name, text);
    for (const [name, bytes] of this.unpacked) copy.unpacked.set(name, bytes);
    copy.changed = this.changed;
    return copy;
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The text of an XML part. Throws `damaged` if there is none. */
  text(name: string): string {
    return this.content(name).text;
  }

  /** The text of an XML part with its encoding; the same object until it is written. Throws `damaged` if there is none. */
  content(name: string): Decoded {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) throw damaged('missing', name);
    if (isWritten(entry)) return entry.content;
    const content = this.texts.get(key) ?? decode(this.unpacked.get(key) ?? unpack(entry, this.codec), name);
    this.texts.set(key, content);
    return content;
  }

  /** The bytes of a part, unpacked; the same ones until it is written. Throws `damaged` if there is none. */
  bytes(name: string): Uint8Array {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) throw damaged('missing', name);
    return this.unpackedBytes(key, entry);
  }

  private unpackedBytes(key: string, entry: ZipEntry | Written): Uint8Array {
    const known = this.unpacked.get(key);
    if (known) return known;
    const bytes = isWritten(entry) ? encode(entry.content) : unpack(entry, this.codec);
    this.unpacked.set(key, bytes);
    return bytes;
  }

  /** Sets the text of a part, new or not. */
  write(name: string, text: string): void {
    const key = partKey(name);
    const replaced = this.entries.get(key);
    const before = replaced && this.content(name);
    if (before?.text === text) return;
    this.entries.set(key, {
      nameBytes: replaced?.nameBytes ?? strToU8(name),
      content: { text, encoding: before?.encoding ?? 'utf-8' },
      replaced: replaced && isWritten(replaced) ? replaced.replaced : replaced,
    });
    this.texts.delete(key);
    this.unpacked.delete(key);
    this.changed = true;
  }

  remove(name: string): void {
    const key = partKey(name);
    this.texts.delete(key);
    this.unpacked.delete(key);
    if (this.entries.delete(key)) this.changed = true;
  }

  /** Whether a part is the one that another state of the package has. */
  isSame(name: string, other: Package): boolean {
    const key = partKey(name);
    return this.entries.has(key) && this.entries.get(key) === other.entries.get(key);
  }

  /** Whether anything was written since the file was opened. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** How many entries the file has. */
  get size(): number {
    return this.entries.size;
  }

  file(): Uint8Array {
    if (!this.changed) return this.original.slice();
    return writeZip([...this.entries].map(([key, entry]) => this.packed(key, entry)));
  }

  private packed(key: string, entry: ZipEntry | Written): ZipEntry {
    if (!isWritten(entry)) return entry;
    return pack(entry.nameBytes, this.unpackedBytes(key, entry), this.codec, entry.replaced);
  }
}

function isWritten(entry: ZipEntry | Written): entry is Written {
  return 'content' in entry;
}

/** Some writers use backslashes or a leading slash; a name that climbs out of the package is nobody's mistake. */
function entryKey(name: string): string {
  const key = partKey(name.replaceAll('\\', '/').replace(/^\/+/, ''));
  if (key.split('/').includes('..')) throw damaged('zip: a name with ..');
  return key;
}
