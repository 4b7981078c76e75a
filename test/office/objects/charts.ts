/** Excel.Chart and its collection: where it is, its series, and what is set of them, by the path of the property. */
import type { RangeIndex } from '../../../src/core/workbook/address';
import { newId, type ChartModel, type SeriesModel, type SheetModel } from '../model';
import type { Remote, Scalar } from '../remote';
import { OfficeError } from '../wire';
import { boundsOf, checkWritable, columnsOf, parseArea, rowsOf } from './area';

export function chartCollectionRemote(sheet: SheetModel): Remote {
  const get = (key: unknown): Remote => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw new OfficeError('ItemNotFound', 'ChartCollection.getItem');
    return chartRemote(sheet, chart);
  };
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartRemote(sheet, chart)),
    item: get,
    methods: {
      GetItem: get,
      Add: (type, source, seriesBy) => {
        checkWritable(sheet, 'ChartCollection.add');
        const id = newId();
        const series = sources(boundsOf(source as Remote), seriesBy).map(newSeries);
        const chart: ChartModel = {
          id,
          name: `Chart ${id}`,
          type: String(type),
          area: null,
          series,
          settings: new Map(),
        };
        sheet.charts.push(chart);
        return chartRemote(sheet, chart);
      },
    },
  };
}

/** A series for each row or column of the source. */
function sources(range: RangeIndex, seriesBy: unknown): RangeIndex[] {
  if (seriesBy === 'Rows') {
    return Array.from({ length: rowsOf(range) }, (_, row) => ({
      ...range,
      top: range.top + row,
      bottom: range.top + row,
    }));
  }
  return Array.from({ length: columnsOf(range) }, (_, column) => {
    return { ...range, left: range.left + column, right: range.left + column };
  });
}

function newSeries(values: RangeIndex | null): SeriesModel {
  return { values, categories: null, settings: new Map() };
}

function chartRemote(sheet: SheetModel, chart: ChartModel): Remote {
  const { settings } = chart;
  const font = (path: string) => (): Remote => ({
    type: 'ChartFont',
    scalars: set(settings, path, ['Name', 'Size', 'Bold', 'Color']),
  });
  const axis = (name: string) => (): Remote => axisRemote(settings, name);
  return {
    type: 'Chart',
    id: chart.id,
    scalars: {
      Id: { get: () => chart.id },
      Name: { get: () => chart.name, set: (name) => void (chart.name = String(name)) },
    },
    objects: {
      Series: () => seriesCollectionRemote(chart),
      Format: () => ({ type: 'ChartAreaFormat', objects: { Font: font('Font') } }),
      Title: () => ({
        type: 'ChartTitle',
        scalars: set(settings, 'Title', ['Text']),
        objects: { Format: () => ({ type: 'ChartTitleFormat', objects: { Font: font('Title.Font') } }) },
      }),
      Legend: () => ({ type: 'ChartLegend', scalars: set(settings, 'Legend', ['Visible', 'Position']) }),
      Axes: () => ({
        type: 'ChartAxes',
        objects: { ValueAxis: axis('ValueAxis'), CategoryAxis: axis('CategoryAxis') },
      }),
    },
    methods: {
      SetPosition: (from, to) => {
        const [{ top, left }, { bottom, right }] = [parseArea(String(from)), parseArea(String(to))];
        chart.area = { top, left, bottom, right };
      },
      Delete: () => {
        checkWritable(sheet, 'Chart.delete');
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  };
}

/** An axis that is not shown cannot be set. */
function axisRemote(settings: Map<string, unknown>, name: string): Remote {
  const shown = (scalars: Record<string, Scalar>): Record<string, Scalar> =>
    Object.fromEntries(
      Object.entries(scalars).map(([key, { set: write }]) => [
        key,
        {
          set: (value: unknown) => {
            if (settings.get(`${name}.Visible`) === false)
              throw new OfficeError('InvalidOperation', `ChartAxis.${key}`);
            write?.(value);
          },
        },
      ]),
    );
  return {
    type: 'ChartAxis',
    scalars: shown(set(settings, name, ['Minimum', 'ReversePlotOrder', 'Visible'])),
    objects: {
      MajorGridlines: () => ({
        type: 'ChartGridlines',
        scalars: shown(set(settings, `${name}.MajorGridlines`, ['Visible'])),
      }),
    },
  };
}

function seriesCollectionRemote(chart: ChartModel): Remote {
  return {
    type: 'ChartSeriesCollection',
    methods: {
      GetCount: () => chart.series.length,
      GetItemAt: (index) => {
        const series = chart.series[Number(index)];
        if (!series) throw new OfficeError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
        return seriesRemote(series);
      },
      Add: (name) => {
        const series = newSeries(null);
        series.settings.set('Name', name);
        chart.series.push(series);
        return seriesRemote(series);
      },
    },
  };
}

function seriesRemote(series: SeriesModel): Remote {
  const { settings } = series;
  return {
    type: 'ChartSeries',
    scalars: set(settings, '', ['Name', 'GapWidth', 'HasDataLabels']),
    objects: {
      DataLabels: () => ({
        type: 'ChartDataLabels',
        scalars: set(settings, 'DataLabels', ['ShowValue', 'LinkNumberFormat', 'NumberFormat']),
      }),
      Format: () => ({
        type: 'ChartSeriesFormat',
        objects: {
          Fill: () => ({
            type: 'ChartFill',
            methods: { SetSolidColor: (colour) => void settings.set('Fill', colour) },
          }),
          Line: () => ({ type: 'ChartLineFormat', scalars: set(settings, 'Line', ['Color']) }),
        },
      }),
    },
    methods: {
      SetValues: (range) => void (series.values = boundsOf(range as Remote)),
      SetXAxisValues: (range) => void (series.categories = boundsOf(range as Remote)),
    },
  };
}

function set(settings: Map<string, unknown>, path: string, names: readonly string[]): Record<string, Scalar> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      { set: (value: unknown) => void settings.set(path === '' ? name : `${path}.${name}`, value) },
    ]),
  );
}
