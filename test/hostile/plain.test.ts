/**
 * The quick readers of worksheets and shared strings say what the strict parser says. A comment, which the quick ones leave
 * alone, sends a part to the strict parser: a file is read with and without one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cellName } from '../../src/core/workbook/address';
import type { Change } from '../../src/core/workbook/change';
import { HostError } from '../../src/core/workbook/host';
import { XlsxHost } from '../../src/xlsx';
import { Package } from '../../src/xlsx/opc/package';
import { headBefore } from '../../src/xlsx/xml/cut';
import { PlainInput } from '../../src/xlsx/xml/plain-input';
import { PlainSheetData } from '../../src/xlsx/read/plain-sheet-data';
import { anyText } from '#test/support/any-text';
import { runs, some } from '#test/support/runs';
import { workbookParts, zip } from './build';
import { partsOf } from './parts';

type Contents = Record<string, Uint8Array>;

const BULK = /worksheets\/|sharedStrings/;
const COMMENT = '<!---->';
const encoder = new TextEncoder();

/** The same parts, the strict parser's. */
function commented(parts: Contents): Contents {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const text = Buffer.from(bytes).toString('latin1');
      const root = text.search(/<[A-Za-z]/);
      if (!BULK.test(name) || root < 0) return [name, bytes];
      return [name, Buffer.from(text.slice(0, root) + COMMENT + text.slice(root), 'latin1')];
    }),
  );
}

/** What a workbook says: its snapshot, the traits of its first cells, and what the changes of some of them make of it. */
async function outcome(parts: Contents): Promise<unknown> {
  try {
    const host = XlsxHost.open(zip(parts));
    const snapshot = await host.read();
    const changes = snapshot.sheets.flatMap(({ name, origin, values, formulas }): Change[] =>
      [0, 1, 2].flatMap((step) => {
        const cell = cellName(origin.row + step, origin.column + (step % 2));
        const formula = formulas[cell];
        const value = values[step]?.[step % 2] ?? null;
        const before = formula === undefined ? { value } : { value, formula };
        return { kind: 'cell', sheet: name, cell, before, after: { value: `ก ${step}` } };
      }),
    );
    const traits = await host.readTraits(
      changes.flatMap((change) => (change.kind === 'cell' ? [{ sheet: change.sheet, cell: change.cell }] : [])),
    );
    const report = await host.apply(changes);
    const texts = Object.values(partsOf(host.bytes())).map((text) => text.replaceAll(COMMENT, ''));
    return { snapshot, traits, report, texts };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { code: error.code, detail: error.detail };
  }
}

async function expectAlike(parts: Contents): Promise<void> {
  expect(await outcome(parts)).toEqual(await outcome(commented(parts)));
}

const contentsOf = (file: Uint8Array): Contents =>
  Object.fromEntries(Object.entries(partsOf(file)).map(([name, text]) => [name, encoder.encode(text)]));

const FILES = ['samples', 'test/offices/workbooks'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const SAMPLES = FILES.map((path) => new Uint8Array(readFileSync(path)));

test.each(FILES)('%s is read alike', async (path) => {
  await expectAlike(contentsOf(new Uint8Array(readFileSync(path))));
});

test.each(FILES)('%s is plain', (path) => {
  const parts = Package.open(new Uint8Array(readFileSync(path)));
  const open = encoder.encode('<sheetData>');
  for (let number = 1; parts.has(`xl/worksheets/sheet${number}.xml`); number += 1) {
    const bytes = parts.bytes(`xl/worksheets/sheet${number}.xml`);
    const input = new PlainInput(bytes, headBefore(bytes, open, '').at + open.length);
    let cells = 0;
    const sink = { cell: () => void (cells += 1), row: () => undefined };
    new PlainSheetData(input, sink).read();
    expect(cells).toBeGreaterThan(0);
  }
});

/** Rarely one of the odd ones: nearly half of the worksheets have none, and are plain. */
const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: mostly(
      [
        'ก',
        'ก ข',
        '12',
        '-0',
        '1.50',
        '1e3',
        ' 7 ',
        '0.1234567890123456',
        '&amp;',
        '&#3585;',
        '&#x1F600;',
        '😀',
        '_x000D_',
        '\n',
      ],
      ['&#0;', '&nbsp;', ']]>', '>', '\r', '\u0000', '\uFEFF', '\uFFFE', '<![CDATA[x]]>', '<!-- -->', '&#9999999;'],
    ),
  },
  { weight: 1, arbitrary: anyText({ maxLength: 4 }).map((any) => any.replace(/[&<]|\p{Cc}|[\uFFFE\uFFFF]/gu, '')) },
);
const preserve = mostly(['', '', ' xml:space="preserve"'], [" xml:space='default'", ' x="1"']);
const run = fc
  .tuple(
    mostly(['', '<rPr><b/><sz val="11"/><rFont val="Arial"/></rPr>'], ['<rPr><x:b/></rPr>', '<rPr/']),
    preserve,
    text,
  )
  .map(([format, space, content]) => `<r>${format}<t${space}>${content}</t></r>`);
const rich = fc.oneof(
  fc.tuple(preserve, text).map(([space, content]) => `<t${space}>${content}</t>`),
  fc.array(run, { maxLength: 3 }).map((pieces) => pieces.join('')),
  mostly(
    [
      '',
      '<t/>',
      '<t> </t>',
      '<rPh sb="0" eb="1"><t>ก</t></rPh><t>ข</t>',
      '<phoneticPr fontId="1"/>',
      '<t>1</t><t>2</t>',
    ],
    ['<si><t>1</t></si>', '<is/>', '<t>', '<r><t>1</r></t>', '<t a="1" a="2"/>'],
  ),
);
const value = fc.tuple(preserve, text).map(([space, content]) => `<v${space}>${content}</v>`);
const formula = fc.oneof(
  text.map((content) => `<f>${content}</f>`),
  mostly(
    [
      ...['<f t="shared" ref="A1:B9" si="0">A1+1</f>', '<f t="shared" si="0"/>', '<f/>', '<f aca="false">1</f>'],
      ...['<f t="array" ref="A1:B2">1</f>', '<f t="dataTable" ref="A1:B2" r1="C1"/>'],
    ],
    ['<f q="1">1</f>', '<f t="shared" si="&amp;"/>'],
  ),
);
const content = fc.oneof(
  value,
  fc.tuple(formula, value).map(([first, second]) => first + second),
  rich.map((inside) => `<is>${inside}</is>`),
  mostly(['', '<v/>', '<v></v>', ' <v>1</v>\n', '<f>1</f><is/>'], ['<v>1</v><v>2</v>', '<extLst><ext/></extLst>', 'ก']),
);
const style = mostly(['', ' s="1"', ' s="99"', ' s="1" cm="1"'], [' s="x"', ' x:a="1"', ' s="1" s="1"', ' q="1"']);
const type = mostly(
  ['', ' t="s"', ' t="str"', ' t="n"', ' t="b"', ' t="e"', ' t="d"', ' t="inlineStr"', " t='s'"],
  [' t="z"', ' t=""', ' t', ' t="s'],
);
const cell = (row: number, column: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      mostly([` r="${cellName(row, column)}"`, ''], [' r="A1"', ' r="$A$1"', ' r="a1"', ' r="A01"']),
      style,
      type,
      content,
    )
    .map(([at, look, kind, inside]) => `<c${at}${look}${kind}>${inside}</c>`);
const row = (index: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      mostly(
        ['', ` r="${index + 1}"`, ` r="${index + 1}" spans="1:3"`],
        [' r="1"', ' r="0"', ' r="1048577"', ' r="1e1"'],
      ),
      mostly(
        ['', ' s="1" customFormat="1"', ' ht="1" hidden="1"', ' hidden="true"'],
        [' x14ac:dyDescent="0.2"', ' q="1"'],
      ),
      fc.tuple(cell(index, 0), cell(index, 1), cell(index, 2)),
    )
    .map(([at, own, cells]) => `<row${at}${own}>${cells.join('')}</row>`);
const sheet = fc
  .tuple(
    mostly(
      ['', '<cols><col min="1" max="3" style="1"/></cols>', '<sheetPr codeName="แผ่น"/>'],
      ['<!-- x -->', '<x><sheetData>'],
    ),
    fc.tuple(row(0), row(1), row(4)),
    mostly(
      ['', '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>', '<!-- x -->'],
      ['<sheetData/>', '<x:y/>', '<'],
    ),
  )
  .map(([before, rows, after]) => `${before}<sheetData>${rows.join('')}</sheetData>${after}`);

const book = (content: string, strings: string): Contents => {
  const parts = workbookParts({
    sheets: { Sheet1: content },
    strings,
    styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14" fontId="0"/></cellXfs>',
  });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]));
};

test('generated worksheets and strings are read alike', async () => {
  const strings = fc.array(rich, { maxLength: 13 }).map((all) => all.map((inside) => `<si>${inside}</si>`).join(''));
  await fc.assert(
    fc.asyncProperty(sheet, strings, async (xml, shared) => expectAlike(book(xml, shared))),
    runs(3_000),
  );
});

const SNIPPETS = [
  ...[
    '',
    ' ',
    '"',
    '<',
    '>',
    '&',
    '/>',
    '</row>',
    '</c>',
    '</si>',
    '<c/>',
    '<row/>',
    '<si/>',
    '<v/>',
    '<t/>',
    '\u0000',
    '0',
  ],
  ...[
    '<?x y?>',
    '<!DOCTYPE a>',
    '&#65;',
    '&lt;',
    '\r\n',
    ' r="B1"',
    ' s="1"',
    'xmlns=""',
    'x:',
    'ก',
    '😀',
    '</sheetData>',
  ],
].map((snippet) => encoder.encode(snippet));

test('samples with something else in a place are read alike', async () => {
  const samples = some(SAMPLES, 3).map(contentsOf);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(samples.length - 1),
      fc.nat(),
      fc.nat(),
      fc.nat(3),
      fc.oneof(fc.constantFrom(...SNIPPETS), fc.uint8Array({ minLength: 1, maxLength: 2 })),
      async (index, which, where, dropped, snippet) => {
        const parts = { ...samples[index]! };
        const names = Object.keys(parts).filter((name) => BULK.test(name));
        const name = names[which % names.length]!;
        const bytes = parts[name]!;
        const at = where % bytes.length;
        parts[name] = Buffer.concat([bytes.subarray(0, at), snippet, bytes.subarray(at + dropped)]);
        await expectAlike(parts);
      },
    ),
    runs(600),
  );
});
