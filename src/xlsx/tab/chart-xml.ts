/** A chart's part (ECMA-376 part 1, 21.2). The children of each element are in the order of the schema. */
import { absolute, quoteSheet } from '../../core/workbook/address';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { numberFormat, type SheetLooks } from '../../core/workbook/sheet-style';
import { CHART_LOOKS, valuesIn, type SpecChart, type SpecSeries } from '../../core/workbook/spec-chart';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Dialect } from '../read/workbook-part';
import { XML_DECLARATION } from '../xml/declaration';
import { xstring, xstringAttribute } from '../xml/escape';

const { titleSize, ink, outline, frame, gap } = CHART_LOOKS;
/** Any two numbers: by them the bars name their axes. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** `tab`: the name of the chart's worksheet. */
export function chartXml(chart: SpecChart, spec: SheetSpec, { drawing }: Dialect, tab: string): string {
  const series = chart.series.map((each, index) => seriesXml(each, index, chart, spec, tab));
  const direction = chart.kind === 'column' ? 'col' : 'bar';
  return (
    XML_DECLARATION +
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart, spec.looks)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axes(chart)}</c:plotArea>` +
    (chart.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}${line(frame)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters('defRPr', spec.looks, spec.looks.cellSize)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

function title({ title: text }: SpecChart, looks: SheetLooks): string {
  const run = `<a:r>${letters('rPr', looks, titleSize, 'lang="th-TH" b="1"')}<a:t>${xstring(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${letters('defRPr', looks, titleSize, 'b="1"')}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(
  { name, values, fill }: SpecSeries,
  index: number,
  { categories, number }: SpecChart,
  { rows, looks }: SheetSpec,
  tab: string,
): string {
  const format = numberFormat(number, looks);
  const shown = '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>';
  const reference = (range: string): string => `<c:f>${xstring(`${quoteSheet(tab)}!${absolute(range)}`)}</c:f>`;
  const texts = `${reference(categories)}<c:strCache>${points(valuesIn(rows, categories))}</c:strCache>`;
  const code = `<c:formatCode>${xstring(format)}</c:formatCode>`;
  const amounts = valuesIn(rows, values).map((value) => (typeof value === 'number' ? value : null));
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xstring(name)}</c:v></c:tx>` +
    `<c:spPr>${solid(fill)}${line(outline)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${xstringAttribute(format)}" sourceLinked="0"/><c:dLblPos val="outEnd"/>` +
    `<c:showLegendKey val="0"/>${shown}<c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat><c:strRef>${texts}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(values)}<c:numCache>${code}${points(amounts)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** What Excel shows until it calculates; an empty cell has no point. */
function points(values: readonly CellValue[]): string {
  const each = values.map((value, index) =>
    value === null || typeof value === 'object' || value === ''
      ? ''
      : `<c:pt idx="${index}"><c:v>${xstring(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}

/** Every bar has its number beside it, so that nobody needs a scale. Excel counts lying bars from below. */
function axes({ kind }: SpecChart): string {
  const [order, at, beside] = kind === 'column' ? ['minMax', 'b', 'l'] : ['maxMin', 'l', 't'];
  const scaling = (more: string): string => `<c:scaling>${more}</c:scaling>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling(`<c:orientation val="${order}"/>`)}<c:delete val="0"/>` +
    `<c:axPos val="${at}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${line(outline)}</c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling('<c:orientation val="minMax"/><c:min val="0"/>')}` +
    `<c:delete val="1"/><c:axPos val="${beside}"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

/** Thai is a complex script: its font is the one for those. `size` in points. */
function letters(element: 'defRPr' | 'rPr', { font }: SheetLooks, size: number, more = 'b="0"'): string {
  const face = xstringAttribute(font);
  return `<a:${element} ${more} sz="${size * 100}">${solid(ink)}<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${element}>`;
}

function line(colour: string): string {
  return `<a:ln w="6350">${solid(colour)}</a:ln>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
