import { fontsIn } from '#test/support/traits';
import { readFileSync } from 'node:fs';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { parseCell } from '../../core/workbook/address';
import { workbook, workbookParts, zip, type WorkbookParts } from '#test/hostile/build';
import { XlsxHost } from '../index';

const read = (bytes: Uint8Array): Promise<WorkbookSnapshot> => XlsxHost.open(bytes).read();
const sample = (name: string): Promise<WorkbookSnapshot> => read(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));

async function onlySheet(content: WorkbookParts): Promise<SheetSnapshot> {
  const [sheet] = (await read(workbook(content))).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const rows = (content: string): WorkbookParts => ({ sheets: { Sheet1: `<sheetData>${content}</sheetData>` } });

function at({ values, origin }: SheetSnapshot, address: string): unknown {
  const cell = parseCell(address);
  return cell && values[cell.row - origin.row]?.[cell.column - origin.column];
}

describe('the samples', () => {
  test('periods-2568: shared strings, a formula, numbers', async () => {
    const [sheet] = (await sample('periods-2568')).sheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet).toMatchObject({ name: 'แผนปฏิบัติการ', visibility: 'visible', isProtected: false, generated: null });
    expect([sheet.values.length, sheet.values[0]?.length, sheet.merges.length]).toEqual([85, 11, 32]);
    expect(sheet.formulas).toEqual({ G26: '=SUM(G27:G30)' });
    expect(at(sheet, 'G26')).toBe(8);
    expect(at(sheet, 'A3')).toBe('ประจำปีงบประมาณ พ.ศ. 2568');
    expect(sheet.merges.slice(0, 2)).toEqual(['A1:J1', 'A2:J2']);
    expect(sheet.beyond).toBeNull();
  });

  test('ladkrabang-2568: inline strings of character references', async () => {
    const [sheet] = (await sample('ladkrabang-2568')).sheets;
    expect(sheet?.values[0]?.[0]).toBe('แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....สำนักงานเขตลาดกระบัง.....');
    expect([sheet?.values.length, sheet?.values[0]?.length, sheet?.merges.length]).toEqual([92, 10, 80]);
  });

  test('ladkrabang-2568-sheets: a sheet a part', async () => {
    const { sheets, isProtected } = await sample('ladkrabang-2568-sheets');
    expect(isProtected).toBe(false);
    expect(sheets.map(({ name }) => name)).toEqual([
      'ส่วนที่ ๑',
      'ส่วนที่ ๒',
      'ส่วนที่ ๓',
      'รายละเอียดโครงการ',
      'ส่วนที่ ๔',
      'ส่วนที่ ๕',
    ]);
  });
});

describe('one cell', () => {
  test.each([
    ['number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['number in exponent form', '<c r="A1"><v>1.2E+3</v></c>', 1200],
    ['text result', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['empty text result', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['date', '<c r="A1" t="d"><v>2024-10-01</v></c>', 45566],
    ['date and time', '<c r="A1" t="d"><v>2024-10-01T12:00:00Z</v></c>', 45566.5],
    ['date before the leap day that never was', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>ก</t></is></c>', 'ก'],
    [
      'rich text',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>',
      'a b',
    ],
    ['phonetic runs left out', '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>', 'a'],
    ['escapes', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_ _x12</t></is></c>', 'a\r\nb_x0041_ _x12'],
    ['line ends', '<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', 'a\nb\nc'],
    ['character references', '<c r="A1" t="inlineStr"><is><t>&#3585;&amp;&#x1F600;&#13;.</t></is></c>', 'ก&😀\r.'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>]]></t></is></c>', 'a<b>'],
    ['spaces at the ends', '<c r="A1" t="inlineStr"><is><t>  a b </t></is></c>', 'a b'],
    ['spaces preserved', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  a </t></is></c>', '  a '],
    ['zero width space kept', '<c r="A1" t="inlineStr"><is><t>ก\u200Bข</t></is></c>', 'ก\u200Bข'],
  ])('%s', async (_, cell, value) => {
    expect((await onlySheet(rows(`<row r="1">${cell}</row>`))).values).toEqual([[value]]);
  });

  test('shared strings', async () => {
    const sheet = await onlySheet({
      ...rows('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'),
      strings: '<si><t>a</t></si><si><r><t>b</t></r><r><rPr><rFont val="Wingdings"/></rPr><t>ü</t></r></si>',
    });
    expect(sheet.values).toEqual([['bü', 'a']]);
  });

  test.each([
    ['empty cell with a style', '<c r="A1" s="0"/>'],
    ['empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ...['n', 's', 'b', 'e', 'd', 'str', 'x'].map((type) => [
      `empty value of type ${type}`,
      `<c r="A1" t="${type}"><v/></c>`,
    ]),
  ])('nothing: %s', async (_, cell) => {
    const content = rows(`<row r="1">${cell}</row>`);
    expect(await onlySheet({ ...content, strings: '<si><t>first</t></si>' })).toMatchObject({
      values: [],
      origin: { row: 0, column: 0 },
    });
  });

  test.each([
    ['number', '<c r="A1"><v>1,5</v></c>'],
    ['boolean', '<c r="A1" t="b"><v>yes</v></c>'],
    ['date', '<c r="A1" t="d"><v>1 Oct 2024</v></c>'],
    ['day that no month has', '<c r="A1" t="d"><v>2025-06-31</v></c>'],
    ['month that no year has', '<c r="A1" t="d"><v>2025-13-05</v></c>'],
    ['time that no day has', '<c r="A1" t="d"><v>2025-06-30T10:75:00</v></c>'],
    ['date with an offset', '<c r="A1" t="d"><v>2024-10-01T23:00:00+07:00</v></c>'],
    ['shared string past the last', '<c r="A1" t="s"><v>1</v></c>'],
    ['shared string of no number', '<c r="A1" t="s"><v>a</v></c>'],
    ['type', '<c r="A1" t="x"><v>1</v></c>'],
  ])('a %s that cannot be understood is an error in that cell alone', async (_, cell) => {
    const content = { ...rows(`<row r="1">${cell}<c r="B1"><v>2</v></c></row>`), strings: '<si><t>first</t></si>' };
    expect((await onlySheet(content)).values).toEqual([[{ error: '#VALUE!' }, 2]]);
    const asked = [{ sheet: 'Sheet1', cell: 'A1' }];
    expect(fontsIn(await XlsxHost.open(workbook(content)).readTraits(asked))).toEqual({ Sheet1: { A1: 'Calibri' } });
  });
});

test('number formats: built-in, Thai, own, and none for General', async () => {
  const sheet = await onlySheet({
    ...rows(
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="3"/></row>',
    ),
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-D00041E]0"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="71"/><xf numFmtId="164"/></cellXfs>',
  });
  expect(sheet.numberFormats).toEqual({ B1: 'm/d/yyyy', C1: 'd/m/bbbb', D1: '[$-D00041E]0' });
});

test('days counted from 1904 come as days counted from 1900', async () => {
  const sheet = await onlySheet({
    ...rows('<row r="1"><c r="A1" s="1"><v>44104</v></c><c r="B1"><v>44104</v></c></row>'),
    before: '<workbookPr date1904="1"/>',
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  expect(sheet.values).toEqual([[45566, 44104]]);
});

test('a time of day and a duration are counted from no day', async () => {
  const sheet = await onlySheet({
    ...rows('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>10.5</v></c></row>'),
    before: '<workbookPr date1904="1"/>',
    styles: '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>',
  });
  expect(sheet.values).toEqual([[0.5, 10.5]]);
});

test('a shared formula reads in each of its cells as it applies there', async () => {
  const sheet = await onlySheet(
    rows(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A3">SUM($B1:C1)+B$1+LOG10(D1)&amp;"B1"&amp;\'B1\'!E1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="array" ref="B3:B4">C1:C2</f><v>1</v></c></row>',
    ),
  );
  expect(sheet.formulas).toEqual({
    A1: '=SUM($B1:C1)+B$1+LOG10(D1)&"B1"&\'B1\'!E1',
    A2: '=SUM($B2:C2)+B$1+LOG10(D2)&"B1"&\'B1\'!E2',
    B3: '=C1:C2',
  });
});

describe('the block that is read', () => {
  test('is the box of the cells that hold something', async () => {
    const sheet = await onlySheet(
      rows(
        '<row r="3"><c r="B3" s="0"/><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c><c r="Z5"/></row>',
      ),
    );
    expect(sheet).toMatchObject({
      origin: { row: 2, column: 1 },
      values: [
        [null, 1],
        [null, null],
        [2, null],
      ],
      beyond: null,
    });
  });

  test('ends at the form: a stray cell at the far corner costs nothing', async () => {
    const sheet = await onlySheet(
      rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect(sheet).toMatchObject({ values: [[1]], beyond: 'XFD1048576' });
  });

  test('rows and cells without addresses follow one another', async () => {
    const sheet = await onlySheet(
      rows('<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    );
    expect(sheet.values).toEqual([
      [1, null, 2, 3],
      [4, null, null, null],
    ]);
  });
});

describe('ways to write a workbook', () => {
  const content = { ...rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings: '<si><t>ก</t></si>' };
  const replaceAll = (parts: Record<string, string>, from: RegExp, to: string): Record<string, string> =>
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text.replace(from, to)]));

  test.each([
    [
      'a prefix',
      (parts) => ({
        ...parts,
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    ],
    [
      'strict namespaces',
      (parts) =>
        replaceAll(
          replaceAll(
            parts,
            /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ],
    ['absolute targets', (parts) => replaceAll(parts, /Target="(worksheets|sharedStrings)/g, 'Target="/xl/$1')],
    [
      'other names of parts',
      (parts) => {
        const {
          'xl/workbook.xml': main = '',
          'xl/_rels/workbook.xml.rels': rels = '',
          'xl/worksheets/sheet1.xml': sheet = '',
          'xl/sharedStrings.xml': strings = '',
          'xl/styles.xml': _styles,
          ...rest
        } = parts;
        return {
          ...replaceAll(rest, /xl\/workbook\.xml/g, 'a/book.xml'),
          'a/book.xml': main,
          'a/_rels/book.xml.rels': rels
            .replace('worksheets/sheet1.xml', '../b/s%20.xml')
            .replace('sharedStrings.xml', './text.xml'),
          'b/s .xml': sheet,
          'a/text.xml': strings,
        };
      },
    ],
    [
      'backslashes and another case',
      (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\').replace('sheet1', 'Sheet1'), text]),
        ),
    ],
  ] satisfies [string, (parts: Record<string, string>) => Record<string, string>][])('%s', async (_, change) => {
    expect((await read(zip(change(workbookParts(content))))).sheets[0]?.values).toEqual([['ก']]);
  });

  test('UTF-16', async () => {
    const parts: Record<string, string | Uint8Array> = workbookParts(content);
    parts['xl/sharedStrings.xml'] = new Uint8Array(
      Buffer.from(`\uFEFF${String(parts['xl/sharedStrings.xml'])}`, 'utf16le'),
    );
    expect((await read(zip(parts))).sheets[0]?.values).toEqual([['ก']]);
  });
});

test('sheets: hidden ones and protected ones are told, chart sheets left out', async () => {
  const parts = workbookParts({
    sheets: {
      A: '<sheetData/>',
      B: '<sheetData/><sheetProtection sheet="1"/>',
      C: '<sheetData/>',
      D: '<sheetData/><sheetProtection sheet="0"/>',
    },
    before: '<workbookProtection lockStructure="1"/>',
  });
  parts['xl/workbook.xml'] =
    parts['xl/workbook.xml']
      ?.replace('name="A"', 'name="A" state="veryHidden"')
      .replace('name="B"', 'name="B" state="hidden"') ?? '';
  parts['xl/_rels/workbook.xml.rels'] =
    parts['xl/_rels/workbook.xml.rels']?.replace(/worksheet"( Target="worksheets\/sheet3)/, 'chartsheet"$1') ?? '';
  const snapshot = await read(zip(parts));
  expect(snapshot.isProtected).toBe(true);
  expect(snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ['A', 'veryHidden', false],
    ['B', 'hidden', true],
    ['D', 'visible', false],
  ]);
});

test.each([
  ["'สรุป ''ก'!$A$1", 'hidden="1"', 'register'],
  ["'สรุป ''ก'!$A$2", 'hidden="1"', null],
  ["'สรุป ''ก'!#REF!", 'hidden="1"', 'register'],
  ["'สรุป ''ก'!$A$1:$B$1", 'hidden="1"', null],
  ['#REF!', 'hidden="1"', null],
  ["'gone'!$A$1", 'hidden="1"', null],
  ["'สรุป ''ก'!$A$1", 'hidden="1" localSheetId="0"', null],
])('a tab of our own, known by a name that says %s with %s: %s', async (reference, attributes, id) => {
  const sheet = await onlySheet({
    sheets: { "สรุป 'ก": '<sheetData/>' },
    after: `<definedNames><definedName name="_Phaen.register" ${attributes}>${reference}</definedName></definedNames>`,
  });
  expect(sheet.generated).toBe(id);
});

test('a sheet with an empty id of a part is left out, and a styles part that is missing is none', async () => {
  const content = { sheets: { A: '<sheetData/>', B: '<sheetData/>' }, styles: '<cellXfs/>' };
  const { 'xl/styles.xml': _styles, ...parts } = workbookParts(content);
  const main = parts['xl/workbook.xml']?.replace('r:id="rId1"', 'r:id=""') ?? '';
  const { sheets } = await read(zip({ ...parts, 'xl/workbook.xml': main }));
  expect(sheets.map(({ name }) => name)).toEqual(['B']);
});

test('fonts: of the cell, its runs, its row, its column', async () => {
  const rich = (...fonts: string[]): string =>
    fonts.map((font) => `<r>${font && `<rPr><rFont val="${font}"/></rPr>`}<t>a</t></r>`).join('');
  const host = XlsxHost.open(
    workbook({
      sheets: {
        Sheet1:
          '<cols><col min="2" max="2" style="1"/></cols><sheetData>' +
          `<row r="1"><c r="A1" s="1"/><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c><c r="E1" s="1" t="s"><v>2</v></c></row><row r="2" s="1" customFormat="1"/></sheetData>`,
      },
      strings: `<si>${rich('', 'Wingdings')}</si><si>${rich('Wingdings', 'Wingdings')}</si><si>${rich('', 'Wingdings')}</si>`,
      styles:
        '<fonts count="2"><font><name val="Arial"/></font><font><name val="Wingdings"/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs>',
    }),
  );
  const asked = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'A2'].map((cell) => ({ sheet: 'Sheet1', cell }));
  expect(fontsIn(await host.readTraits(asked))).toEqual({
    Sheet1: {
      A1: 'Wingdings',
      B1: 'Wingdings',
      C1: null,
      D1: 'Wingdings',
      E1: 'Wingdings',
      F1: 'Arial',
      A2: 'Wingdings',
    },
  });
  await expect(host.readTraits([{ sheet: 'gone', cell: 'A1' }])).rejects.toMatchObject({ code: 'not-found' });
});
