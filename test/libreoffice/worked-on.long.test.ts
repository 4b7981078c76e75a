/** Summary tabs that LibreOffice has saved: what it spells in its own way is nobody's work, and what somebody did is still seen. */
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { IN_YEAR } from '#test/support/checked';
import { readFileSync } from 'node:fs';
import { check } from '../../src/core/jobs/check';
import { summarise } from '../../src/core/jobs/summarise';
import { undo } from '../../src/core/jobs/undo';
import { writeFindings } from '../../src/core/jobs/write-findings';
import type { CellChange } from '../../src/core/workbook/change';
import { contentAt } from '../../src/core/workbook/contents';
import type { TabEdit } from '../../src/core/workbook/own-tab/own-tab';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { zip } from '#test/hostile/build';
import { partsOf } from '#test/hostile/parts';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, throughLibreOffice } from './recalculate';
import { ISSUE } from '#test/support/pane';

const SAMPLES = ['periods-2568', 'ladkrabang-2568', 'ladkrabang-2568-sheets'] as const;
const REGISTER = 'ทะเบียนโครงการ';
const COUNTS = 'สรุปจำนวนโครงการ';
const PLAN = 'แผนปฏิบัติการ';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Edit = (host: XlsxHost) => Promise<XlsxHost>;
type Parts = Record<string, string>;

const typed =
  (sheet: string, cell: string, value: CellValue, formula?: string): Edit =>
  async (host) => {
    await write(host, [{ sheet, cell, after: formula === undefined ? { value } : { value, formula } }]);
    return host;
  };

async function write(host: XlsxHost, cells: readonly Pick<CellChange, 'sheet' | 'cell' | 'after'>[]): Promise<void> {
  const workbook = await host.read();
  const changes = cells.map((each): CellChange => ({ kind: 'cell', before: contentAt(workbook, each), ...each }));
  expect((await host.apply(changes)).refused).toEqual([]);
}

/** Rows 7 and 11 of the register change places, as a sort would have it. */
const sorted: Edit = async (host) => {
  const workbook = await host.read();
  const cells = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((column) =>
    [
      [7, 11],
      [11, 7],
    ].map(([from, to]) => ({
      sheet: REGISTER,
      cell: `${column}${to}`,
      after: contentAt(workbook, { sheet: REGISTER, cell: `${column}${from}` }),
    })),
  );
  await write(host, cells);
  return host;
};

const parts =
  (change: (parts: Parts) => Parts): Edit =>
  async (host) =>
    XlsxHost.open(zip(change(partsOf(host.bytes()))));

const inPart = (name: string, from: string | RegExp, to: string): Edit =>
  parts((all) => {
    const after = all[name]?.replace(from, to) ?? '';
    expect(after).not.toBe(all[name]);
    return { ...all, [name]: after };
  });

/** The sheets of the sample: the plan, then the register, then the counts. */
const COUNTS_PART = 'xl/worksheets/sheet2.xml';
const REGISTER_PART = 'xl/worksheets/sheet3.xml';

const commented = parts((all) => ({
  ...all,
  [COUNTS_PART]: all[COUNTS_PART]?.replace('</worksheet>', '<legacyDrawing r:id="rId9"/></worksheet>') ?? '',
  'xl/worksheets/_rels/sheet2.xml.rels':
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId8" Type="${OFFICE}/comments" Target="../comments1.xml"/>` +
    `<Relationship Id="rId9" Type="${OFFICE}/vmlDrawing" Target="../drawings/vml1.vml"/></Relationships>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>ก</author></authors><commentList><comment ref="C6" authorId="0"><text><t>ดูแล้ว</t></text></comment></commentList></comments>`,
  'xl/drawings/vml1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t202"><x:ClientData ObjectType="Note"><x:Row>5</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
  '[Content_Types].xml':
    all['[Content_Types].xml']?.replace(
      '</Types>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ) ?? '',
}));

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const drawn = parts((all) => ({
  ...all,
  [COUNTS_PART]: all[COUNTS_PART]?.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>') ?? '',
  'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId9" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  'xl/drawings/drawing1.xml':
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
    '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
    '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="กรอบ"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>' +
    '<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  '[Content_Types].xml':
    all['[Content_Types].xml']?.replace(
      '</Types>',
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
    ) ?? '',
}));

const NOT_EDITED: Readonly<Record<string, Edit>> = {
  'as it was written': async (host) => host,
  'another result of a formula': inPart(COUNTS_PART, /(<c r="E7"[^>]*><f>[^<]*<\/f>)<v>\d+<\/v>/, '$1<v>99</v>'),
  'the table in another order': sorted,
  'a cell emptied': typed(REGISTER, 'F9', null),
  'names made visible': inPart('xl/workbook.xml', / hidden="1"/g, ''),
  'other widths and zoom': inPart(
    REGISTER_PART,
    /<col min="1" max="1" width="[\d.]+"/,
    '<col min="1" max="1" width="30"',
  ),
  'references moved by two rows': inPart(COUNTS_PART, /(?<='แผนปฏิบัติการ'!A)\d+/g, '1$&'),
};

const EDITED: Readonly<Record<string, readonly [Edit, string, TabEdit]>> = {
  'a note beside': [typed(REGISTER, 'S2', 'ตรวจแล้ว'), REGISTER, { kind: 'outside', cell: 'S2' }],
  'a note below': [typed(COUNTS, 'A60', 'ตรวจแล้ว'), COUNTS, { kind: 'outside', cell: 'A60' }],
  'a constant over another': [typed(REGISTER, 'I8', 5), REGISTER, { kind: 'constant', cell: 'I8' }],
  'a constant over a formula': [typed(COUNTS, 'E8', 5), COUNTS, { kind: 'formula', cell: 'E8' }],
  'a formula over a constant': [typed(COUNTS, 'C8', 0, '="ก"'), COUNTS, { kind: 'formula', cell: 'C8' }],
  'a formula that says something else': [
    typed(COUNTS, 'E8', 0, '=COUNTIFS(PhaenRegister[แผนย่อย],1,PhaenRegister[แนวทาง],3)'),
    COUNTS,
    { kind: 'formula', cell: 'E8' },
  ],
  'a reference to another cell': [
    typed(COUNTS, 'D8', 0, `=IF(ISNUMBER('${PLAN}'!A22),'${PLAN}'!A22,2)`),
    COUNTS,
    { kind: 'formula', cell: 'D8' },
  ],
  'a comment': [commented, COUNTS, { kind: 'comment' }],
  'a shape': [drawn, COUNTS, { kind: 'shape' }],
  'a conditional format': [
    inPart(
      COUNTS_PART,
      '<printOptions',
      '<conditionalFormatting sqref="E5:E20"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><printOptions',
    ),
    COUNTS,
    { kind: 'conditional-format' },
  ],
};

describeWithLibreOffice('summary tabs that LibreOffice has saved', () => {
  let saved: Record<string, Uint8Array> = {};
  const names = [...Object.keys(NOT_EDITED), ...Object.keys(EDITED)];
  const fileOf = (name: string): string => `case${names.indexOf(name)}`;

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const name of SAMPLES) {
      const host = openSample(name);
      await summarise(host, IN_YEAR);
      await writeFindings(host, ISSUE);
      files[name] = host.bytes();
    }
    for (const [name, edit] of Object.entries({ ...NOT_EDITED, ...edits() })) {
      const host = openSample('ladkrabang-2568');
      await summarise(host, IN_YEAR, undefined, { tabs: ['counts'] });
      files[fileOf(name)] = (await edit(host)).bytes();
    }
    saved = throughLibreOffice(files);
  }, LIBREOFFICE_TIMEOUT);

  const open = (name: string): XlsxHost => XlsxHost.open(saved[name] ?? new Uint8Array());

  test.each(SAMPLES)('%s: no tab is taken for a person’s', async (name) => {
    const host = open(name);
    expect((await summarise(host, IN_YEAR)).report).not.toHaveProperty('preserved');
    expect((await writeFindings(host, ISSUE)).report).not.toHaveProperty('preserved');
  });

  test.each(SAMPLES)('%s: the plan has the fingerprint that it had, and its receipt', async (name) => {
    const { fingerprint } = await check(openSample(name));
    expect(await check(open(name))).toMatchObject({ fingerprint, receipt: { ...ISSUE, fingerprint } });
  });

  test.each(Object.keys(NOT_EDITED))('not edited: %s', async (name) => {
    const { report } = await summarise(open(fileOf(name)), IN_YEAR, undefined, { tabs: ['counts'] });
    expect(report).not.toHaveProperty('preserved');
    expect(report.tabs).toEqual([COUNTS, REGISTER]);
  });

  test.each(Object.entries(EDITED))('edited: %s', async (name, [, tab, edit]) => {
    const host = open(fileOf(name));
    const before = await contents(host);
    const { report } = await summarise(host, IN_YEAR);
    expect(report.preserved).toMatchObject([{ tab, successor: `${tab} (2)`, edits: [edit], isKnown: true }]);
    expect((await undo(host, report)).refused).toEqual([]);
    expect(await contents(host)).toEqual(before);
  });

  test(
    'a preserved tab that it has saved is no plan and stays preserved',
    async () => {
      const host = open(fileOf('a note beside'));
      await summarise(host, IN_YEAR);
      const again = XlsxHost.open(throughLibreOffice({ again: host.bytes() })['again'] ?? new Uint8Array());
      expect((await check(again)).plan.projects).toHaveLength(16);
      const { report } = await summarise(again, IN_YEAR);
      expect(report).not.toHaveProperty('preserved');
      expect(report.tabs).toEqual(SUMMARY_TABS.map(({ name }) => (name === REGISTER ? `${REGISTER} (2)` : name)));
    },
    LIBREOFFICE_TIMEOUT,
  );
});

function openSample(name: string): XlsxHost {
  return XlsxHost.open(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
}

/** Without formats: a tab that was put back has those that we write, not LibreOffice's spelling of them. */
async function contents(host: XlsxHost): Promise<unknown> {
  const { sheets } = await host.read();
  return sheets.map(({ name, generated, values, formulas }) => ({ name, generated, values, formulas }));
}

function edits(): Record<string, Edit> {
  return Object.fromEntries(Object.entries(EDITED).map(([name, [edit]]) => [name, edit]));
}
