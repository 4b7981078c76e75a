/** Workbooks of which one part holds the same thing again and again: elements that nobody needs. */
import type { Change } from '../../src/core/workbook/change';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import { XlsxHost } from '../../src/xlsx';
import { cell, merge } from './changes';
import { relationships, workbookParts, zip } from './build';
import { page } from '#test/support/tab-page';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TAB: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [[{ value: 'ก' }], [{ value: 1, style: 'money' }], [{ value: '1.10', style: 'header' }]],
  widths: [],
  merges: [],
  table: { name: 'Register', range: 'A1:A2' },
  headerRows: 1,
  ...page('portrait'),
};

/** A workbook with every kind of part that is read. Sheet2 is a tab of ours with everything that may stand on one. */
const PARTS: Readonly<Record<string, string>> = {
  ...workbookParts({
    sheets: {
      Sheet1:
        '<dimension ref="A1:B3"/><cols><col min="1" max="2" style="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>ก</t></is></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting/>' +
        '<dataValidations><dataValidation type="list" sqref="B9"/></dataValidations>',
      Sheet2: '<sheetData/><conditionalFormatting/>',
    },
    strings: '<si><t>ก</t></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="d/m/bb"/></numFmts><fonts><font><name val="Arial"/></font></fonts>' +
      '<fills><fill/><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="164" fontId="0"/></cellXfs><dxfs/>',
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    after: '<definedNames><definedName name="_Phaen.register" hidden="1">\'Sheet2\'!$A$1</definedName></definedNames>',
  }),
  'xl/_rels/workbook.xml.rels': relationships([
    { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    { id: 'rId2', kind: 'worksheet', target: 'worksheets/sheet2.xml' },
    { id: 'rId3', kind: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'rId4', kind: 'styles', target: 'styles.xml' },
    { id: 'rId5', kind: 'calcChain', target: 'calcChain.xml' },
    { id: 'rId6', kind: 'customXml', target: '../customXml/item1.xml' },
  ]),
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"></calcChain>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([
    { id: 'rId1', kind: 'table', target: '../tables/table1.xml' },
    { id: 'rId2', kind: 'comments', target: '../comments1.xml' },
    { id: 'rId3', kind: 'threadedComment', target: '../threadedComments/threadedComment1.xml' },
    { id: 'rId4', kind: 'drawing', target: '../drawings/drawing1.xml' },
    { id: 'rId5', kind: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
  ]),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Register" displayName="Register" ref="A1:A2"><tableColumns></tableColumns></table>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments></ThreadedComments>',
  'xl/drawings/drawing1.xml': '<wsDr><anchor></anchor></wsDr>',
  'xl/drawings/vmlDrawing1.vml': '<xml></xml>',
  'customXml/item1.xml': '<phaen xmlns="urn:phaen:settings">{}</phaen>',
  'customXml/_rels/item1.xml.rels': relationships([{ id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml' }]),
  'customXml/itemProps1.xml': '<datastoreItem></datastoreItem>',
  'docProps/app.xml': '<Properties></Properties>',
};

/** The workbook with `content` put before what is found first in one of its parts; in front of the root's end tag for ''. */
export function stuffed(part: string, before: string, content: string): Uint8Array {
  const text = PARTS[part] ?? '';
  const at = before === '' ? text.lastIndexOf('</') : text.indexOf(before);
  if (at < 0) throw new Error(`${part} has no ${before}`);
  return zip({ ...PARTS, [part]: text.slice(0, at) + content + text.slice(at) });
}

const PART_NAMES = Object.keys(PARTS);

/** All that is done with a file: it is read, and every kind of change is made in it. */
export async function readAndWrite(file: Uint8Array): Promise<void> {
  const host = XlsxHost.open(file);
  const { settings } = await host.read();
  await host.readTraits([{ sheet: 'Sheet1', cell: 'A1' }]);
  const changes: Change[] = [
    cell('C1', null, { value: '- 1', font: 'Wingdings' }),
    cell('C9', null, '1.10'),
    merge('Y50:Z51', true),
    { kind: 'sheet', spec: TAB },
    { kind: 'settings', before: settings, after: '{"rules":{}}' },
  ];
  const { refused } = await host.apply(changes);
  if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join());
  await host.apply([{ kind: 'sheet-removal', id: 'register' }]);
  host.bytes();
}

/** A part, what the elements are put before, and one of them. */
export type Needless = readonly [part: string, before: string, element: string];

/** Elements of which a part needs none, or one, or as many as Excel takes. */
export const NEEDLESS: readonly Needless[] = [
  ...PART_NAMES.map((part): Needless => [part, '', '<x/>']),
  ['[Content_Types].xml', '', '<Override/>'],
  ['[Content_Types].xml', '', '<Default/>'],
  ['[Content_Types].xml', '', '<Override PartName="/xl/calcChain.xml"/>'],
  ['xl/_rels/workbook.xml.rels', '', '<Relationship/>'],
  ['xl/_rels/workbook.xml.rels', '', '<Relationship Type="a/customXml" Target="../customXml/item1.xml"/>'],
  ['xl/worksheets/_rels/sheet2.xml.rels', '', '<Relationship Type="a/table" Target="../tables/table1.xml"/>'],
  ['xl/worksheets/_rels/sheet2.xml.rels', '', '<Relationship Type="a/drawing" Target="../drawings/drawing1.xml"/>'],
  ['xl/workbook.xml', '</definedNames>', '<definedName/>'],
  ['xl/workbook.xml', '</definedNames>', '<definedName name="a">Sheet2!$A$1</definedName>'],
  ['xl/workbook.xml', '</bookViews>', '<workbookView firstSheet="9"/>'],
  ['xl/styles.xml', '</cellXfs>', '<xf/>'],
  ['xl/styles.xml', '</fonts>', '<font/>'],
  ['xl/styles.xml', '</font>', '<name/>'],
  ['xl/styles.xml', '</numFmts>', '<numFmt/>'],
  ['xl/styles.xml', '<fonts>', '<fonts/>'],
  ['xl/sharedStrings.xml', '', '<si/>'],
  ['xl/sharedStrings.xml', '</t>', '<x/>'],
  ['xl/sharedStrings.xml', '</si>', '<r/>'],
  ['xl/sharedStrings.xml', '</si>', '<rPh/>'],
  ['xl/worksheets/sheet1.xml', '</cols>', '<col min="1" max="16384"/>'],
  ['xl/worksheets/sheet1.xml', '<mergeCells>', '<mergeCells/>'],
  ['xl/worksheets/sheet1.xml', '</dataValidations>', '<dataValidation type="list" sqref="A1"/>'],
  ['xl/worksheets/sheet1.xml', '</c>', '<x/>'],
  ['xl/worksheets/sheet1.xml', '</is>', '<x/>'],
  ['xl/worksheets/sheet1.xml', '</is>', '<r><rPr/></r>'],
  ['xl/worksheets/sheet2.xml', '', '<conditionalFormatting><cfRule/></conditionalFormatting>'],
  ['xl/tables/table1.xml', '</tableColumns>', '<tableColumn id="1" name="a"/>'],
  ['xl/comments1.xml', '</commentList>', '<comment/>'],
  ['xl/drawings/drawing1.xml', '</anchor>', '<graphicData uri="/chart"/>'],
  ['xl/drawings/drawing1.xml', '', '<anchor/>'],
];

/** Those that would take the most memory if they were stored. */
export const HEAVIEST: readonly Needless[] = [
  ['xl/workbook.xml', '', '<x/>'],
  ['xl/workbook.xml', '</definedNames>', '<definedName/>'],
  ['xl/_rels/workbook.xml.rels', '', '<Relationship/>'],
  ['xl/styles.xml', '</cellXfs>', '<xf/>'],
  ['xl/sharedStrings.xml', '', '<si/>'],
  ['xl/worksheets/sheet1.xml', '', '<x/>'],
  ['xl/tables/table1.xml', '</tableColumns>', '<tableColumn/>'],
  ['customXml/item1.xml', '', '<x/>'],
];
