import { HostError } from '../../core/workbook/host';
import { MAX_CELL_FORMATS } from '../limits';
import { append, splice, type Splice } from '../xml/edit';
import { placeFor, STYLESHEET_ORDER } from '../xml/element-order';
import { prefixed } from '../xml/prefixed';
import type { ItemPlaces, StyleSheet } from './style-sheet';

/** One list of a style sheet (`fonts`, `cellXfs`, …): its items are named by their index, so it only ever grows. */
export class StyleCollection {
  private readonly places: ItemPlaces;
  private readonly added: string[];
  private readonly seeds: number;
  /** The first index of each item, made when it is asked for. */
  private indexes: Map<string, number> | null = null;

  /** `seed` is what a list must begin with: index 0 is what cells without a style look like. What is there stays. */
  constructor(
    private readonly sheet: StyleSheet,
    private readonly local: string,
    seed: readonly string[],
  ) {
    this.places = sheet.items.get(local) ?? { starts: [], ends: [] };
    this.added = seed.slice(this.kept).map((item) => prefixed(item, sheet.root.prefix));
    this.seeds = this.added.length;
  }

  /** Whether anything was added. */
  get hasGrown(): boolean {
    return this.added.length > this.seeds;
  }

  /** The text of an item; of the first for an index that is not there. */
  item(index: number): string {
    return this.at(index) ?? this.at(0) ?? '';
  }

  /** The index of an item, added if there is none like it. Throws `too-many-formats`. */
  index(item: string): number {
    const index = this.size;
    if (index > MAX_CELL_FORMATS) throw new HostError('too-many-formats', this.local);
    this.indexes ??= this.indexed();
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    if (index === MAX_CELL_FORMATS) throw new HostError('too-many-formats', this.local);
    this.added.push(item);
    this.indexes.set(item, index);
    return index;
  }

  /** What puts the added items into the style sheet's text. */
  splices(): Splice[] {
    const { text, part, root } = this.sheet;
    const added = this.added.join('');
    if (added === '') return [];
    const count = String(this.size);
    const element = root.children.get(this.local);
    if (element) return append(text, element, added, { count });
    const place = placeFor(text, part, this.local, STYLESHEET_ORDER);
    const list = prefixed(`<${this.local} count="${count}">`, root.prefix);
    const end = prefixed(`</${this.local}>`, root.prefix);
    return [{ start: place, end: place, text: list + added + end }];
  }

  private get kept(): number {
    return this.places.starts.length;
  }

  private get size(): number {
    return this.kept + this.added.length;
  }

  private at(index: number): string | undefined {
    const start = this.places.starts[index];
    return start === undefined ? this.added[index - this.kept] : this.sheet.text.slice(start, this.places.ends[index]);
  }

  private indexed(): Map<string, number> {
    const indexes = new Map<string, number>();
    for (let index = 0; index < this.size; index += 1) {
      const item = this.item(index);
      if (!indexes.has(item)) indexes.set(item, index);
    }
    return indexes;
  }
}

/** The style sheet's text with what its lists have gained. */
export function grown(text: string, lists: readonly StyleCollection[]): string {
  return splice(
    text,
    lists.flatMap((list) => list.splices()),
  );
}
