/** Workbooks made from nothing, as far as the trial needs: the same bytes every time. */
import { strToU8, zipSync } from 'fflate';
import { cellName, columnName, rangeName, type RangeIndex } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/snapshot';

/** What a cell looks like, and how what is typed into it is taken. */
export interface Style {
  readonly format?: string;
  readonly font?: string;
  readonly isBold?: boolean;
  readonly isRed?: boolean;
  readonly fill?: string;
  readonly wraps?: boolean;
  /** Kept as text by an apostrophe that nobody sees. */
  readonly isQuoted?: boolean;
  readonly isUnlocked?: boolean;
}

export interface Cell {
  readonly value: CellValue;
  /** With its leading `=`; `value` is then what it comes to. */
  readonly formula?: string;
  /** The text in pieces of different fonts; `value` is all of them together. */
  readonly pieces?: readonly Piece[];
  readonly style?: Style;
}

interface Piece {
  readonly text: string;
  readonly font: string;
  readonly isBold?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** By row and column, from 0; an empty cell with a style has the value null. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Widths of columns from A, in characters. */
  readonly widths?: readonly number[];
  readonly merges?: readonly RangeIndex[];
  readonly hiddenRows?: ReadonlySet<number>;
  /** A filter over the range that shows, of a column counted from its first, blanks and the values that are given. */
  readonly filter?: { readonly range: RangeIndex; readonly column: number; readonly values: readonly string[] };
  /** Cells that take only one of the items, which commas divide. */
  readonly lists?: readonly { readonly cell: string; readonly items: string }[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Hidden names and what they refer to. */
  readonly names: Readonly<Record<string, string>>;
  readonly is1904: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FONT = 'TH Sarabun New';
/** Points that a line of text takes. */
const LINE = 21;
/** Excel takes no row that is higher than 409. */
const TALLEST = 400;
/** The same on every machine: a ZIP file keeps local time. */
const MADE = new Date(2025, 0, 1);

export function bytesOf({ sheets, names, is1904 }: Book): Uint8Array {
  const styles = new Styles();
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook', 'sheet.main') +
      override('styles', 'styles') +
      sheets.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${is1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'}` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
      sheets
        .map(({ name, isHidden = false }, index) => {
          const state = isHidden ? ' state="hidden"' : '';
          return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
        })
        .join('') +
      '</sheets><definedNames>' +
      Object.entries(names)
        .map(([name, target]) => `<definedName name="${name}" hidden="1">${escaped(target)}</definedName>`)
        .join('') +
      '</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles)));
  parts['xl/styles.xml'] = styles.xml();
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: MADE, level: 9 });
}

function override(part: string, kind: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${kind}+xml"/>`;
}

function relationships(all: readonly (readonly [kind: string, target: string])[]): string {
  const each = all.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function sheetXml(sheet: Sheet, styles: Styles): string {
  const { cells, widths = [], merges = [], hiddenRows = new Set(), filter, lists = [], isProtected = false } = sheet;
  const rows = [...new Set([...cells.keys(), ...hiddenRows])].sort((a, b) => a - b);
  const rowXml = (row: number): string => {
    const own = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    const inside = own.map(([column, cell]) => cellXml(cellName(row, column), cell, styles)).join('');
    const lines = Math.max(1, ...own.map(([column, cell]) => linesOf(cell, widths[column])));
    return `<row r="${row + 1}" ht="${Math.min(lines * LINE, TALLEST)}" customHeight="1"${hidden}>${inside}</row>`;
  };
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheetFormatPr defaultRowHeight="${LINE}"/>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (filter ? filterXml(filter) : '') +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map(mergeXml).join('')}</mergeCells>` : '') +
    list('dataValidations', lists, listXml) +
    '</worksheet>'
  );
}

/** How many lines a text takes in a column so wide; marks above and below letters take no room. */
function linesOf({ value, style }: Cell, width = 10): number {
  if (typeof value !== 'string' || style?.wraps !== true) return 1;
  const letters = (line: string): number => line.replace(/\p{Mn}/gu, '').length;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(letters(line) / width)), 0);
}

function filterXml({ range, column, values }: NonNullable<Sheet['filter']>): string {
  const shown = values.map((value) => `<filter val="${escaped(value)}"/>`).join('');
  return (
    `<autoFilter ref="${rangeName(range)}"><filterColumn colId="${column}"><filters blank="1">${shown}</filters>` +
    '</filterColumn></autoFilter>'
  );
}

function listXml({ cell, items }: NonNullable<Sheet['lists']>[number]): string {
  const source = `<formula1>"${escaped(items)}"</formula1>`;
  return `<dataValidation type="list" allowBlank="1" sqref="${cell}">${source}</dataValidation>`;
}

function mergeXml(range: RangeIndex): string {
  return `<mergeCell ref="${rangeName(range)}"/>`;
}

function cellXml(address: string, { value, formula, pieces, style = {} }: Cell, styles: Styles): string {
  const head = `<c r="${address}" s="${styles.index(style)}"`;
  if (pieces) return `${head} t="inlineStr"><is>${pieces.map(pieceXml).join('')}</is></c>`;
  if (formula === undefined && typeof value === 'string') return `${head} t="inlineStr"><is>${textXml(value)}</is></c>`;
  if (formula === undefined && value === null) return `${head}/>`;
  const [type, text] = typed(value);
  const f = formula === undefined ? '' : `<f>${escaped(formula.slice(1))}</f>`;
  return `${head} t="${type}">${f}<v>${escaped(text)}</v></c>`;
}

function typed(value: CellValue): [type: string, text: string] {
  if (typeof value === 'number') return ['n', String(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (value !== null && typeof value === 'object') return ['e', value.error];
  return ['str', value ?? ''];
}

function pieceXml({ text, font, isBold = false }: Piece): string {
  return `<r><rPr>${isBold ? '<b/>' : ''}<sz val="14"/><rFont val="${font}"/></rPr>${textXml(text)}</r>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Excel's own numbers for formats that it shows in each country's way; others have theirs from 164 on. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0%': 9, '#,##0.00': 4, 'm/d/yyyy': 14, '@': 49 };

/** Every style once, in the order in which they are met; the first is the plain one. */
class Styles {
  private readonly known = new Map<string, Style>([['{}', {}]]);

  index(style: Style): number {
    const key = JSON.stringify(style);
    this.known.set(key, style);
    return [...this.known.keys()].indexOf(key);
  }

  xml(): string {
    const all = [...this.known.values()];
    const formats = [...new Set(all.map(({ format = 'General' }) => format))].filter(
      (format) => !Object.hasOwn(BUILT_IN, format),
    );
    const fills = [...new Set(all.flatMap(({ fill }) => fill ?? []))];
    const number = (format: string): number => BUILT_IN[format] ?? 164 + formats.indexOf(format);
    const xf = (style: Style, index: number): string =>
      `<xf numFmtId="${number(style.format ?? 'General')}" fontId="${index}" ` +
      `fillId="${style.fill === undefined ? 0 : 2 + fills.indexOf(style.fill)}" borderId="0" xfId="0"` +
      `${style.isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1"` +
      ` applyAlignment="1" applyProtection="1"><alignment vertical="top"${style.wraps ? ' wrapText="1"' : ''}/>` +
      `<protection locked="${style.isUnlocked ? 0 : 1}"/></xf>`;
    return (
      `<styleSheet xmlns="${MAIN}">` +
      list('numFmts', formats, (each) => `<numFmt numFmtId="${number(each)}" formatCode="${escaped(each)}"/>`) +
      list('fonts', all, fontXml) +
      `<fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill>${fills.map(fillXml).join('')}</fills>` +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', all, xf) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

function list<T>(name: string, items: readonly T[], xml: (item: T, index: number) => string): string {
  return items.length > 0 ? `<${name} count="${items.length}">${items.map(xml).join('')}</${name}>` : '';
}

function fontXml({ font = FONT, isBold = false, isRed = false }: Style): string {
  const colour = isRed ? '<color rgb="FFC00000"/>' : '';
  return `<font>${isBold ? '<b/>' : ''}<sz val="14"/>${colour}<name val="${font}"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
}

/** The sheet's cells from drafts by address. */
export function cellsAt(drafts: Iterable<readonly [row: number, column: number, cell: Cell]>): Sheet['cells'] {
  const cells = new Map<number, Map<number, Cell>>();
  for (const [row, column, cell] of drafts) {
    cells.set(row, (cells.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  return cells;
}

/** `'ชื่อแผ่น'!$A$1:$B$2`. */
export function reference(sheet: string, { top, left, bottom, right }: RangeIndex): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(top, left);
  return `'${sheet}'!${top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`}`;
}
