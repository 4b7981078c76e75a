/** Objects of a sheet beside its cells: comments, pictures and shapes, charts, slicers, conditional formats. */
import type { ObjectCounts } from '../../core/workbook/own-tab/record';
import { otherCharts } from '../../core/workbook/spec-chart';
import type { Package } from '../opc/package';
import { readRelationships } from '../opc/relationships';
import { attribute, scan } from '../xml/scan';

export function objectsOn(parts: Package, sheetPart: string): ObjectCounts {
  const related = readRelationships(parts, sheetPart).filter(
    ({ isExternal, target }) => !isExternal && parts.has(target),
  );
  /** Many relationships may name one part; it is read once. */
  const targets = (kind: string): string[] => [
    ...new Set(related.filter((each) => each.kind === kind).map(({ target }) => target)),
  ];
  const count = (kind: string, local: string): number =>
    targets(kind).reduce((sum, part) => sum + (elements(parts, part, [local]).get(local) ?? 0), 0);

  const sheet = elements(parts, sheetPart, ['oleObject', 'picture', 'sparkline', 'cfRule']);
  const drawn = targets('drawing').flatMap((part) => drawings(parts, part));
  const named = (kind: Drawing['kind']): string[] => drawn.flatMap((each) => (each.kind === kind ? [each.name] : []));
  // Other embedded things, a picture behind the cells, and the controls of old files, which are in the part of the notes.
  const controls = targets('vmlDrawing').reduce((total, part) => total + matches(CONTROL, parts.text(part)), 0);
  return {
    // A threaded comment has a plain one beside it, for programs that know no threads.
    comment: Math.max(count('comments', 'comment'), count('threadedComment', 'threadedComment')),
    shape: named('shape').length + (sheet.get('oleObject') ?? 0) + (sheet.get('picture') ?? 0) + controls,
    // A sparkline is a chart within a cell.
    chart: otherCharts(named('chart')) + (sheet.get('sparkline') ?? 0),
    slicer: named('slicer').length,
    'conditional-format': sheet.get('cfRule') ?? 0,
  };
}

interface Drawing {
  readonly kind: 'chart' | 'slicer' | 'shape';
  readonly name: string;
}

const CONTROL = /ObjectType="(?!Note)/g;

function matches(pattern: RegExp, text: string): number {
  let count = 0;
  text.replace(pattern, () => {
    count += 1;
    return '';
  });
  return count;
}

/** How many elements of those names a part has, in any namespace: extensions have their own. Cells are no objects. */
function elements(parts: Package, part: string, names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(names.map((name) => [name, 0]));
  /** How many elements are open from `<sheetData>` on. */
  let inCells = 0;
  scan(parts.text(part), part, {
    open({ local }) {
      if (inCells > 0 || local === 'sheetData') {
        inCells += 1;
        return;
      }
      const count = counts.get(local);
      if (count !== undefined) counts.set(local, count + 1);
    },
    text: () => undefined,
    close() {
      if (inCells === 0) return false;
      inCells -= 1;
      return true;
    },
  });
  return counts;
}

/** What the anchors of a drawing hold: a graphic says by its namespace what it is; anything else is a picture or a shape. */
function drawings(parts: Package, part: string): Drawing[] {
  const found: Drawing[] = [];
  let depth = 0;
  let kind: Drawing['kind'] = 'shape';
  let name: string | undefined;
  scan(parts.text(part), part, {
    open(tag) {
      depth += 1;
      if (depth === 2) [kind, name] = ['shape', undefined];
      // The first names the whole, be it a group.
      if (tag.local === 'cNvPr') name ??= attribute(tag, 'name');
      if (tag.local !== 'graphicData') return;
      const uri = attribute(tag, 'uri') ?? '';
      if (uri.endsWith('/slicer')) kind = 'slicer';
      else if (kind === 'shape' && /\/chart(ex)?$/.test(uri)) kind = 'chart';
    },
    text: () => undefined,
    close() {
      if (depth === 2) found.push({ kind, name: name ?? '' });
      depth -= 1;
      return false;
    },
  });
  return found;
}
