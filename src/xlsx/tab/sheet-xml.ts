import { cellName, parseRange, rangeName } from '../../core/workbook/address';
import { MARGINS, pageTexts, type PageText } from '../../core/workbook/print-page';
import { fixedHeights, rowHeights } from '../../core/workbook/row-heights';
import type { SheetSpec, SpecCell } from '../../core/workbook/sheet-spec';
import { XML_DECLARATION } from '../xml/declaration';
import { xstring } from '../xml/escape';
import { cellXml } from '../patch/cell-xml';
import { couldBeRetyped } from '../../core/workbook/typed-text';
import type { Dialect } from '../read/workbook-part';
import type { StyleEditor } from '../styles/editor';

/** ISO A4, in the numbering of printer drivers. */
const A4 = 9;
/** Excel's last column, zero-based. */
const LAST_COLUMN = 16_383;
/** Excel's limit, in points. */
const TALLEST_ROW = 409.5;
/** The room that Excel adds on both sides of a column's characters, in characters of Calibri 11. */
const COLUMN_PADDING = 0.7109375;

/** The relationships to the parts of the worksheet; null for those that it does not have. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly table: string | null;
}

/** The whole worksheet part of a summary tab. The children are in the order of the schema. */
export function sheetXml(
  spec: SheetSpec,
  { main, relationships }: Dialect,
  styles: StyleEditor,
  { drawing, table }: SheetRelations,
): string {
  return (
    XML_DECLARATION +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${dimension(spec)}"/>` +
    view(spec) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columns(spec) +
    `<sheetData>${rows(spec, styles)}</sheetData>` +
    merges(spec) +
    conditions(spec, styles) +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins ${Object.entries(MARGINS)
      .map(([side, inches]) => `${side}="${inches}"`)
      .join(' ')}/>` +
    `<pageSetup paperSize="${A4}" orientation="${spec.print.orientation}" fitToWidth="1" fitToHeight="${spec.print.isOnePage ? 1 : 0}"/>` +
    pageText(spec) +
    breaks(spec) +
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    (table === null ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`) +
    '</worksheet>'
  );
}

function dimension({ rows: all }: SheetSpec): string {
  const width = all.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rangeName({ top: 0, left: 0, bottom: Math.max(all.length, 1) - 1, right: width - 1 });
}

function view({ headerRows }: SheetSpec): string {
  if (headerRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = `<pane ySplit="${headerRows}" topLeftCell="${cellName(headerRows, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function pageText({ print, looks }: SheetSpec): string {
  const { header, footer } = pageTexts(print, looks);
  const whole = ({ left, center, right }: PageText): string =>
    xstring(
      Object.entries({ L: left, C: center, R: right }).reduce((all, [at, text]) => all + (text && `&${at}${text}`), ''),
    );
  return `<headerFooter><oddHeader>${whole(header)}</oddHeader><oddFooter>${whole(footer)}</oddFooter></headerFooter>`;
}

/** `id` is the number of the last row before the break. */
function breaks({ print: { breaks: rows = [] } }: SheetSpec): string {
  if (rows.length === 0) return '';
  const each = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each}</rowBreaks>`;
}

function columns({ widths, hidden }: SheetSpec): string {
  if (widths.length === 0) return '';
  const each = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + COLUMN_PADDING}"${hidden.includes(index) ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function rows(spec: SheetSpec, styles: StyleEditor): string {
  const styleOf = cellStyles(spec, styles);
  const heights = rowHeights(spec);
  const fixed = fixedHeights(spec);
  return spec.rows
    .map((cells, row) => {
      const xml = cells
        .map((cell, column) => (cell === null ? '' : cellXml({ row, column, style: styleOf(cell) }, cell, '')))
        .join('');
      const height = heights[row] ?? null;
      // A height without `customHeight` is the one that Excel fits again when somebody edits the row.
      const custom = fixed.has(row) ? ' customHeight="1"' : '';
      return (
        xml &&
        `<row r="${row + 1}"${height === null ? '' : ` ht="${Math.min(height, TALLEST_ROW)}"${custom}`}>${xml}</row>`
      );
    })
    .join('');
}

/** The style index of a cell of the tab. */
function cellStyles({ looks }: SheetSpec, styles: StyleEditor): (cell: SpecCell) => number {
  const tab = styles.tabs.of(looks);
  return ({ value, formula, style }) => {
    const quotePrefix = formula === undefined && typeof value === 'string' && couldBeRetyped(value);
    if (style !== undefined) return tab(style, quotePrefix);
    return quotePrefix ? styles.variant(0, { quotePrefix }) : 0;
  };
}

function merges({ merges: all }: SheetSpec): string {
  const ranges = all.flatMap((range) => parseRange(range) ?? []).map(rangeName);
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

function conditions({ conditions: all }: SheetSpec, styles: StyleEditor): string {
  return all
    .map((condition, index) => {
      const formula = xstring(condition.formula.slice(1));
      const rule = `type="expression" dxfId="${styles.tabs.difference(condition)}" priority="${index + 1}"`;
      return `<conditionalFormatting sqref="${condition.range}"><cfRule ${rule}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}
