import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cellName } from '../../src/core/workbook/address';
import type { Change } from '../../src/core/workbook/change';
import { HostError } from '../../src/core/workbook/host';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import { XlsxHost } from '../../src/xlsx';
import { relationships, workbookParts, zip } from './build';
import { partsOf } from './parts';
import { runs } from '#test/support/runs';
import { page } from '#test/support/tab-page';

const SAMPLES = ['periods-2568', 'ladkrabang-2568-sheets'].map(
  (name) => new Uint8Array(readFileSync(`samples/${name}.xlsx`)),
);
const SPEC: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [[{ value: 'ก' }], [{ value: 1, style: 'money' }]],
  widths: [],
  merges: [],
  table: { name: 'Register', range: 'A1:A2' },
  headerRows: 1,
  ...page('portrait'),
};

/** A workbook that has a little of everything, so that a random cut meets something that matters. */
const BOOK = workbookParts({
  sheets: {
    Sheet1:
      '<dimension ref="A1:B3"/><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve"> ก_x000D_</t></r></is></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">B$1&amp;"A1"</f><v>1</v></c><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3" t="d"><v>2024-10-01</v></c></row></sheetData>' +
      '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
    Sheet2: '<sheetData/>',
  },
  strings: '<si><t>ก</t></si>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="d/m/bb"/></numFmts><fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="164" fontId="0"/></cellXfs>',
  before: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
  after: '<definedNames><definedName name="_Phaen.register" hidden="1">\'Sheet2\'!$A$1</definedName></definedNames>',
});

/** … our settings too. */
const RICH: Readonly<Record<string, string>> = {
  ...BOOK,
  'xl/_rels/workbook.xml.rels': (BOOK['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rIdX" Type="urn:x/customXml" Target="../customXml/item1.xml"/></Relationships>',
  ),
  'customXml/item1.xml': '<phaen xmlns="urn:phaen:settings">{"rules":{}}</phaen>',
  'customXml/_rels/item1.xml.rels': relationships([{ id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml' }]),
  'customXml/itemProps1.xml': '<datastoreItem/>',
};

/** All that a job may do with a file; anything but a `HostError` escapes. */
async function useAll(file: Uint8Array): Promise<void> {
  try {
    const host = XlsxHost.open(file);
    const { sheets, settings } = await host.read();
    const changes = sheets.flatMap(({ name, values, origin, formulas }): Change[] =>
      [0, 1, 2].flatMap((row) => {
        const cell = cellName(origin.row + row, origin.column);
        const formula = formulas[cell];
        const value = values[row]?.[0] ?? null;
        return {
          kind: 'cell',
          sheet: name,
          cell,
          before: formula === undefined ? { value } : { value, formula },
          after: { value: '- ก 1', font: 'Wingdings' },
        };
      }),
    );
    await host.readTraits(sheets.flatMap(({ name }) => ['A1', 'B1', 'C9'].map((cell) => ({ sheet: name, cell }))));
    const { inverse } = await host.apply([
      ...changes,
      { kind: 'merge', sheet: sheets[0]?.name ?? '', range: 'Y50:Z51', merged: true },
      { kind: 'sheet', spec: SPEC },
      { kind: 'settings', before: settings, after: '{}' },
    ]);
    await host.apply(inverse);
    await XlsxHost.open(host.bytes()).read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.detail).not.toContain('unexpected');
  }
}

test('bytes flipped, a file cut short', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.option(fc.nat()),
      async (sample, flips, cut) => {
        const file = SAMPLES[sample]?.slice() ?? new Uint8Array();
        for (const [at, byte] of flips) file[at % file.length] = byte;
        await useAll(cut === null ? file : file.slice(0, cut % file.length));
      },
    ),
    runs(50),
  );
});

const SNIPPETS = [
  '',
  ' ',
  '"',
  '<',
  '>',
  '&',
  '/>',
  '</row>',
  '</c>',
  '<c r="A1"/>',
  '<row/>',
  '<c t="s"><v>9</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:B9">1</f>',
  '<!DOCTYPE a>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<?x y?>',
  '&#0;',
  '&#xD800;',
  '-1',
  '99999999999',
  '1e999',
  'NaN',
  '$',
  ':',
  "'",
  '%',
  '%zz',
  '../',
  '_xD800_',
  'xmlns=""',
  'x:',
  ' r="B1"',
  ' s="-5"',
  '\uFFFD',
  '\u0000',
];

test('parts that say something else', async () => {
  const names = Object.keys(RICH);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(), fc.nat(30), fc.constantFrom(...SNIPPETS)), {
        minLength: 1,
        maxLength: 3,
      }),
      async (edits) => {
        const parts = { ...RICH };
        for (const [index, place, length, snippet] of edits) {
          const name = names[index] ?? '';
          const text = parts[name] ?? '';
          const at = place % (text.length + 1);
          parts[name] = text.slice(0, at) + snippet + text.slice(at + (snippet === '' ? length : length % 3));
        }
        await useAll(zip(parts));
      },
    ),
    runs(300),
  );
});

test('what the rich workbook itself gives', async () => {
  const host = XlsxHost.open(zip(RICH));
  expect((await host.apply([{ kind: 'sheet', spec: SPEC }])).applied).toHaveLength(1);
  expect(Object.keys(partsOf(host.bytes()))).toContain('xl/tables/table1.xml');
});
