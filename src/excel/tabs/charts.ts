/** A summary tab's charts, drawn by Excel itself. */
import { parseRange } from '../../core/workbook/address';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { numberFormat, type SheetLooks } from '../../core/workbook/sheet-style';
import { CHART_LOOKS, chartName, type SpecChart, type SpecSeries } from '../../core/workbook/spec-chart';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered' } as const;
const { titleSize, ink, outline, gap } = CHART_LOOKS;

export function addCharts(sheet: Excel.Worksheet, { charts, looks }: SheetSpec): void {
  charts.forEach((chart, index) => addChart(sheet, chart, chartName(index), looks));
}

function addChart(sheet: Excel.Worksheet, spec: SpecChart, name: string, looks: SheetLooks): void {
  const [{ values }] = spec.series;
  const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(values), directionOf(values));
  chart.name = name;
  spec.series.forEach((series, index) => {
    // A row or a column has become a series; the others are added to it.
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    formatSeries(sheet, added, series, spec, looks);
  });
  formatText(chart, spec, looks);
  formatAxes(chart, spec);
  const [from = spec.area, to = from] = spec.area.split(':');
  chart.setPosition(from, to);
}

function directionOf(range: string): 'Rows' | 'Columns' {
  const { left, right } = parseRange(range) ?? { left: 0, right: 0 };
  return right > left ? 'Rows' : 'Columns';
}

function formatSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, fill }: SpecSeries,
  { categories, number }: SpecChart,
  looks: SheetLooks,
): void {
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(categories));
  series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = `#${outline}`;
  series.gapWidth = gap;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = numberFormat(number, looks);
}

function formatText(chart: Excel.Chart, { title, hasLegend }: SpecChart, { font, cellSize }: SheetLooks): void {
  Object.assign(chart.format.font, { name: font, size: cellSize, color: `#${ink}` });
  chart.title.text = title;
  Object.assign(chart.title.format.font, { name: font, size: titleSize, bold: true, color: `#${ink}` });
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
}

/** Every bar has its number beside it, so that nobody needs a scale. */
function formatAxes({ axes }: Excel.Chart, { kind }: SpecChart): void {
  axes.valueAxis.minimum = 0;
  axes.valueAxis.majorGridlines.visible = false;
  // Excel has no settings for an axis that is not shown: last.
  axes.valueAxis.visible = false;
  // Excel counts lying bars from below.
  if (kind === 'bar') axes.categoryAxis.reversePlotOrder = true;
}
