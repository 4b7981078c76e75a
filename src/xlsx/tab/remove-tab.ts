import { removeContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { readRelationships, removeRelationships, removeRelationshipsPart } from '../opc/relationships';
import { ownedId } from '../../core/workbook/sheet-spec';
import { removeDrawings } from './charts';
import { ownTab, readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { editTag, splice, type Splice } from '../xml/edit';
import { attribute } from '../xml/scan';
import { child, parseTree, type XmlElement } from '../xml/tree';

/** Parts that belong to one sheet alone and go with it. */
const OWNED_KINDS = ['table', 'comments', 'vmlDrawing', 'printerSettings'];

/** Takes a summary tab of ours away, with its table and its names. */
export function removeTab(parts: Package, id: string): void {
  const workbook = readWorkbookPart(parts);
  const tab = ownTab(workbook, id);
  if (!tab) return;
  for (const { kind, target, isExternal } of readRelationships(parts, tab.part)) {
    if (isExternal || !OWNED_KINDS.includes(kind)) continue;
    parts.remove(target);
    removeContentType(parts, target);
  }
  removeDrawings(parts, tab.part);
  removeRelationshipsPart(parts, tab.part);
  parts.remove(tab.part);
  removeContentType(parts, tab.part);
  removeRelationships(parts, workbook.part, new Set([tab.relationshipId]));
  const { start, end } = tab;
  const splices = [
    { start, end, text: '' },
    ...nameSplices(parts, workbook, tab, id),
    ...viewSplices(parts, workbook, tab),
  ];
  parts.write(workbook.part, splice(parts.text(workbook.part), splices));
}

/** Names of the tab go; those of sheets behind it count one sheet less before theirs. */
function nameSplices(parts: Package, workbook: WorkbookPart, tab: SheetEntry, id: string): Splice[] {
  const list = child(workbook.root, 'definedNames');
  const names = workbook.definedNames.map((defined) => ({
    ...defined,
    isGone: defined.scope === tab.index || (defined.scope === null && ownedId(defined.name) === id),
  }));
  if (list && names.every(({ isGone }) => isGone)) return [{ start: list.start, end: list.end, text: '' }];
  return names.flatMap((defined) => {
    const { start, end, scope, isGone } = defined;
    if (isGone) return [{ start, end, text: '' }];
    if (scope === null || scope < tab.index) return [];
    return [editTag(parts.text(workbook.part), defined, { localSheetId: String(scope - 1) })];
  });
}

/** The windows' own counts of tabs: which is open, and which is the first in sight. */
function viewSplices(parts: Package, { part }: WorkbookPart, tab: SheetEntry): Splice[] {
  const text = parts.text(part);
  const splices: Splice[] = [];
  const each = (view: XmlElement): void => {
    const shifted = ['activeTab', 'firstSheet'].flatMap((name): [string, string][] => {
      const index = Number(attribute(view, name) ?? 0);
      return index > 0 && index >= tab.index ? [[name, String(index - 1)]] : [];
    });
    if (shifted.length > 0) splices.push(editTag(text, view, Object.fromEntries<string>(shifted)));
  };
  parseTree(text, part, { bookViews: { children: { workbookView: { each } } } });
  return splices;
}
