import type { SaxesAttributeNS } from 'saxes';
import { damaged } from '../damage';
import type { Cut } from './cut';
import { scan, type Close, type ScanHandler, type Tag } from './scan';

/** An element of a part, with its place in the part's text so that the text can be changed there. */
export interface XmlElement extends Tag, Close {
  /** The first child of each name that was wanted. */
  readonly children: ReadonlyMap<string, XmlElement>;
  /** The text directly inside it. */
  readonly text: string;
}

/** What is read of an element. */
export interface Wanted {
  /** What is read of its children in its own namespace, by name; `*` for any other name. */
  readonly children?: WantedChildren;
  /** Its children are in other namespaces, as those of an extension are. */
  readonly isForeign?: boolean;
  /** Takes each element of that name at its end. None is kept, so that a long list needs no memory. */
  readonly each?: (element: XmlElement) => void;
  /** Takes what is in the element, so that a million cells need no million objects. */
  readonly stream?: ScanHandler;
}

export type WantedChildren = Readonly<Record<string, Wanted>>;

/**
 * Reads a part for its root and the elements in it that are wanted: the first of each name, or with `each` all of them.
 * The others are checked and counted, and nothing is stored of them.
 */
export function parseTree(text: string, part: string, wanted: WantedChildren = {}, cut?: Cut): XmlElement {
  const path: OpenElement[] = [];
  let root: XmlElement | undefined;
  /** How many elements are open that are not in `path`: within the last one there. */
  let below = 0;
  const handler: ScanHandler = {
    open(tag) {
      const parent = path.at(-1);
      const own = parent ? below === 0 && wantedOf(tag, parent) : { children: wanted };
      if (own) path.push(new OpenElement(tag, own));
      else {
        below += 1;
        parent?.wanted.stream?.open(tag);
      }
    },
    text(piece) {
      const element = path.at(-1);
      if (element?.wanted.stream) element.wanted.stream.text(piece);
      else if (element && below === 0) element.text += piece;
    },
    close(local, close) {
      if (below > 0) {
        below -= 1;
        return path.at(-1)?.wanted.stream?.close(local, close) ?? false;
      }
      const element = path.pop();
      if (!element) return false;
      element.closeStart = close.closeStart;
      element.end = close.end;
      const parent = path.at(-1);
      if (!parent) root = element;
      else if (element.wanted.each) element.wanted.each(element);
      else parent.keep(element);
      return false;
    },
  };
  scan(text, part, handler, cut);
  if (!root) throw damaged('empty', part);
  return root;
}

/** The first child of that name in the parent's own namespace. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.get(local);
}

const NO_CHILDREN: ReadonlyMap<string, XmlElement> = new Map();

class OpenElement implements XmlElement {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  readonly start: number;
  readonly openEnd: number;
  closeStart = 0;
  end = 0;
  text = '';
  private kept: Map<string, XmlElement> | null = null;

  constructor(
    tag: Tag,
    readonly wanted: Wanted,
  ) {
    this.uri = tag.uri;
    this.local = tag.local;
    this.prefix = tag.prefix;
    this.attributes = tag.attributes;
    this.start = tag.start;
    this.openEnd = tag.openEnd;
  }

  get children(): ReadonlyMap<string, XmlElement> {
    return this.kept ?? NO_CHILDREN;
  }

  keep(child: XmlElement): void {
    this.kept ??= new Map();
    this.kept.set(child.local, child);
  }
}

function wantedOf(tag: Tag, { uri, wanted: { children, isForeign }, children: kept }: OpenElement): Wanted | undefined {
  if (!children || (tag.uri !== uri && !isForeign) || kept.has(tag.local)) return undefined;
  return Object.hasOwn(children, tag.local) ? children[tag.local] : children['*'];
}
