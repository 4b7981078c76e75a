import { SaxesParser } from 'saxes';

/** An element of a manifest. Names are without their prefix: `bt:Image` and `Image` differ by their parents. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The root element. Throws what is wrong with the XML, with its line. */
export function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    const element: Element = { name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** The element and all below it, in document order. */
export function family(element: Element): Element[] {
  return [element, ...element.children.flatMap(family)];
}

/** Every element of that name, at any depth. */
export function named(root: Element, ...names: string[]): Element[] {
  return family(root).filter((element) => names.includes(element.name));
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}
