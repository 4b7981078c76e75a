import { HostError } from '../../core/workbook/host';
import { ownedId, soleId } from '../../core/workbook/sheet-spec';
import type { SheetVisibility } from '../../core/workbook/snapshot';
import { damaged, partError } from '../damage';
import type { Package } from '../opc/package';
import { readRelationships, type Relationship } from '../opc/relationships';
import { attribute, flag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { child, childrenOf, parseTree, type XmlElement } from '../xml/tree';

/** The two dialects of SpreadsheetML (ECMA-376 part 1 and part 4): the same elements under other namespaces. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and the start of relationship types. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Its place among all `<sheet>` elements, chart sheets too: what `localSheetId` counts. */
  readonly index: number;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly part: string;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** The index of the sheet it belongs to, or null for the workbook's own. */
  readonly scope: number | null;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  /** Worksheets in the order of their tabs; chart sheets and dialog sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly structureLocked: boolean;
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** Finds and reads the workbook part. Throws `not-a-workbook`, `old-format` or `damaged`. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (!main) throw new HostError('not-a-workbook', 'no main part');
  if (main.target.toLowerCase().endsWith('.bin')) throw new HostError('old-format', 'xlsb');
  const part = main.target;
  const root = parseTree(parts.text(part), part);
  const dialect = [TRANSITIONAL, STRICT].find(({ main: uri }) => uri === root.uri);
  if (!dialect || root.local !== 'workbook') throw partError('not-a-workbook', '', part);

  const relationships = readRelationships(parts, part);
  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  const sheets = readSheets(root, relationships);
  if (sheets.length === 0) throw new HostError('not-a-workbook', 'no worksheets');
  return {
    part,
    root,
    dialect,
    relationships,
    sheets,
    definedNames: childrenOf(child(root, 'definedNames'), 'definedName').map(readDefinedName),
    structureLocked: protection !== undefined && flag(protection, 'lockStructure'),
    date1904: properties !== undefined && flag(properties, 'date1904'),
  };
}

/** The name of the one part of that kind which the workbook points at, or null. */
export function relatedPart({ relationships }: WorkbookPart, kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}

/** The value of an element's `r:id`, whatever the prefix. */
function relationshipId(element: Pick<XmlElement, 'attributes'>): string | undefined {
  const uris = [TRANSITIONAL.relationships, STRICT.relationships];
  return Object.values(element.attributes).find(({ local, uri }) => local === 'id' && uris.includes(uri))?.value;
}

/** The worksheet that summary tab `id` stands on, known by a defined name of the workbook's own. */
export function ownTab(workbook: WorkbookPart, id: string): SheetEntry | null {
  return workbook.sheets.find((sheet) => generatedId(workbook, sheet) === id) ?? null;
}

/** Which summary tab of ours a sheet is, or null. */
export function generatedId(workbook: WorkbookPart, sheet: SheetEntry): string | null {
  const ids = workbook.definedNames.flatMap(({ name, reference, scope }) => {
    const id = scope === null ? ownedId(name) : null;
    return id !== null && sheetOfCell(reference) === sheet.name.toLowerCase() ? [id] : [];
  });
  return soleId(ids);
}

/**
 * `'ชื่อ''แผ่น'!$A$1` → `ชื่อ'แผ่น` in lower case; null for a reference to anything but that cell: cells of a tab that are
 * cut and pasted take the name along to a sheet of the user's. A tab whose first row was deleted keeps the sheet in its
 * name (`'ชื่อ'!#REF!`), and is ours still.
 */
function sheetOfCell(reference: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#[\]]+))!(?:\$A\$1|#REF!)$/.exec(reference);
  if (!match) return null;
  return (match[2] ?? match[1]?.replaceAll("''", "'") ?? '').toLowerCase();
}

function readSheets(root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const worksheets = new Map(
    relationships.filter(({ kind, isExternal }) => kind === 'worksheet' && !isExternal).map((r) => [r.id, r.target]),
  );
  const seen = new Set<string>();
  return childrenOf(child(root, 'sheets'), 'sheet').flatMap((element, index) => {
    const id = relationshipId(element);
    const name = decodeXstring(attribute(element, 'name') ?? '');
    // A sheet that names no part has no cells, and the others are whole.
    if (id === '') return [];
    if (id === undefined || !relationships.some((relationship) => relationship.id === id)) {
      throw damaged(`sheet ${index + 1} has no part`);
    }
    const part = worksheets.get(id);
    if (part === undefined) return [];
    for (const key of [`name ${name.toLowerCase()}`, `part ${part.toLowerCase()}`]) {
      if (seen.has(key)) throw damaged(`sheet ${index + 1} twice`);
      seen.add(key);
    }
    const sheetId = Number(attribute(element, 'sheetId'));
    return [{ name, visibility: visibility(element), index, sheetId, relationshipId: id, part, element }];
  });
}

function visibility(element: XmlElement): SheetVisibility {
  const state = attribute(element, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readDefinedName(element: XmlElement): DefinedName {
  const scope = attribute(element, 'localSheetId');
  return {
    name: attribute(element, 'name') ?? '',
    reference: decodeXstring(element.text),
    scope: scope === undefined ? null : Number(scope),
    element,
  };
}
