/** What a tab of a file has beside its cells, as `layoutInModel` says it. Reads what our own writer writes, by patterns. */
import { cellName, rangeName } from '../../src/core/workbook/address';
import { columnPoints } from '../../src/core/workbook/column-width';
import { POINTS_PER_INCH } from '../../src/core/workbook/print-page';
import { MARGIN_SIDES, relative, type TabLayout } from './tab-layout';

type Parts = Readonly<Record<string, string>>;

/** What Excel adds to a column's characters (src/xlsx/tab/sheet-xml.ts). */
const COLUMN_PADDING = 0.7109375;

/** `name`: that of the tab. */
export function layoutInFile(parts: Parts, name: string): TabLayout {
  const workbook = text(parts, 'xl/workbook.xml');
  const sheets = tags(workbook, 'sheet').map((tag) => ({ name: value(tag, 'name'), id: value(tag, 'r:id') }));
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const part = target(parts, 'xl/workbook.xml', sheets[index]?.id ?? '');
  const xml = text(parts, part);
  const defined = (own: string): string | null =>
    one(workbook, new RegExp(`<definedName name="_xlnm.${own}" localSheetId="${index}"[^>]*>([^<]*)<`));
  const columns = tags(xml, 'col');
  const titles = defined('Print_Titles');
  return {
    merges: tags(xml, 'mergeCell')
      .map((tag) => value(tag, 'ref'))
      .sort(),
    conditions: conditions(parts, xml),
    widths: columns.map((tag) => columnPoints(Number(value(tag, 'width')) - COLUMN_PADDING)),
    hidden: columns.flatMap((tag, column) => (tag.includes(' hidden="1"') ? [column] : [])),
    frozenRows: Number(one(xml, /<pane ySplit="(\d+)"/) ?? 0),
    upright: upright(parts, xml),
    page: {
      orientation: one(xml, /<pageSetup [^>]*orientation="(\w+)"/),
      isA4: xml.includes('paperSize="9"'),
      fit: {
        horizontalFitToPages: Number(one(xml, /fitToWidth="(\d)"/)),
        verticalFitToPages: Number(one(xml, /fitToHeight="(\d)"/)),
      },
      isCentred: xml.includes('<printOptions horizontalCentered="1"/>'),
      margins: MARGIN_SIDES.map((side) =>
        points(one(xml, new RegExp(`<pageMargins [^>]*${side.toLowerCase()}="(.*?)"`))),
      ),
      area: relative(defined('Print_Area') ?? ''),
      titles: titles === null ? null : titles.replace(/^.*!/, ''),
      breaks: tags(xml, 'brk').map((tag) => cellName(Number(value(tag, 'id')), 0)),
      texts: [...pageTexts(xml, 'oddHeader'), ...pageTexts(xml, 'oddFooter')],
    },
    charts: charts(parts, part, xml),
  };
}

function conditions(parts: Parts, xml: string): unknown[] {
  const looks = [...text(parts, 'xl/styles.xml').matchAll(/<dxf>.*?<\/dxf>/g)].map(([dxf]) => dxf);
  return [...xml.matchAll(/<conditionalFormatting sqref="(.*?)">(.*?)<\/conditionalFormatting>/g)].map(
    ([, range, rule = '']) => {
      const dxf = looks[Number(one(rule, /dxfId="(\d+)"/))] ?? '';
      return {
        range,
        formula: `=${plain(one(rule, /<formula>(.*?)<\/formula>/) ?? '')}`,
        fill: one(dxf, /<bgColor rgb="FF(\w{6})"/),
        colour: one(dxf, /<font>.*?<color rgb="FF(\w{6})"/),
        bold: dxf.includes('<b/>') || dxf.includes('<b val="1"/>'),
      };
    },
  );
}

function upright(parts: Parts, xml: string): string[] {
  const cellXfs = one(text(parts, 'xl/styles.xml'), /<cellXfs[^>]*>(.*?)<\/cellXfs>/s) ?? '';
  const formats = [...cellXfs.matchAll(/<xf [^>]*?(\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf);
  return tags(xml, 'c')
    .filter((tag) => formats[Number(value(tag, 's'))]?.includes('textRotation="90"'))
    .map((tag) => value(tag, 'r'))
    .sort();
}

function charts(parts: Parts, sheet: string, xml: string): unknown[] {
  const id = one(xml, /<drawing r:id="(.*?)"/);
  if (id === null) return [];
  const drawing = target(parts, sheet, id);
  return [...text(parts, drawing).matchAll(/<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/g)].map(([anchor]) => {
    const at = (tag: string): number[] =>
      [...anchor.matchAll(new RegExp(`<xdr:${tag}>(\\d+)<`, 'g'))].map(([, n]) => Number(n));
    const [[left = 0, right = 0], [top = 0, bottom = 0]] = [at('col'), at('row')];
    return {
      name: one(anchor, /<xdr:cNvPr id="\d+" name="(.*?)"/),
      area: rangeName({ top, left, bottom: bottom - 1, right: right - 1 }),
      ...chart(text(parts, target(parts, drawing, one(anchor, /r:id="(.*?)"/) ?? ''))),
    };
  });
}

function chart(xml: string): Record<string, unknown> {
  const size = (hundredths: string | null): number => Number(hundredths) / 100;
  const letters = one(xml, /<\/c:spPr><c:txPr>(.*?)<\/c:txPr>/) ?? '';
  return {
    kind: one(xml, /<c:barDir val="(\w+)"/) === 'bar' ? 'bar' : 'column',
    title: plain(one(xml, /<c:title>.*?<a:t>(.*?)<\/a:t>/) ?? ''),
    titleSize: size(one(xml, /<c:title>.*? sz="(\d+)"/)),
    font: [
      one(letters, /<a:cs typeface="(.*?)"/),
      size(one(letters, / sz="(\d+)"/)),
      one(letters, /srgbClr val="(\w+)"/),
    ],
    hasLegend: xml.includes('<c:legend>'),
    isReversed: /<c:catAx>.*?<c:orientation val="maxMin"/s.test(xml),
    hasScale: !/<c:valAx>.*?<c:delete val="1"/.test(xml),
    series: [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
      name: plain(one(series, /<c:tx><c:v>(.*?)<\/c:v>/) ?? ''),
      values: relative(plain(one(series, /<c:val>.*?<c:f>(.*?)<\/c:f>/s) ?? '')),
      categories: relative(plain(one(series, /<c:cat>.*?<c:f>(.*?)<\/c:f>/) ?? '')),
      fill: one(series, /<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/),
      outline: one(series, /<a:ln [^>]*><a:solidFill><a:srgbClr val="(\w+)"/),
      gap: Number(one(xml, /<c:gapWidth val="(\d+)"/)),
      format: plain(one(series, /<c:numFmt formatCode="(.*?)"/) ?? ''),
    })),
  };
}

/** Left, centre and right of a header or footer. */
function pageTexts(xml: string, element: string): string[] {
  const whole = plain(one(xml, new RegExp(`<${element}>(.*?)</${element}>`)) ?? '');
  const [, left = '', center = '', right = ''] = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/.exec(whole) ?? [];
  return [left, center, right];
}

function points(inches: string | null): number {
  return Math.round(Number(inches) * POINTS_PER_INCH * 100) / 100;
}

/** The part to which a relationship of another leads. */
function target(parts: Parts, source: string, id: string): string {
  const slash = source.lastIndexOf('/') + 1;
  const relations = text(parts, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  const tag = tags(relations, 'Relationship').find((each) => value(each, 'Id') === id) ?? '';
  return new URL(value(tag, 'Target'), `file:///${source}`).pathname.slice(1);
}

function text(parts: Parts, name: string): string {
  const found = parts[name];
  if (found === undefined) throw new Error(`no part: ${name}`);
  return found;
}

function tags(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}( [^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
}

function value(tag: string, attribute: string): string {
  return plain(one(tag, new RegExp(` ${attribute}="(.*?)"`)) ?? '');
}

function one(xml: string, pattern: RegExp): string | null {
  return pattern.exec(xml)?.[1] ?? null;
}

function plain(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
