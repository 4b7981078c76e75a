import { HostError } from '../../core/workbook/host';
import { freeName, type SheetSpec } from '../../core/workbook/sheet-spec';
import { damaged } from '../damage';
import { MAX_SHEET_ID } from '../limits';
import { addContentTypes } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationships, relationshipsName, removeRelationshipsPart } from '../opc/relationships';
import { ownTab, readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import type { StyleEditor } from '../styles/editor';
import { append, splice, type Splice } from '../xml/edit';
import { xstringAttribute } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { child } from '../xml/tree';
import { writeCharts } from './charts';
import { namesOf, nameSplices, type NameSetting } from './defined-names';
import { freePart } from './free-part';
import { sheetXml } from './sheet-xml';
import { Tables } from './table';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A tab that the workbook's part does not list yet. */
type NewTab = Pick<SheetEntry, 'name' | 'index' | 'part' | 'sheetId'>;

/** Writes summary tabs one by one. The workbook's part, which grows with each of them, is written once for all. */
export class TabWriter {
  private readonly workbook: WorkbookPart;
  private readonly tables: Tables;
  private readonly written = new Set<string>();
  /** The types of the parts that were added, by their names. */
  private readonly types = new Map<string, string>();
  private readonly added: NewTab[] = [];
  private readonly names: NameSetting[] = [];
  private readonly taken: { readonly names: string[]; readonly ids: Set<number> };

  constructor(
    private readonly parts: Package,
    private readonly styles: StyleEditor,
  ) {
    this.workbook = readWorkbookPart(parts);
    this.tables = new Tables(parts, this.workbook, this.types);
    const { names, ids } = this.workbook.takenSheets;
    this.taken = { names: [...names], ids: new Set(ids) };
  }

  /** Whether a tab with that id was written. */
  has(id: string): boolean {
    return this.written.has(id);
  }

  /** Writes a tab, in the place of the one with its id or after the last sheet, and returns its name. */
  write(spec: SheetSpec): string {
    const { parts, workbook } = this;
    const tab = ownTab(workbook, spec.id) ?? this.addSheet(spec);
    const table = this.tables.write(tab.part, spec);
    const drawing = writeCharts(parts, workbook, tab, spec, this.types);
    parts.write(tab.part, sheetXml(spec, workbook.dialect, this.styles, { drawing, table }));
    this.names.push(...namesOf(workbook, tab, spec));
    this.written.add(spec.id);
    return tab.name;
  }

  /** Writes what the workbook's part says of the tabs, and the package of their parts. */
  save(): void {
    addContentTypes(this.parts, this.types);
    const { part } = this.workbook;
    const text = this.parts.text(part);
    this.parts.write(part, splice(text, [...this.listSheets(text), ...nameSplices(this.workbook, text, this.names)]));
  }

  /** Adds an empty sheet after the last one. */
  private addSheet(spec: SheetSpec): NewTab {
    const { parts, workbook, taken } = this;
    const name = freeName(spec.name, taken.names);
    let sheetId = 1;
    while (taken.ids.has(sheetId)) sheetId += 1;
    if (sheetId > MAX_SHEET_ID) throw new HostError('too-many-sheets');
    const part = freePart(parts, workbook.part, 'worksheets/sheet');
    parts.write(part, `<worksheet xmlns="${workbook.dialect.main}"><sheetData/></worksheet>`);
    // They may be left of another sheet whose part once had the name.
    if (parts.has(relationshipsName(part))) removeRelationshipsPart(parts, part);
    this.types.set(part, CONTENT_TYPE);
    const tab = { name, index: taken.names.length, part, sheetId };
    taken.names.push(name);
    taken.ids.add(sheetId);
    this.added.push(tab);
    return tab;
  }

  /** Relates the workbook to the added sheets, and returns what lists them in its text. */
  private listSheets(text: string): Splice[] {
    const { root, part, dialect } = this.workbook;
    if (this.added.length === 0) return [];
    const list = child(root, 'sheets');
    if (!list) throw damaged('sheets', part);
    const { relationships } = dialect;
    const targets = this.added.map((tab) => tab.part);
    const ids = addRelationships(this.parts, part, `${relationships}/worksheet`, targets);
    const sheets = this.added.map(({ name, sheetId }, index) => {
      // The prefix of the relationships' namespace is declared on the element: the root may use another, or none.
      const id = `xmlns:r="${relationships}" r:id="${ids[index]}"`;
      return prefixed(`<sheet name="${xstringAttribute(name)}" sheetId="${sheetId}" ${id}/>`, root.prefix);
    });
    return append(text, list, sheets.join(''));
  }
}
