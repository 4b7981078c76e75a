/** What stands on a sheet beside its cells: comments, pictures and shapes, charts, slicers, conditional formats. */
import type { ObjectCounts } from '../../core/workbook/own-tab/record';
import type { Package } from '../opc/package';
import { readRelationships } from '../opc/relationships';
import { attribute } from '../xml/scan';
import { parseTree, type XmlElement } from '../xml/tree';

export function objectsOn(parts: Package, sheetPart: string): ObjectCounts {
  const related = readRelationships(parts, sheetPart).filter(
    ({ isExternal, target }) => !isExternal && parts.has(target),
  );
  const trees = (kind: string): XmlElement[] =>
    related.filter((each) => each.kind === kind).map(({ target }) => parseTree(parts.text(target), target));
  const count = (roots: readonly XmlElement[], local: string): number =>
    roots.reduce((sum, root) => sum + all(root, local).length, 0);

  const sheet = parseTree(parts.text(sheetPart), sheetPart, (tag) => (tag.local === 'sheetData' ? SKIPPED : null));
  const drawn = trees('drawing').flatMap(({ children }) => children.map(drawnKind));
  // A threaded comment has a plain one beside it, for programs that know no threads.
  const comments = Math.max(count(trees('comments'), 'comment'), count(trees('threadedComment'), 'threadedComment'));
  // Other embedded things, a picture behind the cells, and the controls of old files, which stand in the part of the notes.
  const controls = related.flatMap(({ kind, target }) =>
    kind === 'vmlDrawing' ? (parts.text(target).match(CONTROL) ?? []) : [],
  );
  const embedded = ['oleObject', 'picture'].reduce((sum, local) => sum + all(sheet, local).length, controls.length);
  return {
    comment: comments,
    shape: drawn.filter((kind) => kind === 'shape').length + embedded,
    // A sparkline is a chart within a cell.
    chart: drawn.filter((kind) => kind === 'chart').length + all(sheet, 'sparkline').length,
    slicer: drawn.filter((kind) => kind === 'slicer').length,
    'conditional-format': all(sheet, 'cfRule').length,
  };
}

const CONTROL = /ObjectType="(?!Note)/g;

/** Cells are no objects. */
const SKIPPED = { open: () => undefined, text: () => undefined, close: () => undefined };

/** What an anchor of a drawing holds: a graphic says by its namespace what it is; anything else is a picture or a shape. */
function drawnKind(anchor: XmlElement): 'chart' | 'slicer' | 'shape' {
  const uris = all(anchor, 'graphicData').map((element) => attribute(element, 'uri') ?? '');
  if (uris.some((uri) => /\/slicer$/.test(uri))) return 'slicer';
  return uris.some((uri) => /\/chart(ex)?$/.test(uri)) ? 'chart' : 'shape';
}

/** The elements of that name anywhere below, whatever their namespace: extensions have their own. */
function all(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...all(child, local)]);
}
