/** A workbook file as its parts (Open Packaging Conventions, ECMA-376 part 2). */
import { strToU8 } from 'fflate';
import { HostError } from '../../core/workbook/host';
import { damaged } from '../damage';
import { decode, encode, type Encoding } from '../xml/encoding';
import { compoundProblem, isCompound } from '../zip/compound';
import { readDirectory, type ZipEntry } from '../zip/directory';
import { unpack } from '../zip/unpack';
import { pack, writeZip } from '../zip/write';
import { partKey } from './part-name';

/**
 * Parts by name, without the leading slash; names are compared as `partKey` says. A part that is not written keeps its
 * packed bytes, and a package of which nothing is written gives back the file it came from.
 */
export class Package {
  private readonly texts = new Map<string, { readonly text: string; readonly encoding: Encoding }>();
  private changed = false;

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: Map<string, ZipEntry>,
  ) {}

  /** Throws `not-a-workbook`, `encrypted`, `old-format`, `damaged` or `too-large`. */
  static open(file: Uint8Array): Package {
    if (isCompound(file)) throw compoundProblem(file);
    if (file[0] !== 0x50 || file[1] !== 0x4b) throw new HostError('not-a-workbook', file.length ? 'no zip' : 'empty');
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(file)) {
      const name = entryKey(entry.name);
      if (entries.has(name)) throw damaged('twice', entry.name);
      entries.set(name, entry);
    }
    return new Package(file, entries);
  }

  /** A copy to change: this one stays as it is. */
  fork(): Package {
    const copy = new Package(this.file, new Map(this.entries));
    for (const [name, text] of this.texts) copy.texts.set(name, text);
    copy.changed = this.changed;
    return copy;
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The text of an XML part. Throws `damaged` if there is none. */
  text(name: string): string {
    const key = partKey(name);
    const known = this.texts.get(key);
    if (known) return known.text;
    const entry = this.entries.get(key);
    if (!entry) throw damaged('missing', name);
    const decoded = decode(unpack(entry), name);
    this.texts.set(key, decoded);
    return decoded.text;
  }

  /** Sets the text of a part, new or not. */
  write(name: string, text: string): void {
    const key = partKey(name);
    const replaced = this.entries.get(key);
    if (replaced && this.text(name) === text) return;
    const content = { text, encoding: this.texts.get(key)?.encoding ?? 'utf-8' };
    this.entries.set(key, pack(replaced?.nameBytes ?? strToU8(name), encode(content), replaced));
    this.texts.set(key, content);
    this.changed = true;
  }

  remove(name: string): void {
    const key = partKey(name);
    this.texts.delete(key);
    if (this.entries.delete(key)) this.changed = true;
  }

  /** Whether anything was written since the file was opened. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** How many entries the file has. */
  get size(): number {
    return this.entries.size;
  }

  bytes(): Uint8Array {
    return this.changed ? writeZip([...this.entries.values()]) : this.file.slice();
  }
}

/** Some writers use backslashes or a leading slash; a name that climbs out of the package is nobody's mistake. */
function entryKey(name: string): string {
  const key = partKey(name.replaceAll('\\', '/').replace(/^\/+/, ''));
  if (key.split('/').includes('..')) throw damaged('zip: a name with ..');
  return key;
}
