/** What a tab has beside its cells, in one form for both hosts: merges, conditions, columns, page and charts. */
import { cellName, MAX_COLUMNS, parseRange, rangeName } from '../../src/core/workbook/address';
import type { SheetModel } from '../office/model';

export interface TabLayout {
  readonly merges: readonly string[];
  /** The first goes first. */
  readonly conditions: readonly unknown[];
  /** In points, by column. */
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly frozenRows: number;
  /** The cells that are written from below to above. */
  readonly upright: readonly string[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly charts: readonly unknown[];
}

const PAGE = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;
export const MARGIN_SIDES = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'] as const;

/** Of a sheet in the model of Excel. */
export function layoutInModel(sheet: SheetModel): TabLayout {
  const { page } = sheet;
  return {
    merges: sheet.merges.map(rangeName).sort(),
    conditions: sheet.conditions.map(({ range, formula, format }) => ({
      range: rangeName(range),
      formula,
      fill: colour(format.get('Fill.Color')),
      colour: colour(format.get('Font.Color')),
      bold: format.get('Font.Bold') ?? false,
    })),
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b).map(([, width]) => width),
    hidden: [...sheet.hiddenColumns].sort((a, b) => a - b),
    frozenRows: sheet.frozenRows,
    upright: [...sheet.cells]
      .filter(([, { format }]) => format.get('TextOrientation') === 90)
      .map(([key]) => cellName(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS))
      .sort(),
    page: {
      orientation: String(page.get('Orientation')).toLowerCase(),
      isA4: page.get('PaperSize') === 'A4',
      fit: page.get('Zoom'),
      isCentred: page.get('CenterHorizontally'),
      margins: MARGIN_SIDES.map((side) => page.get(`${side}Margin`)),
      area: page.get('PrintArea'),
      titles: page.get('PrintTitleRows') ?? null,
      breaks: page.get('Breaks') ?? [],
      texts: PAGE.map((each) => page.get(each)),
    },
    charts: sheet.charts.map(({ name, type, area, series, settings }) => ({
      name,
      kind: type === 'BarClustered' ? 'bar' : 'column',
      area: area && rangeName(area),
      title: settings.get('Title.Text'),
      titleSize: settings.get('Title.Font.Size'),
      font: [settings.get('Font.Name'), settings.get('Font.Size'), colour(settings.get('Font.Color'))],
      hasLegend: settings.get('Legend.Visible'),
      isReversed: settings.get('CategoryAxis.ReversePlotOrder') ?? false,
      hasScale: settings.get('ValueAxis.Visible'),
      series: series.map((each) => ({
        name: each.settings.get('Name'),
        values: each.values && rangeName(each.values),
        categories: each.categories && rangeName(each.categories),
        fill: colour(each.settings.get('Fill')),
        outline: colour(each.settings.get('Line.Color')),
        gap: each.settings.get('GapWidth'),
        format: each.settings.get('DataLabels.NumberFormat'),
      })),
    })),
  };
}

/** RRGGBB. */
function colour(value: unknown): string | null {
  return typeof value === 'string' ? value.replace('#', '') : null;
}

/** A range without its sheet and its dollar signs. */
export function relative(reference: string): string {
  const range = parseRange(reference.replace(/^.*!/, '').replaceAll('$', ''));
  return range ? rangeName(range) : reference;
}
