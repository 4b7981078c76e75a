import { damaged } from '../damage';
import { scan, type Close, type ScanHandler, type Tag } from './scan';

/** An element of a small part, with its place in the part's text so that the text can be changed there. */
export interface XmlElement extends Tag, Close {
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

interface OpenElement extends Tag {
  closeStart: number;
  end: number;
  readonly children: OpenElement[];
  text: string;
}

/**
 * Reads a part into a tree. The content of an element for which `streams` gives a handler goes to that handler
 * instead, so that a million cells need no million objects; the element itself stands in the tree without children.
 */
export function parseTree(
  text: string,
  part: string,
  streams: (tag: Tag, depth: number) => ScanHandler | null = () => null,
): XmlElement {
  const root: OpenElement[] = [];
  const path: OpenElement[] = [];
  let stream: ScanHandler | null = null;
  let streamDepth = 0;
  scan(text, part, {
    open(tag) {
      if (stream) {
        streamDepth += 1;
        stream.open(tag);
        return;
      }
      const element: OpenElement = { ...tag, children: [], text: '', closeStart: 0, end: 0 };
      (path.at(-1)?.children ?? root).push(element);
      path.push(element);
      stream = streams(tag, path.length);
    },
    text(piece) {
      const element = path.at(-1);
      if (stream) stream.text(piece);
      else if (element) element.text += piece;
    },
    close(local, close) {
      if (stream && streamDepth > 0) {
        streamDepth -= 1;
        stream.close(local, close);
        return;
      }
      stream = null;
      const element = path.pop();
      if (element) Object.assign(element, close);
    },
  });
  const [element] = root;
  if (!element) throw damaged('empty', part);
  return element;
}

/** The first child of that name in the parent's own namespace. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((element) => element.local === local && element.uri === parent.uri);
}

/** All children of that name in the parent's own namespace. */
export function childrenOf(parent: XmlElement | undefined, local: string): XmlElement[] {
  return parent?.children.filter((element) => element.local === local && element.uri === parent.uri) ?? [];
}
