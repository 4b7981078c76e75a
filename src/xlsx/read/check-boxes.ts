/**
 * Which formats show a boolean as a check box (MS-XLSX 2.4, FeaturePropertyBag): a cell format names one of the mapped
 * property bags, which leads by way of `XFControls` to a bag of type `Checkbox`.
 */
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';

interface Bag {
  readonly type: string;
  /** The numbers of other bags, by the key that names them. */
  readonly links: ReadonlyMap<string, number>;
  readonly mapped: readonly number[];
}

/** The complements of cell formats, by their index, that make a check box. */
export function checkBoxComplements(text: string, part: string): ReadonlySet<number> {
  const bags = readBags(text, part);
  const linked = (bag: Bag | undefined, key: string): Bag | undefined => bags[bag?.links.get(key) ?? -1];
  const mapped = bags.filter(({ type }) => type === 'XFComplements').flatMap((bag) => bag.mapped);
  return new Set(
    mapped.flatMap((id, index) =>
      linked(linked(bags[id], 'XFControls'), 'CellControl')?.type === 'Checkbox' ? [index] : [],
    ),
  );
}

function readBags(text: string, part: string): Bag[] {
  const bags: Bag[] = [];
  let links = new Map<string, number>();
  let mapped: number[] = [];
  const number = (element: XmlElement): number => Number(element.text);
  parseTree(text, part, {
    bag: {
      children: {
        bagId: { each: (element) => void links.set(attribute(element, 'k') ?? '', number(element)) },
        a: { children: { bagId: { each: (element) => void mapped.push(number(element)) } }, each: () => undefined },
      },
      each: (element) => {
        bags.push({ type: attribute(element, 'type') ?? '', links, mapped });
        links = new Map();
        mapped = [];
      },
    },
  });
  return bags;
}
