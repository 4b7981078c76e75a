import { HostError } from '../../core/workbook/host';
import { ownedId, soleId } from '../../core/workbook/sheet-spec';
import type { SheetVisibility } from '../../core/workbook/snapshot';
import { damaged, partError } from '../damage';
import { oncePerText } from '../opc/once-per-text';
import type { Package } from '../opc/package';
import { partKey } from '../opc/part-name';
import { readRelationships, type Relationship } from '../opc/relationships';
import { attribute, flag } from '../xml/scan';
import { decodeXstring } from '../xml/escape';
import { child, parseTree, type XmlElement } from '../xml/tree';

/** The two dialects of SpreadsheetML (ECMA-376 part 1 and part 4): the same elements under other namespaces. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and the start of relationship types. */
  readonly relationships: string;
  /** What the namespaces of drawings begin with. */
  readonly drawing: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
};
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
};

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Its place among all `<sheet>` elements, chart sheets too: what `localSheetId` counts. */
  readonly index: number;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly part: string;
  /** The place of the `<sheet>`. */
  readonly start: number;
  readonly end: number;
}

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** The index of the sheet it belongs to, or null for the workbook's own. */
  readonly scope: number | null;
  readonly isHidden: boolean;
  /** The place of its element, and the end of its start tag. */
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  /** Worksheets in the order of their tabs; chart sheets and dialog sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  /** The names and ids of all sheets, chart sheets too. */
  readonly takenSheets: { readonly names: readonly string[]; readonly ids: ReadonlySet<number> };
  readonly definedNames: readonly DefinedName[];
  /** By a sheet's name in lower case: the summary tabs that defined names of the workbook's own say it is. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly structureLocked: boolean;
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/**
 * Finds and reads the workbook part; asked again, it reads only if a text has changed. Throws `not-a-workbook`,
 * `old-format` or `damaged`.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (!main) throw new HostError('not-a-workbook', 'no main part');
  if (main.target.toLowerCase().endsWith('.bin')) throw new HostError('old-format', 'xlsb');
  const relationships = readRelationships(parts, main.target);
  const answers = latest(parts, main.target);
  if (answers.workbook?.relationships !== relationships) answers.workbook = read(parts, main.target, relationships);
  return answers.workbook;
}

/** What was read last of the text; its sheets depend on the relationships. */
const latest = oncePerText((): { workbook?: WorkbookPart } => ({}));

function read(parts: Package, part: string, relationships: readonly Relationship[]): WorkbookPart {
  const sheets = new SheetList(relationships);
  const definedNames: DefinedName[] = [];
  const root = parseTree(parts.text(part), part, {
    workbookPr: {},
    workbookProtection: {},
    sheets: { children: { sheet: { each: (element) => sheets.add(element) } } },
    definedNames: { children: { definedName: { each: (element) => addName(definedNames, element) } } },
  });
  const dialect = [TRANSITIONAL, STRICT].find(({ main: uri }) => uri === root.uri);
  if (!dialect || root.local !== 'workbook') throw partError('not-a-workbook', '', part);

  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  if (sheets.worksheets.length === 0) throw new HostError('not-a-workbook', 'no worksheets');
  return {
    part,
    root,
    dialect,
    relationships,
    sheets: sheets.worksheets,
    takenSheets: sheets.taken,
    definedNames,
    owners: ownersIn(definedNames),
    structureLocked: protection !== undefined && flag(protection, 'lockStructure'),
    date1904: properties !== undefined && flag(properties, 'date1904'),
  };
}

/** The name of the one part of that kind which the workbook points at, or null. */
export function relatedPart({ relationships }: WorkbookPart, kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}

/** The value of an element's `r:id`, under any prefix. */
function idOfRelationship(element: Pick<XmlElement, 'attributes'>): string | undefined {
  const uris = [TRANSITIONAL.relationships, STRICT.relationships];
  return Object.values(element.attributes).find(({ local, uri }) => local === 'id' && uris.includes(uri))?.value;
}

/** The worksheet of summary tab `id`, found by a defined name of the workbook. */
export function ownTab(workbook: WorkbookPart, id: string): SheetEntry | null {
  return workbook.sheets.find((sheet) => generatedId(workbook, sheet) === id) ?? null;
}

/** Which summary tab of ours a sheet is, or null. */
export function generatedId(workbook: WorkbookPart, sheet: SheetEntry): string | null {
  return soleId(workbook.owners.get(sheet.name.toLowerCase()) ?? []);
}

function ownersIn(names: readonly DefinedName[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, reference, scope } of names) {
    const id = scope === null ? ownedId(name) : null;
    const sheet = id === null ? null : sheetOfCell(reference);
    if (id === null || sheet === null) continue;
    const ids = owners.get(sheet) ?? [];
    ids.push(id);
    owners.set(sheet, ids);
  }
  return owners;
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

/** Gathers the `<sheet>` elements of a workbook. */
class SheetList {
  readonly worksheets: SheetEntry[] = [];
  readonly taken = { names: new Array<string>(), ids: new Set<number>() };
  /** By the relationship's id: the worksheet's part, or null for a sheet of another kind. */
  private readonly parts: ReadonlyMap<string, string | null>;
  private readonly seen = new Set<string>();
  private count = 0;

  constructor(relationships: readonly Relationship[]) {
    this.parts = new Map(
      relationships.map(({ id, kind, target, isExternal }) => [
        id,
        kind === 'worksheet' && !isExternal ? target : null,
      ]),
    );
  }

  add(element: XmlElement): void {
    const index = this.count;
    this.count += 1;
    const name = decodeXstring(attribute(element, 'name') ?? '');
    const sheetId = Number(attribute(element, 'sheetId'));
    const { start, end } = element;
    this.taken.names.push(name);
    this.taken.ids.add(sheetId);
    const relationshipId = idOfRelationship(element);
    // A sheet that names no part has no cells, and the others are whole.
    const part = this.parts.get(relationshipId ?? '') ?? null;
    if (part === null) return;
    for (const key of [`name ${name.toLowerCase()}`, `part ${partKey(part)}`]) {
      if (this.seen.has(key)) throw damaged(`sheet ${index + 1} twice`);
      this.seen.add(key);
    }
    this.worksheets.push({
      name,
      visibility: visibility(element),
      index,
      sheetId,
      relationshipId: relationshipId ?? '',
      part,
      start,
      end,
    });
  }
}

function visibility(element: XmlElement): SheetVisibility {
  const state = attribute(element, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function addName(names: DefinedName[], element: XmlElement): void {
  const name = attribute(element, 'name');
  // Nothing can refer to one without a name.
  if (name === undefined) return;
  const scope = attribute(element, 'localSheetId');
  const { start, openEnd, end } = element;
  names.push({
    name,
    reference: decodeXstring(element.text),
    scope: scope === undefined ? null : Number(scope),
    isHidden: flag(element, 'hidden'),
    start,
    openEnd,
    end,
  });
}
