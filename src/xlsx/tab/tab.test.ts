import { readFileSync } from 'node:fs';
import type { Change } from '../../core/workbook/change';
import { ownerName, type SheetSpec, type SpecCell } from '../../core/workbook/sheet-spec';
import { changedParts, partsOf } from '#test/hostile/parts';
import { relationships, workbook, workbookParts, zip } from '#test/hostile/build';
import { XlsxHost } from '../index';
import { page } from '#test/support/tab-page';

const SAMPLE = new Uint8Array(readFileSync('samples/periods-2568.xlsx'));

const cell = (value: SpecCell['value'], more: Partial<SpecCell> = {}): SpecCell => ({ value, ...more });
const SPEC: SheetSpec = {
  id: 'register',
  name: 'ทะเบียนโครงการ',
  rows: [
    [cell('ทะเบียน', { style: 'title' })],
    [cell('ลำดับ', { style: 'header' }), cell('โครงการ', { style: 'header' }), cell('ลำดับ', { style: 'header' })],
    [cell(1, { style: 'number' }), cell('- ก', { style: 'text' }), null],
    [cell(2, { style: 'number' }), cell('ข & <ค>', { style: 'text' }), cell(1.5, { style: 'money' })],
    [cell('รวม', { formula: '="ร"&"วม"' }), null, cell(3, { formula: '=SUM(Register[ลำดับ])', style: 'totalNumber' })],
  ],
  widths: [8, 40],
  merges: ['A1:C1'],
  table: { name: 'Register', range: 'A2:C4' },
  headerRows: 2,
  ...page('landscape', { area: 'A2:C5', repeated: { top: 1, bottom: 1 }, header: 'กอง ก & ข' }),
  hidden: [1],
  conditions: [
    { range: 'A3:C4', formula: '=AND($A3<>"",$A3>1)', fill: 'F8CBAD', colour: '9C0006', bold: true },
    { range: 'C3:C4', formula: '=$C3=0', fill: 'D9D9D9' },
  ],
};
const write = (spec: SheetSpec): Change => ({ kind: 'sheet', spec });

async function written(bytes: Uint8Array, ...specs: SheetSpec[]): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes);
  expect((await host.apply(specs.map(write))).refused).toEqual([]);
  return host;
}

describe('a new tab', () => {
  test('has headers that stand upright, and rows as tall as a text over several columns', async () => {
    const rows = [[cell('ไตรมาส', { style: 'upright' })], [cell('ก'.repeat(90), { style: 'paragraph' })]];
    const spec = { ...SPEC, rows, widths: [8, 40.5, 12], merges: ['A2:C2'], table: null, hidden: [], conditions: [] };
    const parts = partsOf((await written(SAMPLE, spec)).bytes());
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<row r="1" ht="[\d.]+"><.*<row r="2" ht="73" customHeight="1">/);
    expect(parts['xl/styles.xml']).toContain('vertical="top" textRotation="90"/>');
  });

  test('stands last, is known as ours, and reads back with its cached values', async () => {
    const { sheets } = await (await written(SAMPLE, SPEC)).read();
    expect(sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['แผนปฏิบัติการ', null],
      ['ทะเบียนโครงการ', 'register'],
    ]);
    expect(sheets[1]?.values).toEqual([
      ['ทะเบียน', null, null],
      ['ลำดับ', 'โครงการ', 'ลำดับ2'],
      [1, '- ก', null],
      [2, 'ข & <ค>', 1.5],
      ['รวม', null, 3],
    ]);
    expect(sheets[1]?.formulas).toEqual({ A5: '="ร"&"วม"', C5: '=SUM(Register[ลำดับ])' });
    expect(sheets[1]?.numberFormats).toMatchObject({
      C4: '[$-D00041E]#,##0.00;[$-D00041E]-#,##0.00;"ไม่ใช้งบประมาณ"',
      A3: '[$-D00041E]#,##0;[$-D00041E]-#,##0;[$-D00041E]0',
    });
    expect(sheets[1]?.merges).toEqual(['A1:C1']);
  });

  test('is written for Excel: order of elements, print set-up, table, names', async () => {
    const parts = partsOf((await written(SAMPLE, SPEC)).bytes());
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    const order = [
      ...sheet.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|printOptions|pageMargins|pageSetup|headerFooter|tableParts)\b/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'tableParts',
    ]);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<oddHeader>&amp;R&amp;"TH SarabunPSK,Regular"&amp;12 กอง ก &amp;&amp; ข</oddHeader>');
    expect(sheet).toMatch(/<col min="2" max="2" width="[^"]*" hidden="1" customWidth="1"\/>/);
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<dimension ref="A1:C5"/>');
    expect(parts['xl/tables/table1.xml']).toContain(
      'id="1" name="Register" displayName="Register" ref="A2:C4" totalsRowShown="0"><autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="ลำดับ"/><tableColumn id="2" name="โครงการ"/><tableColumn id="3" name="ลำดับ2"/>',
    );
    expect(parts['xl/workbook.xml']).toMatch(
      /<\/sheets><definedNames><definedName name="_Phaen.register" hidden="1">'ทะเบียนโครงการ'!\$A\$1<\/definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'ทะเบียนโครงการ'!\$2:\$2<\/definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'ทะเบียนโครงการ'!\$A\$2:\$C\$5<\/definedName><definedName name="_Phaen.written.1" localSheetId="1" hidden="1">"1;[^"]*"<\/definedName><\/definedNames><calcPr/,
    );
  });

  test('has its conditions, and their looks behind those that the workbook has', async () => {
    const dxfs = '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>';
    const styles = `<cellXfs count="1"><xf/></cellXfs><cellStyles count="0"/>${dxfs}<tableStyles count="0"/>`;
    const parts = partsOf((await written(workbook({ styles }), SPEC)).bytes());
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<conditionalFormatting sqref="A3:C4"><cfRule type="expression" dxfId="1" priority="1"><formula>AND($A3&lt;&gt;"",$A3&gt;1)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C3:C4"><cfRule type="expression" dxfId="2" priority="2"><formula>$C3=0</formula></cfRule></conditionalFormatting>',
    );
    expect(parts['xl/styles.xml']).toContain(
      '<dxfs count="3"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>' +
        '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFF8CBAD"/><bgColor rgb="FFF8CBAD"/></patternFill></fill></dxf>' +
        '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor rgb="FFD9D9D9"/></patternFill></fill></dxf></dxfs><tableStyles',
    );
  });

  test('puts the looks of conditions where a workbook without any wants them', async () => {
    const styles = '<cellXfs count="1"><xf/></cellXfs><cellStyles count="0"/><tableStyles count="0"/>';
    const parts = partsOf((await written(workbook({ styles }), SPEC)).bytes());
    expect(parts['xl/styles.xml']).toMatch(/<cellStyles count="0"\/><dxfs count="2">.*<\/dxfs><tableStyles/);
  });

  test('begins new pages at its rows, in the place that the schema has for them', async () => {
    const spec = { ...SPEC, print: { ...SPEC.print, breaks: [1, 3] } };
    const sheet = partsOf((await written(SAMPLE, spec)).bytes())['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain(
      '</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="3" max="16383" man="1"/></rowBreaks><tableParts',
    );
  });

  test('leaves every other part alone', async () => {
    expect(changedParts(SAMPLE, (await written(SAMPLE, SPEC)).bytes())).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('takes another name where a sheet of the user has its own', async () => {
    const host = XlsxHost.open(workbook({ sheets: { ทะเบียนโครงการ: '<sheetData/>' } }));
    expect((await host.apply([write(SPEC)])).tabs).toEqual(['ทะเบียนโครงการ (2)']);
  });

  test('leaves a name and a reference that point nowhere to the user', async () => {
    const after = `<definedNames><definedName name="${ownerName('register')}" hidden="1">#REF!</definedName></definedNames>`;
    const host = await written(workbook({ after }), SPEC);
    expect((await host.read()).sheets.map(({ generated }) => generated)).toEqual([null, 'register']);
    expect(partsOf(host.bytes())['xl/workbook.xml']?.match(/_Phaen\.register/g)).toHaveLength(1);
  });

  test('gives its table another name where the workbook has one of that name, and its formulas follow', async () => {
    const parts = workbookParts({});
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships([
      { id: 'rId1', kind: 'table', target: '../tables/mine.xml' },
    ]);
    parts['xl/tables/mine.xml'] =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="REGISTER" displayName="REGISTER" ref="A1:A2"/>';
    const host = await written(zip(parts), SPEC);
    expect((await host.read()).sheets[1]?.formulas['C5']).toBe('=SUM(Register_2[ลำดับ])');
    expect(partsOf(host.bytes())['xl/tables/table1.xml']).toContain('id="8" name="Register_2"');
  });

  test('begins without the relationships of a sheet that once had its part', async () => {
    const left = relationships([{ id: 'rId1', kind: 'table', target: '../tables/table7.xml' }]);
    const table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="เก่า"/>';
    const parts = { 'xl/worksheets/_rels/sheet2.xml.rels': left, 'xl/tables/table7.xml': table };
    const host = await written(zip({ ...workbookParts({}), ...parts }), SPEC);
    const after = partsOf(host.bytes());
    expect(after['xl/worksheets/_rels/sheet2.xml.rels']?.match(/Target="[^"]*"/g)).toEqual([
      'Target="/xl/tables/table1.xml"',
    ]);
  });

  test('is refused where a text is longer than a cell holds', async () => {
    const host = XlsxHost.open(SAMPLE);
    const { refused } = await host.apply([write({ ...SPEC, table: null, rows: [[cell('ก'.repeat(32_768))]] })]);
    expect(refused).toMatchObject([{ reason: 'not-supported' }]);
    expect(host.bytes()).toEqual(SAMPLE);
  });

  test('is not added to a workbook whose structure is locked', async () => {
    const host = XlsxHost.open(workbook({ before: '<workbookProtection lockStructure="1"/>' }));
    expect((await host.apply([write(SPEC)])).refused).toMatchObject([{ reason: 'workbook-protected' }]);
  });

  test('speaks the strict dialect in a strict workbook', async () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts({})).map(([name, text]) => [
        name,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const host = await written(zip(strict), SPEC);
    expect((await host.read()).sheets[1]?.generated).toBe('register');
    const added = Object.entries(partsOf(host.bytes())).filter(([name]) => !/Content_Types|_rels/.test(name));
    expect(added.filter(([, text]) => text.includes('schemas.openxmlformats.org'))).toEqual([]);
  });
});

describe('a tab written again', () => {
  test('with the same data gives the same bytes', async () => {
    const first = (await written(SAMPLE, SPEC)).bytes();
    expect((await written(first, SPEC)).bytes()).toEqual(first);
  });

  test('keeps its name, its place and its table part', async () => {
    const first = (await written(SAMPLE, SPEC, { ...SPEC, id: 'other', name: 'อื่น', table: null })).bytes();
    const parts = partsOf(first);
    const renamed = zip({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml']?.replaceAll('ทะเบียนโครงการ', 'ของฉัน') ?? '',
    });
    const [header, titles] = [SPEC.rows[1] ?? [], SPEC.rows[0] ?? []];
    const shorter = {
      ...SPEC,
      rows: [titles, header, [cell(9)]],
      table: { name: 'Register', range: 'A2:C3' },
      headerRows: 0,
      print: { ...SPEC.print, repeated: null },
    };
    const host = XlsxHost.open(renamed);
    expect(await host.apply([write(shorter)])).toMatchObject({ tabs: ['ของฉัน'], inverse: [] });
    expect((await host.read()).sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['แผนปฏิบัติการ', null],
      ['ของฉัน', 'register'],
      ['อื่น', 'other'],
    ]);
    const after = partsOf(host.bytes());
    expect(Object.keys(after).filter((name) => name.includes('table'))).toEqual(['xl/tables/table1.xml']);
    expect(after['xl/tables/table1.xml']).toContain('ref="A2:C3"');
    expect(after['xl/workbook.xml']).not.toContain('name="_xlnm.Print_Titles" localSheetId="1"');
  });

  test('without a table drops the one it had', async () => {
    const host = await written((await written(SAMPLE, SPEC)).bytes(), { ...SPEC, table: null });
    expect(Object.values(partsOf(host.bytes())).join('')).not.toMatch(/Register"|tables\/table|tablePart/);
  });

  test('forgets what an earlier writing stored with it', async () => {
    const long = { ...SPEC, rows: [...SPEC.rows, ...Array.from({ length: 2000 }, (_, row) => [cell(row)])] };
    const names = (host: XlsxHost): number =>
      partsOf(host.bytes())['xl/workbook.xml']?.match(/_Phaen\.written/g)?.length ?? 0;
    const host = await written(SAMPLE, long);
    expect(names(host)).toBe(2);
    await host.apply([write(SPEC)]);
    expect(names(host)).toBe(1);
  });
});

describe('a tab on which somebody has put something beside its cells', () => {
  const SHEET = 'xl/worksheets/sheet2.xml';
  const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
  const drawing = (inside: string): Record<string, string> => ({
    'xl/drawings/drawing9.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>${inside}</xdr:twoCellAnchor></xdr:wsDr>`,
  });
  const graphic = (uri: string): string =>
    `<xdr:graphicFrame><a:graphic><a:graphicData uri="${uri}"/></a:graphic></xdr:graphicFrame>`;
  const related = (kind: string, target: string): Record<string, string> => ({
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([
      { id: 'rId1', kind: 'table', target: '../tables/table1.xml' },
      { id: 'rId7', kind, target },
    ]),
  });
  const ofDrawing = related('drawing', '../drawings/drawing9.xml');

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a comment',
      {
        ...related('comments', '../comments9.xml'),
        'xl/comments9.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList><comment ref="A1"/></commentList></comments>',
      },
      '<legacyDrawing r:id="rId8"/>',
      'comment',
    ],
    ['a picture', { ...ofDrawing, ...drawing('<xdr:pic/>') }, '<drawing r:id="rId7"/>', 'shape'],
    ['a shape', { ...ofDrawing, ...drawing('<xdr:sp/>') }, '<drawing r:id="rId7"/>', 'shape'],
    ['a chart', { ...ofDrawing, ...drawing(graphic(`${DRAWING}/chart`)) }, '<drawing r:id="rId7"/>', 'chart'],
    [
      'a slicer',
      {
        ...ofDrawing,
        ...drawing(graphic('http://schemas.microsoft.com/office/drawing/2010/slicer')),
      },
      '<drawing r:id="rId7"/>',
      'slicer',
    ],
    [
      'a button',
      {
        ...related('vmlDrawing', '../drawings/vml9.vml'),
        'xl/drawings/vml9.vml': '<xml><x:ClientData ObjectType="Button"/></xml>',
      },
      '<legacyDrawing r:id="rId7"/>',
      'shape',
    ],
  ])('is preserved: %s', async (_name, added, element, kind) => {
    const parts = partsOf((await written(SAMPLE, SPEC)).bytes());
    parts[SHEET] = parts[SHEET]?.replace('<tableParts', `${element}<tableParts`) ?? '';
    const host = XlsxHost.open(zip({ ...parts, ...added }));
    const { preserved } = await host.apply([write(SPEC)]);
    expect(preserved?.map(({ edits }) => edits)).toEqual([[{ kind }]]);
    expect(partsOf(host.bytes())[SHEET]).toBe(parts[SHEET]);
  });

  test('is preserved: a conditional format', async () => {
    const parts = partsOf((await written(SAMPLE, SPEC)).bytes());
    const rule = '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>';
    parts[SHEET] = parts[SHEET]?.replace('<printOptions', `${rule}<printOptions`) ?? '';
    const { preserved } = await XlsxHost.open(zip(parts)).apply([write(SPEC)]);
    expect(preserved?.map(({ edits }) => edits)).toEqual([[{ kind: 'conditional-format' }]]);
  });

  test('is written over where there is nothing in the drawing any more', async () => {
    const parts = partsOf((await written(SAMPLE, SPEC)).bytes());
    parts[SHEET] = parts[SHEET]?.replace('<tableParts', '<drawing r:id="rId7"/><tableParts') ?? '';
    const empty = { 'xl/drawings/drawing9.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>` };
    const host = XlsxHost.open(zip({ ...parts, ...ofDrawing, ...empty }));
    expect(await host.apply([write(SPEC)])).not.toHaveProperty('preserved');
  });
});

describe('a tab taken away', () => {
  test('leaves the workbook as it was but for styles', async () => {
    const host = XlsxHost.open(SAMPLE);
    const { inverse } = await host.apply([write(SPEC), write({ ...SPEC, id: 'other', name: 'อื่น', table: null })]);
    expect(inverse).toEqual([
      { kind: 'sheet-removal', id: 'other' },
      { kind: 'sheet-removal', id: 'register' },
    ]);
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(changedParts(SAMPLE, host.bytes())).toEqual(['xl/styles.xml']);
  });

  test('moves the names and windows of the sheets behind it', async () => {
    const after =
      '<definedNames><definedName name="_Phaen.register" hidden="1">A!$A$1</definedName><definedName name="x" localSheetId="1">B!$A$2</definedName></definedNames>';
    const host = XlsxHost.open(
      workbook({
        sheets: { A: '<sheetData/>', B: '<sheetData/>' },
        before: '<bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>',
        after,
      }),
    );
    await host.apply([{ kind: 'sheet-removal', id: 'register' }]);
    expect(partsOf(host.bytes())['xl/workbook.xml']).toMatch(
      /<workbookView firstSheet="0" activeTab="0"\/>.*<definedNames><definedName name="x" localSheetId="0">/,
    );
  });

  test.each([
    [
      'a formula of the user points at it',
      { B: '<sheetData><row r="1"><c r="A1"><f>A!B2</f><v>1</v></c></row></sheetData>' },
      'tab-in-use',
    ],
    ['no sheet would be left to show', {}, 'not-supported'],
  ])('is refused where %s', async (_, others, reason) => {
    const after = '<definedNames><definedName name="_Phaen.register" hidden="1">A!$A$1</definedName></definedNames>';
    const host = XlsxHost.open(workbook({ sheets: { A: '<sheetData/>', ...others }, after }));
    expect((await host.apply([{ kind: 'sheet-removal', id: 'register' }])).refused).toMatchObject([{ reason }]);
  });
});
