import { splice, qualified, type Splice } from '../xml/edit';
import { escapeXml } from '../xml/escape';
import { damaged } from '../damage';
import { parseTree, type Wanted, type XmlElement } from '../xml/tree';

/** One item of a list, read by itself. Its places are those in the item's `text`. */
export interface StyleItem {
  readonly text: string;
  readonly element: XmlElement;
  /** The item's own text after those splices. */
  edited(splices: readonly Splice[]): string;
}

/** Reads an item within an element that declares the namespaces which the style sheet's root does, as far as it uses them. */
export function readItem(item: string, root: XmlElement, children: Wanted['children'] = {}): StyleItem {
  const name = qualified(root.prefix, 'item');
  const opening = `<${name}${declarations(`${name} ${item}`, root)}>`;
  const closing = `</${name}>`;
  const text = opening + item + closing;
  let element: XmlElement | undefined;
  const each = (found: XmlElement): void => {
    element ??= found;
  };
  parseTree(text, 'styles', { '*': { children, each } });
  if (!element) throw damaged('item', 'styles');
  return {
    text,
    element,
    edited: (splices) => splice(text, splices).slice(opening.length, -closing.length),
  };
}

/** A word, and a colon behind it that makes it a prefix. */
const WORD = /[^\s<>/="':]+:?/g;

function declarations(xml: string, { attributes }: XmlElement): string {
  const words = (xml.match(WORD) ?? []).filter((word) => word.endsWith(':'));
  const names = ['xmlns', ...new Set(words.map((word) => `xmlns:${word.slice(0, -1)}`))];
  return names.map((name) => declaration(name, attributes[name]?.value)).join('');
}

function declaration(name: string, uri: string | undefined): string {
  return uri === undefined ? '' : ` ${name}="${escapeXml(uri)}"`;
}
