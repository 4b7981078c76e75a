/**
 * Which formats show a boolean as a check box (MS-XLSX 2.4, FeaturePropertyBag): a cell format names one of the mapped
 * property bags, which leads by way of `XFControls` to a bag of type `Checkbox`.
 */
import { attribute } from '../xml/scan';
import { childrenOf, parseTree, type XmlElement } from '../xml/tree';

/** The complements of cell formats, by their index, that make a check box. */
export function checkBoxComplements(text: string, part: string): ReadonlySet<number> {
  const bags = childrenOf(parseTree(text, part), 'bag');
  const bagAt = (id: XmlElement | undefined): XmlElement | undefined => (id ? bags[Number(id.text)] : undefined);
  const linked = (bag: XmlElement | undefined, key: string): XmlElement | undefined =>
    bagAt(childrenOf(bag, 'bagId').find((id) => attribute(id, 'k') === key));
  const mapped = bags
    .filter((bag) => attribute(bag, 'type') === 'XFComplements')
    .flatMap((bag) => childrenOf(bag, 'a'))
    .filter((list) => attribute(list, 'k') === 'MappedFeaturePropertyBags')
    .flatMap((list) => childrenOf(list, 'bagId'));
  return new Set(
    mapped.flatMap((id, index) => {
      const control = linked(linked(bagAt(id), 'XFControls'), 'CellControl');
      return control && attribute(control, 'type') === 'Checkbox' ? [index] : [];
    }),
  );
}
