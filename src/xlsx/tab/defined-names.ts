import { quoteSheet } from '../../core/workbook/address';
import { ownerName } from '../../core/workbook/sheet-spec';
import type { Package } from '../opc/package';
import { readWorkbookPart, type DefinedName, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { append, splice, type Splice } from '../xml/edit';
import { placeFor, WORKBOOK_ORDER } from '../xml/element-order';
import { escapeXml, xstring } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { child } from '../xml/tree';

const PRINT_TITLES = '_xlnm.Print_Titles';

/** Names a tab as ours, and the rows that are printed again on each of its pages. */
export function nameTab(parts: Package, tab: SheetEntry, id: string, headerRows: number): void {
  const sheet = quoteSheet(tab.name);
  setName(parts, ownerName(id), null, `${sheet}!$A$1`);
  setName(parts, PRINT_TITLES, tab.index, headerRows > 0 ? `${sheet}!$1:$${headerRows}` : null);
}

/** Sets a name of the workbook (hidden) or of one sheet; takes it away for null. */
function setName(parts: Package, name: string, scope: number | null, reference: string | null): void {
  const workbook = readWorkbookPart(parts);
  const text = parts.text(workbook.part);
  const known = workbook.definedNames.filter((other) => same(other, name, scope));
  if (known.length === 1 && known[0]?.reference === reference) return;
  const removals = known.map(({ element: { start, end } }) => ({ start, end, text: '' }));
  if (reference === null) {
    parts.write(workbook.part, splice(text, removals));
    return;
  }

  const where = scope === null ? 'hidden="1"' : `localSheetId="${scope}"`;
  const xml = prefixed(
    `<definedName name="${escapeXml(name)}" ${where}>${xstring(reference)}</definedName>`,
    workbook.root.prefix,
  );
  const [first, ...others] = removals;
  const splices = first ? [{ ...first, text: xml }, ...others] : added(workbook, text, xml);
  parts.write(workbook.part, splice(text, splices));
}

function added({ root }: WorkbookPart, text: string, xml: string): Splice[] {
  const list = child(root, 'definedNames');
  if (list) return append(text, list, xml);
  const place = placeFor(root, 'definedNames', WORKBOOK_ORDER);
  const whole = prefixed('<definedNames>', root.prefix) + xml + prefixed('</definedNames>', root.prefix);
  return [{ start: place, end: place, text: whole }];
}

function same(other: DefinedName, name: string, scope: number | null): boolean {
  return other.name.toLowerCase() === name.toLowerCase() && other.scope === scope;
}
