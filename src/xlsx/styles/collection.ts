import { append, splice, type Splice } from '../xml/edit';
import { placeFor, STYLESHEET_ORDER } from '../xml/element-order';
import { child, type XmlElement } from '../xml/tree';
import { prefixed } from '../xml/prefixed';

/** One list of a style sheet (`fonts`, `cellXfs`, …): its items are named by their index, so it only ever grows. */
export class StyleCollection {
  private readonly element: XmlElement | undefined;
  private readonly items: string[];
  private readonly kept: number;
  private readonly before: number;

  /** `seed` is what an absent list must begin with, so that index 0 stays what cells without a style look like. */
  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
    private readonly local: string,
    seed: readonly string[],
  ) {
    this.element = child(root, local);
    const present = this.element?.children.filter(({ uri }) => uri === root.uri) ?? [];
    this.items = present.map(({ start, end }) => text.slice(start, end));
    this.kept = this.items.length;
    if (this.kept === 0) this.items.push(...seed.map((item) => prefixed(item, root.prefix)));
    this.before = this.items.length;
  }

  /** Whether anything was added. */
  get hasGrown(): boolean {
    return this.items.length > this.before;
  }

  /** The text of an item; of the first for an index that is not there. */
  item(index: number): string {
    return this.items[index] ?? this.items[0] ?? '';
  }

  all(): readonly string[] {
    return this.items;
  }

  /** The index of an item, added where there is none like it. */
  index(item: string): number {
    const known = this.items.indexOf(item);
    return known >= 0 ? known : this.items.push(item) - 1;
  }

  /** What puts the added items into the style sheet's text. */
  splices(): Splice[] {
    const added = this.items.slice(this.kept).join('');
    if (added === '') return [];
    const count = String(this.items.length);
    if (this.element) return append(this.text, this.element, added, { count });
    const place = placeFor(this.root, this.local, STYLESHEET_ORDER);
    const list = prefixed(`<${this.local} count="${count}">`, this.root.prefix);
    const end = prefixed(`</${this.local}>`, this.root.prefix);
    return [{ start: place, end: place, text: list + added + end }];
  }
}

/** The style sheet's text with what its lists have gained. */
export function grown(text: string, lists: readonly StyleCollection[]): string {
  return splice(
    text,
    lists.flatMap((list) => list.splices()),
  );
}
