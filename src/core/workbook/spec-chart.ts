/** A summary tab's chart as data: Excel draws it from cells of the tab, and draws it anew if they change. */
import { parseRange } from './address';
import type { NumberKind } from './sheet-style';
import type { CellValue } from './snapshot';

export interface SpecSeries {
  readonly name: string;
  /** The cells with its amounts, none below 0: a row or a column, A1. */
  readonly values: string;
  /** RRGGBB. In grey it must differ from the other series. */
  readonly fill: string;
}

export interface SpecChart {
  /** Upright bars, or lying ones, which have room for long names; the first is at the left or at the top. */
  readonly kind: 'column' | 'bar';
  readonly title: string;
  /** What it shows, for those who cannot see it. Excel has no such text for charts in Office.js: say it in a cell too. */
  readonly description: string;
  /** The cells with the text of each bar or group of bars, A1; as many as each series has values. */
  readonly categories: string;
  readonly series: readonly [SpecSeries, ...SpecSeries[]];
  /** Of the numbers beside the bars. */
  readonly number: NumberKind;
  readonly hasLegend: boolean;
  /** The cells that it covers, A1. */
  readonly area: string;
}

/**
 * Of every chart: sizes in points, colours RRGGBB, the room between bars in hundredths of their width. `frame` is around
 * the chart: the one that Excel gives to a new chart.
 */
export const CHART_LOOKS = { titleSize: 14, ink: '262626', outline: '404040', frame: 'D9D9D9', gap: 60 } as const;

const OWN_NAME = /^Phaen\.chart\.\d+$/;

/** The name by which a tab's chart is known as ours. `index`: its place in the spec. */
export function chartName(index: number): string {
  return `Phaen.chart.${index + 1}`;
}

/** Those of a tab's charts that are ours, by their names; a copy that a person made of one is not. */
export function ownCharts(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => OWN_NAME.test(name)))];
}

/** How many of a tab's charts are not ours. */
export function otherCharts(names: readonly string[]): number {
  return names.length - ownCharts(names).length;
}

/** The values in a range of a tab, row by row. */
export function valuesIn(
  rows: readonly (readonly ({ readonly value: CellValue } | null)[])[],
  range: string,
): CellValue[] {
  const { top, left, bottom, right } = parseRange(range) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  return Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_cell, across) => rows[top + down]?.[left + across]?.value ?? null),
  ).flat();
}
