import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../src/core/workbook/host';
import { XlsxHost } from '../../src/xlsx';
import { relationships, workbook, workbookParts, worksheet, zip } from './build';
import { compoundFile } from './compound';
import { some } from '#test/support/runs';

const SAMPLE = new Uint8Array(readFileSync('samples/periods-2568.xlsx'));
const SHEET = 'xl/worksheets/sheet1.xml';
const PLAIN = workbookParts({ sheets: { Sheet1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });
const withPart = (name: string, content: string | Uint8Array): Uint8Array => zip({ ...PLAIN, [name]: content });
const withSheet = (content: string): Uint8Array => workbook({ sheets: { Sheet1: content } });
const withRow = (content: string): Uint8Array => withSheet(`<sheetData><row r="1">${content}</row></sheetData>`);

/** A packed file with a number in each directory entry changed: its place in the entry, and the new value. */
function withDirectory(file: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** A part that says it is small and unpacks to so many bytes. */
function lyingBomb(length: number): Uint8Array {
  const file = zipSync({
    ...Object.fromEntries(Object.entries(PLAIN).map(([name, text]) => [name, strToU8(text)])),
    [SHEET]: new Uint8Array(length),
  });
  return withDirectory(file, 24, 2000);
}

function twice(): Uint8Array {
  const file = zip({ ...PLAIN, 'xl/a.xml': '', 'xl/b.xml': '' });
  return new Uint8Array(Buffer.from(Buffer.from(file).toString('latin1').replaceAll('xl/b.xml', 'xl/A.xml'), 'latin1'));
}

const ENTITIES = '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const RELATED = relationships([{ id: 'rId1', kind: 'officeDocument', target: 'a/b.bin' }]);

type Hostile = [name: string, code: HostError['code'], file: Uint8Array];

test.each<Hostile>([
  ['an empty file', 'not-a-workbook', new Uint8Array()],
  ['a text', 'not-a-workbook', strToU8('ชื่อ,จำนวน\n')],
  ['a picture', 'not-a-workbook', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['a zip of other things', 'not-a-workbook', zip({ 'a.txt': 'a' })],
  [
    'an OpenDocument spreadsheet',
    'not-a-workbook',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  ],
  [
    'a Word document',
    'not-a-workbook',
    zip({ '_rels/.rels': RELATED.replace('b.bin', 'b.xml'), 'a/b.xml': '<w:document xmlns:w="w"/>' }),
  ],
  ['a binary workbook', 'old-format', zip({ '_rels/.rels': RELATED, 'a/b.bin': '' })],
  ['an Excel 97 workbook', 'old-format', compoundFile(['Workbook'])],
  ['an Excel 95 workbook', 'old-format', compoundFile(['Book'])],
  ['a workbook with a password', 'encrypted', compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
  ['a Word 97 document', 'not-a-workbook', compoundFile(['WordDocument'])],
  ['a compound file cut short', 'damaged', compoundFile([]).slice(0, 512)],
  ['a zip with a password', 'encrypted', withDirectory(SAMPLE, 8, 0x00080001)],
  ['a file cut short', 'damaged', SAMPLE.slice(0, SAMPLE.length - 300)],
  ['only the first bytes', 'damaged', SAMPLE.slice(0, 4)],
  ['a part that is broken inside', 'damaged', withDirectory(SAMPLE, 16, 1)],
  ['a compression of another kind', 'damaged', withDirectory(SAMPLE, 10, 0x0000000e)],
  ['a part that lies outside the file', 'damaged', withDirectory(SAMPLE, 42, 0x7fffffff)],
  ['two parts of one name', 'damaged', twice()],
  ['a name that climbs out', 'damaged', withPart('xl/../../etc/passwd', 'x')],
  ['parts that say they are too large together', 'too-large', withDirectory(SAMPLE, 24, 100_000_000)],
  ...some([3_000_000, 60_000_000], 1).map((length): Hostile => [
    `a part of ${length} bytes that says it is small`,
    'damaged',
    lyingBomb(length),
  ]),
  ['no worksheets', 'not-a-workbook', workbook({ sheets: {} })],
  [
    'a sheet whose part is missing',
    'damaged',
    withPart('xl/_rels/workbook.xml.rels', relationships([{ id: 'rId1', kind: 'worksheet', target: 'gone.xml' }])),
  ],
  ['two sheets of one name', 'damaged', workbook({ sheets: { a: '<sheetData/>', A: '<sheetData/>' } })],
  ['XML cut short', 'damaged', withPart(SHEET, '<worksheet')],
  ['XML of two roots', 'damaged', withPart(SHEET, '<a/><b/>')],
  ['an empty part', 'damaged', withPart(SHEET, '')],
  ['another root', 'damaged', withPart(SHEET, '<sheetData/>')],
  ['bytes that are no text', 'damaged', withPart(SHEET, new Uint8Array([0x3c, 0xff, 0x3e]))],
  ['entities', 'damaged', withPart(SHEET, `${ENTITIES}${worksheet('<sheetData>&b;</sheetData>')}`)],
  ['an entity nobody defined', 'damaged', withRow('<c><v>&x;</v></c>')],
  [
    'elements inside one another without end',
    'damaged',
    withSheet(`<sheetData/>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
  ],
  ['a cell in a row of another number', 'damaged', withRow('<c r="A2"/>')],
  ['a cell beyond the last column', 'damaged', withRow('<c r="XFE1"/>')],
  ['a cell twice', 'damaged', withRow('<c r="A1"/><c r="A1"/>')],
  ['a row twice', 'damaged', withSheet('<sheetData><row r="1"/><row r="1"/></sheetData>')],
  ['a row beyond the last', 'damaged', withSheet('<sheetData><row r="1048577"/></sheetData>')],
  ['a row of no number', 'damaged', withSheet('<sheetData><row r="x"/></sheetData>')],
  ['something else among rows', 'damaged', withSheet('<sheetData><c r="A1"/></sheetData>')],
  ['merged cells that are none', 'damaged', withSheet('<sheetData/><mergeCells><mergeCell ref="x"/></mergeCells>')],
  ['a formula that is too long', 'damaged', withRow(`<c><f>${'1+'.repeat(40_000)}1</f></c>`)],
  [
    'a shared formula blown up',
    'too-large',
    withRow(
      `<c r="A1"><f t="shared" si="0">A1&amp;"${'a'.repeat(16_000)}"</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(1300)}`,
    ),
  ],
  [
    'cells at far corners of many sheets',
    'too-large',
    workbook({
      sheets: Object.fromEntries(
        Array.from({ length: 6 }, (_, n) => [
          `s${n}`,
          '<sheetData><row><c><v>1</v></c></row><row r="59999"><c r="CB59999"><v>1</v></c></row></sheetData>',
        ]),
      ),
    }),
  ],
])('%s: %s', async (_, code, file) => {
  const reading = (async () => XlsxHost.open(file).read())();
  await expect(reading).rejects.toBeInstanceOf(HostError);
  await expect(reading).rejects.toMatchObject({ code });
  await expect(reading).rejects.not.toMatchObject({ detail: expect.stringContaining('unexpected') as unknown });
});
