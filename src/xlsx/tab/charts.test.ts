import { readFileSync } from 'node:fs';
import type { Change } from '../../core/workbook/change';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { relationships, workbook, workbookParts, zip } from '#test/hostile/build';
import { changedParts, partsOf } from '#test/hostile/parts';
import { CHART_TAB } from '#test/support/charts';
import { XlsxHost } from '../index';

const SAMPLE = new Uint8Array(readFileSync('samples/periods-2568.xlsx'));
const SHEET = 'xl/worksheets/sheet2.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const write = (spec: SheetSpec): Change => ({ kind: 'sheet', spec });
const NO_CHARTS = { ...CHART_TAB, charts: [] };

async function written(bytes: Uint8Array, ...specs: SheetSpec[]): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes);
  expect((await host.apply(specs.map(write))).refused).toEqual([]);
  return host;
}

/** The names in relationships and content types that no part has, parts that nothing leads to, and ids given twice. */
function faults(parts: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  const follow = (source: string): void => {
    const slash = source.lastIndexOf('/') + 1;
    const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    const tags = [...(parts[name] ?? '').matchAll(/<Relationship .*?\/>/g)].map(([tag]) => tag);
    if (name in parts) reached.add(name);
    const ids = tags.map((tag) => / Id="(.*?)"/.exec(tag)?.[1]);
    if (new Set(ids).size < ids.length) found.push(`ids of ${name}`);
    for (const tag of tags.filter((each) => !each.includes('"External"'))) {
      const target = / Target="(.*?)"/.exec(tag)?.[1] ?? '';
      const { pathname } = new URL(target, `file:///${source}`);
      const part = decodeURIComponent(pathname.slice(1));
      if (!(part in parts)) found.push(`target ${part}`);
      if (reached.has(part)) continue;
      reached.add(part);
      follow(part);
    }
  };
  follow('');
  found.push(...Object.keys(parts).filter((name) => !reached.has(name)));
  const types = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/(.*?)"/g)].map(([, name = '']) => name);
  found.push(...types.filter((name) => !(name in parts)).map((name) => `type of ${name}`));
  return found;
}

describe('the charts of a tab', () => {
  test('are parts of the tab: a drawing that says where they are, and one for each', async () => {
    const bytes = (await written(SAMPLE, CHART_TAB)).bytes();
    const parts = partsOf(bytes);
    expect(changedParts((await written(SAMPLE, NO_CHARTS)).bytes(), bytes)).toEqual([
      '[Content_Types].xml',
      CHART,
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      DRAWING,
      'xl/worksheets/_rels/sheet2.xml.rels',
      SHEET,
    ]);
    expect(faults(parts)).toEqual([]);
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
    expect(parts[SHEET]).toMatch(/<\/headerFooter><drawing r:id="rId1"\/><\/worksheet>$/);
    expect(parts[DRAWING]?.match(/<xdr:from>.*?<\/xdr:to>/g)).toEqual([
      corners({ left: 0, top: 5, right: 3, bottom: 20 }),
      corners({ left: 0, top: 21, right: 3, bottom: 36 }),
    ]);
    expect(parts[DRAWING]).toContain(
      '<xdr:cNvPr id="2" name="Phaen.chart.1" descr="ระบุ ๑,๒๐๗ โครงการ นับได้ ๑,๑๐๘ โครงการ"/>',
    );
  });

  test('refer to the cells of the tab and hold what these come to', async () => {
    const parts = partsOf((await written(SAMPLE, CHART_TAB)).bytes());
    const code = '[$-D00041E]#,##0;[$-D00041E]-#,##0;[$-D00041E]0';
    expect(parts[CHART]).toContain(
      "<c:cat><c:strRef><c:f>'แผน ''ก'' ๑'!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>" +
        '<c:pt idx="0"><c:v>หนึ่ง &amp; สอง</c:v></c:pt><c:pt idx="1"><c:v>สาม</c:v></c:pt><c:pt idx="2"><c:v>สี่</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
        `<c:val><c:numRef><c:f>'แผน ''ก'' ๑'!$C$2:$C$4</c:f><c:numCache><c:formatCode>${code}</c:formatCode><c:ptCount val="3"/>` +
        '<c:pt idx="0"><c:v>1100</c:v></c:pt><c:pt idx="1"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
    expect(parts[CHART]?.match(/<c:numFmt formatCode="[^"]*"/g)).toEqual(
      Array.from({ length: 2 }, () => `<c:numFmt formatCode="${code}"`),
    );
    expect(parts[CHART]?.match(/<a:cs typeface="TH SarabunPSK"\/>/g)).toHaveLength(3);
  });

  test('have no point for an empty cell, a text or an error', async () => {
    const rows = [
      [],
      [{ value: 'ก' }, { value: null }],
      [null, { value: { error: '#N/A' } }],
      [{ value: 'ข' }, { value: 'ค' }],
    ];
    const parts = partsOf((await written(SAMPLE, { ...CHART_TAB, rows, conditions: [] })).bytes());
    expect(parts[CHART]).toContain(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>ก</c:v></c:pt><c:pt idx="2"><c:v>ข</c:v></c:pt></c:strCache>',
    );
    expect(parts[CHART]).toMatch(/<c:numCache><c:formatCode>[^<]*<\/c:formatCode><c:ptCount val="3"\/><\/c:numCache>/);
  });

  test('lie with the first bar at the top', async () => {
    const parts = partsOf((await written(SAMPLE, CHART_TAB)).bytes());
    expect(parts['xl/charts/chart2.xml']).toMatch(/<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>/);
    expect(parts['xl/charts/chart2.xml']).not.toContain('<c:legend>');
    expect(parts[CHART]).toMatch(/<c:barDir val="col"\/>.*<c:orientation val="minMax"\/>.*<c:legend>/);
  });

  test('speak the strict dialect in a strict workbook', async () => {
    const strict = Object.entries(workbookParts({})).map(([name, text]) => [
      name,
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006', 'http://purl.oclc.org/ooxml/spreadsheetml')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]);
    const parts = partsOf(
      (await written(zip(Object.fromEntries(strict) as Record<string, string>), CHART_TAB)).bytes(),
    );
    const own = Object.entries(parts).filter(([name]) => /drawings|charts/.test(name));
    expect(own).toHaveLength(4);
    expect(own.map(([, text]) => text.replace(/package\/2006\/relationships/, '')).join('')).not.toContain('2006/');
  });
});

describe('a tab with charts', () => {
  test('gives the same bytes if it is written again', async () => {
    const first = (await written(SAMPLE, CHART_TAB)).bytes();
    expect((await written(first, CHART_TAB)).bytes()).toEqual(first);
  });

  test('written again without them has none of their parts', async () => {
    const parts = partsOf((await written((await written(SAMPLE, CHART_TAB)).bytes(), NO_CHARTS)).bytes());
    expect(Object.keys(parts).filter((name) => /drawings|charts/.test(name))).toEqual([]);
    expect(faults(parts)).toEqual([]);
  });

  test('loses what Excel has added to a chart, if it is written again', async () => {
    const parts = savedByExcel(partsOf((await written(SAMPLE, CHART_TAB)).bytes()));
    expect(faults(parts)).toEqual([]);
    const after = partsOf((await written(zip(parts), CHART_TAB)).bytes());
    expect(Object.keys(after).filter((name) => /charts/.test(name))).toEqual([CHART, 'xl/charts/chart2.xml']);
    expect(faults(after)).toEqual([]);
  });

  test('taken away leaves the workbook as it was but for styles', async () => {
    const host = XlsxHost.open(SAMPLE);
    const { inverse } = await host.apply([write(CHART_TAB)]);
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(changedParts(SAMPLE, host.bytes())).toEqual(['xl/styles.xml']);
  });

  test('leaves the drawings and charts of the user alone', async () => {
    const theirs = withTheirChart();
    const before = partsOf(zip(theirs));
    const host = await written(zip(theirs), CHART_TAB);
    const { inverse } = await host.apply([write(CHART_TAB)]);
    expect(inverse).toEqual([]);
    const parts = partsOf(host.bytes());
    expect(parts[SHEET]).toContain('<drawing r:id="rId1"/>');
    expect(Object.keys(parts)).toContain('xl/drawings/drawing2.xml');
    for (const name of [DRAWING, CHART, 'xl/drawings/_rels/drawing1.xml.rels']) expect(parts[name]).toBe(before[name]);
    expect(faults(parts)).toEqual([]);
  });

  test('is no reason to take away a part of another kind', async () => {
    const parts = partsOf((await written(SAMPLE, CHART_TAB)).bytes());
    const rels = 'xl/drawings/_rels/drawing1.xml.rels';
    parts[rels] = parts[rels]?.replace('/xl/charts/chart2.xml', '/xl/styles.xml') ?? '';
    const host = XlsxHost.open(zip(parts));
    expect((await host.apply([write(NO_CHARTS)])).refused).toEqual([]);
    expect(partsOf(host.bytes())).toHaveProperty(['xl/styles.xml']);
  });

  test('is not added to a workbook whose structure is locked', async () => {
    const host = XlsxHost.open(workbook({ before: '<workbookProtection lockStructure="1"/>' }));
    expect((await host.apply([write(CHART_TAB)])).refused).toMatchObject([{ reason: 'workbook-protected' }]);
  });
});

test.each<[string, (drawing: string) => string]>([
  ['a chart', (drawing) => copied(drawing, 'Chart 3')],
  ['a copy of ours', (drawing) => copied(drawing, 'Phaen.chart.1')],
  ['a chart in the place of ours', (drawing) => drawing.replace('Phaen.chart.2', 'แผนภูมิ 2')],
  ['a group of ours with something else', (drawing) => grouped(drawing)],
])('%s that a person adds makes the tab theirs', async (_name, change) => {
  const parts = partsOf((await written(SAMPLE, CHART_TAB)).bytes());
  parts[DRAWING] = change(parts[DRAWING] ?? '');
  const host = XlsxHost.open(zip(parts));
  const { preserved } = await host.apply([write(CHART_TAB)]);
  expect(preserved?.map(({ edits }) => edits)).toEqual([[{ kind: 'chart' }]]);
  const after = partsOf(host.bytes());
  expect(after[DRAWING]).toBe(parts[DRAWING]);
  expect(after['xl/drawings/drawing2.xml']).toContain('Phaen.chart.2');
});

test('charts that a person takes away are written again', async () => {
  const parts = partsOf((await written(SAMPLE, CHART_TAB)).bytes());
  parts[DRAWING] = parts[DRAWING]?.replace(/<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/, '') ?? '';
  const host = XlsxHost.open(zip(parts));
  expect(await host.apply([write(CHART_TAB)])).not.toHaveProperty('preserved');
  expect(partsOf(host.bytes())[DRAWING]?.match(/Phaen\.chart/g)).toHaveLength(2);
  expect(faults(partsOf(host.bytes()))).toEqual([]);
});

interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function corners({ left, top, right, bottom }: Corners): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', left, top) + corner('to', right, bottom);
}

function copied(drawing: string, name: string): string {
  const [anchor = ''] = /<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/.exec(drawing) ?? [];
  return drawing.replace('</xdr:wsDr>', `${anchor.replace('Phaen.chart.1', name)}</xdr:wsDr>`);
}

function grouped(drawing: string): string {
  return drawing
    .replace(
      '<xdr:graphicFrame ',
      '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Group 8"/></xdr:nvGrpSpPr><xdr:sp/><xdr:graphicFrame ',
    )
    .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></xdr:grpSp>');
}

/** With the two parts that Excel gives each chart. */
function savedByExcel(parts: Readonly<Record<string, string>>): Record<string, string> {
  const microsoft = 'http://schemas.microsoft.com/office/2011/relationships';
  const rels = relationships([
    { id: 'rId1', kind: 'chartColorStyle', target: 'colors1.xml' },
    { id: 'rId2', kind: 'chartStyle', target: 'style1.xml' },
  ]).replaceAll(OFFICE, microsoft);
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/charts/${name}1.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  const added = `${type('style', 'chartstyle')}${type('colors', 'chartcolorstyle')}</Types>`;
  return {
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']?.replace('</Types>', added) ?? '',
    'xl/charts/_rels/chart1.xml.rels': rels,
    'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"/>',
    'xl/charts/colors1.xml': '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"/>',
  };
}

/** A workbook whose only sheet has a drawing with a chart, under the names that ours would take. */
function withTheirChart(): Record<string, string> {
  const parts = workbookParts({ sheets: { แผน: '<sheetData/><drawing r:id="rId1"/>' } });
  const type = (name: string, kind: string): string =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const added = `${type(DRAWING, 'drawing')}${type(CHART, 'drawingml.chart')}</Types>`;
  return {
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']?.replace('</Types>', added) ?? '',
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      { id: 'rId1', kind: 'drawing', target: '../drawings/drawing1.xml' },
    ]),
    [DRAWING]: '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      { id: 'rId1', kind: 'chart', target: '../charts/chart1.xml' },
    ]),
    [CHART]: '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  };
}
