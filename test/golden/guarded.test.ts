/** The sample form with locks, lists and check boxes, as a file and behind the real Office.js. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyFill, previewFill } from '../../src/core/jobs/fill';
import { parseCell } from '../../src/core/workbook/address';
import type { Host } from '../../src/core/workbook/host';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { createExcelHost } from '../../src/excel';
import { XlsxHost } from '../../src/xlsx';
import { PERIODS } from '#test/cli/phaen';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import { ensureCell } from '#test/office/model';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
/** The format of all quarter cells of the sample. */
const QUARTER_FORMAT = 9;
/** A row that gets a mark, and one that does not. */
const [ROW, PERIOD] = [40, 'ต.ค. ๖๗ - ธ.ค. ๖๗'];
const UNCLEAR_ROW = 47;

type Parts = Record<string, string>;

function sampleWith(change: (parts: Parts) => void): XlsxHost {
  const packed = unzipSync(readFileSync(PERIODS));
  const parts = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return XlsxHost.open(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 }),
  );
}

/** Changes a part; fails if that changes nothing. */
function edit(parts: Parts, name: string, change: (text: string) => string): void {
  const after = change(parts[name]!);
  if (after === parts[name]) throw new Error(`nothing changed in ${name}`);
  parts[name] = after;
}

/** Puts `xml` behind the alignment of the quarter cells' format, in place of its protection. */
function format(parts: Parts, xml: string): void {
  edit(parts, STYLES, (text) => {
    let index = -1;
    return text.replace(/<cellXfs.*?<\/cellXfs>/s, (list) =>
      list.replace(/<xf .*?<\/xf>/gs, (xf) => {
        index += 1;
        return index === QUARTER_FORMAT ? xf.replace(/<protection[^>]*\/>/, xml) : xf;
      }),
    );
  });
}

/** The file's host, and Excel with the same workbook open. */
async function hosts(file: XlsxHost): Promise<[string, Host][]> {
  const snapshot = await file.read();
  const places = snapshot.sheets.flatMap(({ name, origin, values }) =>
    values.flatMap((line, down) =>
      line.map((_, across) => ({
        sheet: name,
        cell: `${String.fromCharCode(65 + origin.column + across)}${origin.row + down + 1}`,
      })),
    ),
  );
  installOffice(fromSnapshot(snapshot, await file.readTraits(places)));
  return [
    ['file', file],
    ['Excel', createExcelHost()],
  ];
}

async function rowIn(host: Host, row: number): Promise<CellValue[]> {
  const { values, origin } = (await host.read()).sheets[0]!;
  return ['H', 'I', 'J', 'K'].map((column) => {
    const at = parseCell(`${column}${row}`)!;
    return values[at.row - origin.row]?.[at.column - origin.column] ?? null;
  });
}

async function fill(host: Host) {
  const preview = await previewFill(host);
  const outcome = await applyFill(
    host,
    preview.proposals.filter(({ needsConsent }) => !needsConsent),
  );
  return { preview, outcome, refusal: preview.refusals.find(({ text }) => text === PERIOD) };
}

const protect = (parts: Parts): void =>
  edit(parts, SHEET, (text) => text.replace('<mergeCells', '<sheetProtection sheet="1"/><mergeCells'));

test('a protected form with unlocked quarter cells is filled and undone', async () => {
  const file = sampleWith((parts) => {
    protect(parts);
    format(parts, '<protection locked="0"/>');
  });
  for (const [name, host] of await hosts(file)) {
    const { outcome } = await fill(host);
    expect([name, outcome.report.refused]).toEqual([name, []]);
    expect([name, await rowIn(host, ROW)]).toEqual([name, ['✓', null, null, null]]);
    await host.apply(outcome.report.inverse);
    expect([name, await rowIn(host, ROW)]).toEqual([name, [null, null, null, null]]);
  }
});

test('a form that is locked altogether is read and not filled', async () => {
  for (const [name, host] of await hosts(sampleWith(protect))) {
    const { outcome, refusal } = await fill(host);
    expect([name, outcome.filled]).toEqual([name, []]);
    expect([name, refusal]).toMatchObject([name, { reason: 'sheet-protected', suggestion: [1] }]);
  }
});

test('a list decides which mark is written', async () => {
  const file = sampleWith((parts) =>
    edit(parts, SHEET, (text) =>
      text.replace(
        '<printOptions',
        '<dataValidations><dataValidation type="list" sqref="H38:K72"><formula1>"-,✔"</formula1></dataValidation></dataValidations><printOptions',
      ),
    ),
  );
  for (const [name, host] of await hosts(file)) {
    await fill(host);
    expect([name, await rowIn(host, ROW)]).toEqual([name, ['✔', null, null, null]]);
  }
});

test('check boxes are ticked and unticked', async () => {
  const file = sampleWith((parts) => {
    const uri = '{C7286773-470A-42A8-94C5-96B5CB345126}';
    const bags = 'http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag';
    format(
      parts,
      `<protection locked="1"/><extLst><ext uri="${uri}" xmlns:b="${bags}"><b:xfComplement i="0"/></ext></extLst>`,
    );
    edit(parts, SHEET, (text) =>
      text.replace(
        new RegExp(`<c r="([H-K](?:${ROW}|${UNCLEAR_ROW}))" s="9"/>`, 'g'),
        '<c r="$1" s="9" t="b"><v>0</v></c>',
      ),
    );
    parts['xl/featurePropertyBag/featurePropertyBag.xml'] =
      `<FeaturePropertyBags xmlns="${bags}"><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>` +
      '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef">' +
      '<a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>';
    edit(parts, 'xl/_rels/workbook.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rIdBag" Type="http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag" Target="featurePropertyBag/featurePropertyBag.xml"/></Relationships>',
      ),
    );
  });
  for (const [name, host] of await hosts(file)) {
    await fill(host);
    expect([name, await rowIn(host, ROW)]).toEqual([name, [true, false, false, false]]);
    expect([name, await rowIn(host, UNCLEAR_ROW)]).toEqual([name, [false, false, false, false]]);
  }
  // Cells without a box's value get one too, since their format shows it.
  expect(await rowIn(file, ROW + 1)).toContain(true);
});

test('dates of a workbook that counts from 1904 are read rightly from the file, and asked about in Excel', async () => {
  const october = 45_570;
  const make = (serial: number, is1904: boolean): XlsxHost =>
    sampleWith((parts) => {
      edit(parts, SHEET, (text) =>
        text.replace(
          new RegExp(`<c r="G${ROW}" s="5" t="s"><v>\\d+</v></c>`),
          `<c r="G${ROW}" s="11"><v>${serial}</v></c>`,
        ),
      );
      edit(parts, STYLES, (text) => text.replace('</cellXfs>', '<xf numFmtId="14" fontId="0"/></cellXfs>'));
      if (is1904) {
        edit(parts, 'xl/workbook.xml', (text) =>
          text.replace(/<workbookPr[^>]*\/?>(?:<\/workbookPr>)?/, '<workbookPr date1904="1"/>'),
        );
      }
    });
  const file = make(october - 1462, true);
  const preview = await previewFill(file);
  const first = preview.proposals.find(({ rows }) => rows[0]?.source.cell === `G${ROW}`);
  expect(first?.rows[0]).toMatchObject({ source: { text: '5 ต.ค. 2567' }, quarters: [1] });

  const model = fromSnapshot(await make(october - 1462, false).read());
  model.dateSystem = 1904;
  const { row, column } = parseCell(`G${ROW}`)!;
  ensureCell(model.sheets[0]!, row, column).text = '5 ต.ค. 2567';
  installOffice(model);
  const asked = (await previewFill(createExcelHost())).refusals.find(({ cell }) => cell === `G${ROW}`);
  expect(asked).toMatchObject({ reason: 'shown-otherwise', suggestion: [1] });
});
