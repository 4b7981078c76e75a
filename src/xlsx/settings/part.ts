/** Our settings as a custom XML part (ECMA-376 part 1, 15.2.5 and 22.5): an item, and beside it its properties. */
import { HostError } from '../../core/workbook/host';
import { SETTINGS_NAMESPACE, settingsText, settingsXml } from '../../core/workbook/settings-part';
import { addContentType, removeContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import {
  addRelationship,
  readRelationships,
  removeRelationships,
  removeRelationshipsPart,
  type Relationship,
} from '../opc/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { parseTree } from '../xml/tree';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the item for those who bind to it. A workbook has one item of ours at most. */
const ITEM_ID = '{9C0F2C37-6B60-4B54-8D5C-5A0E3C1B7F25}';

/** The text of our settings; null if the workbook has none. */
export function readSettings(parts: Package, workbook: WorkbookPart): string | null {
  const [first] = ownItems(parts, workbook);
  return first ? settingsText(parts.text(first.target)) : null;
}

/** Writes the text into the item, which is added if it is missing; null deletes the item. */
export function writeSettings(parts: Package, workbook: WorkbookPart, text: string | null): void {
  const [first, ...spare] = ownItems(parts, workbook);
  const gone = text === null && first ? [first, ...spare] : spare;
  for (const { target } of gone) removeItem(parts, target);
  removeRelationships(parts, workbook.part, new Set(gone.map(({ id }) => id)));
  if (text === null) return;
  if (first) parts.write(first.target, settingsXml(text));
  else addItem(parts, workbook, text);
}

function addItem(parts: Package, { part, dialect }: WorkbookPart, text: string): void {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const namespace = dialect.relationships.replace(/relationships$/, 'customXml');
  parts.write(item, settingsXml(text));
  parts.write(
    properties,
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  // The part is named explicitly: the default content type for `xml` is not plain XML in every file.
  addContentType(parts, item, 'application/xml');
  addContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, part, `${dialect.relationships}/customXml`, item);
  addRelationship(parts, item, `${dialect.relationships}/customXmlProps`, properties);
}

function removeItem(parts: Package, item: string): void {
  const properties = readRelationships(parts, item).filter(
    ({ kind, isExternal }) => kind === 'customXmlProps' && !isExternal,
  );
  for (const part of [item, ...properties.map(({ target }) => target)]) {
    parts.remove(part);
    removeContentType(parts, part);
  }
  removeRelationshipsPart(parts, item);
}

function ownItems(parts: Package, { relationships }: WorkbookPart): Relationship[] {
  // Many relationships may name one item; it is read once.
  const known = new Map<string, boolean>();
  return relationships.filter(({ kind, target, isExternal }) => {
    if (kind !== 'customXml' || isExternal) return false;
    const ours = known.get(target) ?? isOurs(parts, target);
    known.set(target, ours);
    return ours;
  });
}

/** Known by its root element. An item of somebody else's may be anything, damaged too, and is none of our business. */
function isOurs(parts: Package, item: string): boolean {
  try {
    const text = parts.has(item) ? parts.text(item) : '';
    return text.includes(SETTINGS_NAMESPACE) && parseTree(text, item).uri === SETTINGS_NAMESPACE;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
