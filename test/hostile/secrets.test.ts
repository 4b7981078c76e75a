/** What a damaged file says of itself goes no further: an error's detail is sent to whoever gives support. */
import fc from 'fast-check';
import { HostError } from '../../src/core/workbook/host';
import { XlsxHost } from '../../src/xlsx';
import { relationships, workbook, workbookParts, worksheet, zip } from './build';

/** A person's name, in Thai and in the letters that file names are made of, with a telephone. */
const NAME = 'นางสมศรี ใจดี';
const FILE = 'Somsri-0812345678';
const SECRET = /สมศรี|ใจดี|somsri|0812345678/i;

const RELATED = relationships([{ id: 'rId1', kind: 'officeDocument', target: `docs/${FILE}.xml` }]);
const SHEET = relationships([{ id: 'rId1', kind: 'worksheet', target: `worksheets/${FILE}.xml` }]);

/** A workbook whose only sheet is in a part named after the person. */
function withSheetPart(content: string): Uint8Array {
  const parts = workbookParts({ sheets: { [NAME]: '<sheetData/>' } });
  return zip({ ...parts, 'xl/_rels/workbook.xml.rels': SHEET, [`xl/worksheets/${FILE}.xml`]: content });
}

const withRow = (content: string): Uint8Array =>
  withSheetPart(worksheet(`<sheetData><row r="1">${content}</row></sheetData>`));

/** The file with a number in the last entry of its directory changed. */
function withEntry(file: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  const last = Buffer.from(copy.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(copy.buffer).setUint32(last + offset, value, true);
  return copy;
}

const PART = withSheetPart(worksheet('<sheetData/>'));

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['papers with a password', withEntry(zip({ [`${FILE}.txt`]: NAME }), 8, 0x00080001)],
  ['a part that is broken inside', withEntry(PART, 16, 1)],
  ['a compression of another kind', withEntry(PART, 10, 0x0000000e)],
  ['two parts of one name', zip({ [`${FILE}.txt`]: '', [`${FILE.toLowerCase()}.TXT`]: '' })],
  ['another kind of document', zip({ '_rels/.rels': RELATED, [`docs/${FILE}.xml`]: `<${FILE}/>` })],
  ['a document that is not there', zip({ '_rels/.rels': RELATED })],
  ['a sheet that is not there', zip({ ...workbookParts({}), 'xl/_rels/workbook.xml.rels': SHEET })],
  ['two sheets of one name', workbook({ sheets: { [FILE]: '<sheetData/>', [FILE.toLowerCase()]: '<sheetData/>' } })],
  ['XML cut short', withSheetPart(`<worksheet><${FILE}>`)],
  ['an empty part', withSheetPart('')],
  ['bytes that are no text', withSheetPart('\ufffe')],
  ['entities', withSheetPart(`<!DOCTYPE a [<!ENTITY a "${NAME}">]>${worksheet('&a;')}`)],
  ['another root', withSheetPart(`<${FILE}/>`)],
  ['nesting without end', withSheetPart(`${`<${FILE}>`.repeat(3000)}${`</${FILE}>`.repeat(3000)}`)],
  ['something else among rows', withSheetPart(worksheet(`<sheetData><${FILE}/></sheetData>`))],
  ['a cell of another place', withRow(`<c r="${NAME}"/>`)],
  ['a row of no number', withSheetPart(worksheet(`<sheetData><row r="${FILE}"/></sheetData>`))],
  [
    'merged cells that are none',
    withSheetPart(worksheet(`<sheetData/><mergeCells><mergeCell ref="${NAME}"/></mergeCells>`)),
  ],
  ['a formula that is too long', withRow(`<c><f>"${NAME.repeat(9000)}"</f></c>`)],
];

async function detailOf(file: Uint8Array): Promise<string | null> {
  try {
    await XlsxHost.open(file).read();
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.detail;
  }
}

test.each(FILES)('%s', async (_name, file) => {
  const detail = await detailOf(file);
  expect(detail).not.toBeNull();
  expect(detail).not.toMatch(SECRET);
});

test('wherever a part is cut', async () => {
  const parts = workbookParts({
    sheets: { [NAME]: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${NAME}</t></is></c></row></sheetData>` },
    strings: `<si><t>${FILE}</t></si>`,
    after: `<definedNames><definedName name="x">'${NAME}'!$A$1</definedName></definedNames>`,
  });
  const names = Object.keys(parts);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom('', '<', FILE, NAME, '"'), async (index, place, snippet) => {
      const name = names[index % names.length]!;
      const text = parts[name]!;
      const at = place % (text.length + 1);
      const file = zip({ ...parts, [name]: text.slice(0, at) + snippet + text.slice(at + 3) });
      expect((await detailOf(file)) ?? '').not.toMatch(SECRET);
    }),
  );
});

test('a part that the format itself names is told', async () => {
  expect(await detailOf(workbook({ sheets: { a: '<sheetData>' } }))).toContain('xl/worksheets/sheet1.xml');
});
