/** The charts of a summary tab: a drawing that says where they are, and a part for each. */
import { parseRange } from '../../core/workbook/address';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { chartName, type SpecChart } from '../../core/workbook/spec-chart';
import { contentType, removeContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship, readRelationships, removeRelationships, removeRelationshipsPart } from '../opc/relationships';
import type { Dialect, SheetEntry, WorkbookPart } from '../read/workbook-part';
import { XML_DECLARATION } from '../xml/declaration';
import { xstringAttribute } from '../xml/escape';
import { chartXml } from './chart-xml';
import { freePart } from './free-part';

/** By the kind of the relationship; Excel adds the last two when it saves a chart. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  chartStyle: 'application/vnd.ms-office.chartstyle+xml',
  chartColorStyle: 'application/vnd.ms-office.chartcolorstyle+xml',
};

/**
 * Writes the tab's charts, in the place of those that it had, and returns the drawing's relationship id; null without charts.
 * `types`: gets the types of the parts that are added, by their names.
 */
export function writeCharts(
  parts: Package,
  { part: workbookPart, dialect }: WorkbookPart,
  tab: Pick<SheetEntry, 'name' | 'part'>,
  spec: SheetSpec,
  types: Map<string, string>,
): string | null {
  removeDrawings(parts, tab.part);
  if (spec.charts.length === 0) return null;
  const add = (kind: 'drawing' | 'chart', source: string, part: string): string => {
    types.set(part, CONTENT_TYPES[kind] ?? '');
    return addRelationship(parts, source, `${dialect.relationships}/${kind}`, part);
  };
  const drawing = freePart(parts, workbookPart, 'drawings/drawing');
  const anchors = spec.charts.map((chart, index) => {
    const part = freePart(parts, workbookPart, 'charts/chart');
    parts.write(part, chartXml(chart, spec, dialect, tab.name));
    return anchor(chart, index, add('chart', drawing, part), dialect);
  });
  const namespaces = `xmlns:xdr="${dialect.drawing}/spreadsheetDrawing" xmlns:a="${dialect.drawing}/main"`;
  parts.write(drawing, XML_DECLARATION + `<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`);
  return add('drawing', tab.part, drawing);
}

/** Takes away the drawings of a tab of ours; there is nothing of anybody's on it. */
export function removeDrawings(parts: Package, sheetPart: string): void {
  const drawings = readRelationships(parts, sheetPart).filter(({ kind }) => kind === 'drawing');
  removeRelationships(parts, sheetPart, new Set(drawings.map(({ id }) => id)));
  for (const { kind, target, isExternal } of drawings) if (!isExternal) removePart(parts, kind, target);
}

/** With what only it is related to. */
function removePart(parts: Package, kind: string, part: string): void {
  if (!parts.has(part) || contentType(parts, part) !== CONTENT_TYPES[kind]) return;
  const related = readRelationships(parts, part).filter(({ isExternal }) => !isExternal);
  parts.remove(part);
  removeContentType(parts, part);
  removeRelationshipsPart(parts, part);
  for (const each of related) removePart(parts, each.kind, each.target);
}

/** `relationship`: the id of the chart's. */
function anchor({ area, description }: SpecChart, index: number, relationship: string, dialect: Dialect): string {
  const { top, left, bottom, right } = parseRange(area) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  // A drawing counts its shapes from 2 on: 1 is the sheet.
  const named = `id="${index + 2}" name="${chartName(index)}" descr="${xstringAttribute(description)}"`;
  const chart = `<c:chart xmlns:c="${dialect.drawing}/chart" xmlns:r="${dialect.relationships}" r:id="${relationship}"/>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.drawing}/chart">${chart}</a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
