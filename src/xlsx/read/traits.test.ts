import { partsOf } from '#test/hostile/parts';
import { workbook, workbookParts, zip, type WorkbookParts } from '#test/hostile/build';
import type { CellTraits } from '../../core/workbook/cell-traits';
import type { CellValue } from '../../core/workbook/snapshot';
import { XlsxHost } from '../index';

const place = (cell: string): { sheet: string; cell: string } => ({ sheet: 'Sheet1', cell });

async function traitsAt(content: WorkbookParts, cell: string): Promise<CellTraits> {
  const traits = await XlsxHost.open(workbook(content)).readTraits([place(cell)]);
  return traits['Sheet1']![cell]!;
}

const STYLES =
  '<fonts count="1"><font><name val="Arial"/></font></fonts><cellXfs count="4"><xf/>' +
  '<xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf><xf><protection locked="1"/></xf></cellXfs>';

describe('locks', () => {
  test.each<[string, string, boolean]>([
    ['nothing says so', '<c r="A1"/>', true],
    ['unlocked', '<c r="A1" s="1"/>', false],
    ['hidden formulas alone', '<c r="A1" s="2"/>', true],
    ['locked', '<c r="A1" s="3"/>', true],
  ])('%s', async (_name, cell, isLocked) => {
    const sheets = { Sheet1: `<sheetData><row r="1">${cell}</row></sheetData>` };
    expect((await traitsAt({ sheets, styles: STYLES }, 'A1')).isLocked).toBe(isLocked);
  });

  test('a protected worksheet takes contents in unlocked cells, and nothing else', async () => {
    const cells = '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2"><c r="A2" s="1"/></row>';
    const ranges = '<protectedRanges><protectedRange sqref="B1" name="ก"/></protectedRanges>';
    const Sheet1 = `<sheetData>${cells}</sheetData><sheetProtection sheet="1"/>${ranges}`;
    const host = XlsxHost.open(workbook({ sheets: { Sheet1 }, styles: STYLES }));
    const write = (cell: string, font?: string) =>
      ({
        kind: 'cell',
        ...place(cell),
        before: { value: null },
        after: { value: '- ✓', ...(font !== undefined && { font }) },
      }) as const;
    const merge = { kind: 'merge', sheet: 'Sheet1', range: 'A1:A2', merged: true } as const;
    const changes = [write('A1'), write('B1'), write('A2', 'Wingdings'), merge];
    const before = partsOf(host.bytes())['xl/styles.xml'];
    const { applied, refused } = await host.apply(changes);
    expect(applied).toEqual([changes[0]]);
    expect(refused.map(({ reason }) => reason)).toEqual(new Array(3).fill('sheet-protected'));
    expect((await host.read()).sheets[0]?.values).toEqual([['- ✓']]);
    expect(partsOf(host.bytes())['xl/styles.xml']).toBe(before);
  });
});

describe('validations', () => {
  const list = (formula: string): string =>
    `<dataValidation type="list" sqref="A1:B2 D4"><formula1>${formula}</formula1></dataValidation>`;
  const standard = (rules: string): string => `<sheetData/><dataValidations>${rules}</dataValidations>`;
  const extension =
    '<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A1:B2 D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  test.each<[string, string, CellTraits['validation']]>([
    ['a literal list', standard(list('"✓,-"')), { kind: 'list', source: '"✓,-"' }],
    ['a range', standard(list('$Z$1:$Z$3')), { kind: 'list', source: '$Z$1:$Z$3' }],
    ['a range of another worksheet', extension, { kind: 'list', source: 'Lists!$A$1:$A$2' }],
    [
      'another rule',
      standard('<dataValidation type="whole" sqref="A1:D9"><formula1>1</formula1></dataValidation>'),
      { kind: 'other' },
    ],
    ['a message alone', standard('<dataValidation promptTitle="ก" sqref="A1:D9"/>'), null],
    ['none', '<sheetData/>', null],
  ])('%s', async (_name, Sheet1, validation) => {
    const content = { sheets: { Sheet1 } };
    for (const cell of ['B2', 'D4']) expect((await traitsAt(content, cell)).validation).toEqual(validation);
    const [sheet] = (await XlsxHost.open(workbook(content)).read()).sheets;
    expect(sheet?.hasGuards).toBe(validation === null ? undefined : true);
  });

  test('hold for no other cell', async () => {
    const content = { sheets: { Sheet1: standard(list('"✓"')) } };
    for (const cell of ['C1', 'A3', 'D5']) expect((await traitsAt(content, cell)).validation).toBeNull();
  });
});

describe('check boxes', () => {
  const BAG =
    '<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">' +
    '<bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
    '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplement"/>' +
    '<bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>3</bagId><bagId>2</bagId></a></bag>' +
    '</FeaturePropertyBags>';
  const complement = (index: number): string =>
    '<xf><extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">' +
    `<xfpb:xfComplement i="${index}"/></ext></extLst></xf>`;

  function file(): Uint8Array {
    const parts = workbookParts({
      sheets: {
        Sheet1:
          '<sheetData><row r="1"><c r="A1" s="1" t="b"><v>0</v></c><c r="B1" s="2" t="b"><v>1</v></c><c r="C1"/></row></sheetData>',
      },
      styles: `<cellXfs count="3"><xf/>${complement(1)}${complement(0)}</cellXfs>`,
    });
    const rels = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag';
    parts[rels] = parts[rels]!.replace(
      '</Relationships>',
      `<Relationship Id="rIdBag" Type="${type}" Target="featurePropertyBag/featurePropertyBag.xml"/></Relationships>`,
    );
    parts['xl/featurePropertyBag/featurePropertyBag.xml'] = BAG;
    return zip(parts);
  }

  test('are told by the property bag of their format', async () => {
    const host = XlsxHost.open(file());
    const traits = await host.readTraits(['A1', 'B1', 'C1'].map(place));
    expect(Object.values(traits['Sheet1']!).map(({ isCheckBox }) => isCheckBox)).toEqual([true, false, false]);
    expect((await host.read()).sheets[0]?.hasGuards).toBe(true);
  });

  test('keep their format and the property bag when they are ticked', async () => {
    const host = XlsxHost.open(file());
    const before = partsOf(host.bytes());
    const tick = (value: CellValue) =>
      ({ kind: 'cell', ...place('A1'), before: { value: false }, after: { value } }) as const;
    expect((await host.apply([tick(true)])).refused).toEqual([]);
    const after = partsOf(host.bytes());
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="1" t="b"><v>1</v></c>');
    for (const part of Object.keys(before)) {
      if (part !== 'xl/worksheets/sheet1.xml') expect([part, after[part]]).toEqual([part, before[part]]);
    }
  });
});

test('rows that are hidden are known, those outside the used cells apart', async () => {
  const cell = (row: number): string => `<c r="A${row}"><v>1</v></c>`;
  const Sheet1 =
    `<sheetData><row r="1" hidden="1"/><row r="2">${cell(2)}</row><row r="3" hidden="1">${cell(3)}</row>` +
    `<row r="4" hidden="true"/><row r="6" hidden="1">${cell(6)}</row><row r="7">${cell(7)}</row><row r="9" hidden="1"/></sheetData>`;
  const [sheet] = (await XlsxHost.open(workbook({ sheets: { Sheet1 } })).read()).sheets;
  expect(sheet?.hiddenRows).toEqual([
    { top: 2, bottom: 3 },
    { top: 5, bottom: 5 },
  ]);
});

test('an extension within a row is no cell', async () => {
  const extension = '<extLst><ext uri="{x}"><c r="B1"><v>2</v></c></ext></extLst>';
  const Sheet1 = `<sheetData><row r="1"><c r="A1"><v>1</v></c>${extension}</row><row r="2"><c r="A2"><v>3</v></c></row></sheetData>`;
  const host = XlsxHost.open(workbook({ sheets: { Sheet1 } }));
  expect((await host.read()).sheets[0]?.values).toEqual([[1], [3]]);
  await host.apply([{ kind: 'cell', ...place('A1'), before: { value: 1 }, after: { value: 2 } }]);
  expect(partsOf(host.bytes())['xl/worksheets/sheet1.xml']).toContain(extension);
});

test('a sheet that names a part which is not there is left out, and the others are read', async () => {
  const parts = workbookParts({ sheets: { ก: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '<sheet name="ข" sheetId="9" r:id="gone"/></sheets>',
  );
  expect((await XlsxHost.open(zip(parts)).read()).sheets.map(({ name }) => name)).toEqual(['ก']);
});

test('one long text in very many cells is too large', async () => {
  const cells = Array.from(
    { length: 200 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
  );
  const content = {
    sheets: { Sheet1: `<sheetData>${cells.join('')}</sheetData>` },
    strings: `<si><t>${'ก '.repeat(16_000)}</t></si>`,
  };
  await expect(XlsxHost.open(workbook(content)).read()).rejects.toMatchObject({ code: 'too-large' });
});
