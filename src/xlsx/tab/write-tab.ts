import { HostError } from '../../core/workbook/host';
import { freeName, type SheetSpec } from '../../core/workbook/sheet-spec';
import { addContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship } from '../opc/relationships';
import { ownTab, readWorkbookPart } from '../read/workbook-part';
import type { StyleEditor } from '../styles/editor';
import { append, splice } from '../xml/edit';
import { xstringAttribute } from '../xml/escape';
import { child } from '../xml/tree';
import { damaged } from '../damage';
import { MAX_SHEET_ID } from '../limits';
import { prefixed } from '../xml/prefixed';
import { writeCharts } from './charts';
import { nameTab } from './defined-names';
import { freePart } from './free-part';
import { sheetXml } from './sheet-xml';
import { writeTable } from './table';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Writes a summary tab, in the place of the one with that id or after the last sheet, and returns its name. */
export function writeTab(parts: Package, spec: SheetSpec, styles: StyleEditor): string {
  const present = ownTab(readWorkbookPart(parts), spec.id);
  const name = present?.name ?? addSheet(parts, spec);
  const workbook = readWorkbookPart(parts);
  const tab = present ?? workbook.sheets.find((sheet) => sheet.name === name);
  if (!tab) throw damaged('sheets', workbook.part);

  const table = writeTable(parts, workbook, tab.part, spec);
  const drawing = writeCharts(parts, workbook, tab, spec);
  parts.write(tab.part, sheetXml(spec, workbook.dialect, styles, { drawing, table }));
  nameTab(parts, tab, spec);
  return name;
}

/** Adds an empty sheet after the last one and returns its name. */
function addSheet(parts: Package, spec: SheetSpec): string {
  const workbook = readWorkbookPart(parts);
  const list = child(workbook.root, 'sheets');
  if (!list) throw damaged('sheets', workbook.part);
  const { names, ids } = workbook.takenSheets;
  const name = freeName(spec.name, names);
  let sheetId = 1;
  while (ids.has(sheetId)) sheetId += 1;
  if (sheetId > MAX_SHEET_ID) throw new HostError('too-many-sheets');
  const part = freePart(parts, workbook.part, 'worksheets/sheet');
  const { main, relationships } = workbook.dialect;
  parts.write(part, `<worksheet xmlns="${main}"><sheetData/></worksheet>`);
  addContentType(parts, part, CONTENT_TYPE);
  const id = addRelationship(parts, workbook.part, `${relationships}/worksheet`, part);
  // The prefix of the relationships' namespace is declared on the element: the root may use another, or none.
  const attributes = `name="${xstringAttribute(name)}" sheetId="${sheetId}" xmlns:r="${relationships}" r:id="${id}"`;
  const xml = prefixed(`<sheet ${attributes}/>`, workbook.root.prefix);
  parts.write(workbook.part, splice(parts.text(workbook.part), append(parts.text(workbook.part), list, xml)));
  return name;
}
