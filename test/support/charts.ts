/** A tab with charts and conditions, as its spec: three rows under a header, two charts of them. */
import type { SheetSpec, SpecCell } from '../../src/core/workbook/sheet-spec';
import { page } from './tab-page';

const line = (text: string, declared: number, listed: number): SpecCell[] => [
  { value: text, style: 'text' },
  { value: declared, style: 'number' },
  { value: listed, formula: `=${listed}*1`, style: 'number' },
];

const SERIES = [
  { name: 'ระบุ', values: 'B2:B4', fill: '404040' },
  { name: 'นับได้', values: 'C2:C4', fill: 'BFBFBF' },
] as const;

export const CHART_TAB: SheetSpec = {
  id: 'charts',
  name: "แผน 'ก' ๑",
  rows: [
    [
      { value: 'แผนย่อย', style: 'header' },
      { value: 'ระบุ', style: 'header' },
      { value: 'นับได้', style: 'header' },
    ],
    line('หนึ่ง & สอง', 1200, 1100),
    line('สาม', 0, 1),
    line('สี่', 7, 7),
  ],
  widths: [30, 12, 12],
  merges: [],
  table: null,
  headerRows: 1,
  ...page('portrait', { area: 'A1:F40' }),
  conditions: [
    { range: 'C2:C4', formula: '=$B2<>$C2', fill: 'F8CBAD', colour: '9C0006', bold: true },
    { range: 'A2:C4', formula: '=$B2<>$C2', fill: 'F8CBAD' },
  ],
  charts: [
    {
      kind: 'column',
      title: 'จำนวนโครงการ & แผนย่อย',
      description: 'ระบุ ๑,๒๐๗ โครงการ นับได้ ๑,๑๐๘ โครงการ',
      categories: 'A2:A4',
      series: SERIES,
      number: 'count',
      hasLegend: true,
      area: 'A6:C20',
    },
    {
      kind: 'bar',
      title: 'ระบุ',
      description: 'ระบุ ๑,๒๐๗ โครงการ',
      categories: 'A2:A4',
      series: [SERIES[0]],
      number: 'count',
      hasLegend: false,
      area: 'A22:C36',
    },
  ],
};
