/** Excel.PageLayout: what is set is kept by name. */
import type { SheetModel } from '../model';
import type { Remote, Scalar } from '../remote';
import { checkWritable } from './area';

const LAYOUT = [
  'Orientation',
  'PaperSize',
  'Zoom',
  'CenterHorizontally',
  'LeftMargin',
  'RightMargin',
  'TopMargin',
  'BottomMargin',
  'HeaderMargin',
  'FooterMargin',
];
const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

export function pageLayoutRemote(sheet: SheetModel): Remote {
  return {
    type: 'PageLayout',
    scalars: settings(sheet, LAYOUT),
    objects: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        objects: { DefaultForAllPages: () => ({ type: 'HeaderFooter', scalars: settings(sheet, HEADERS) }) },
      }),
    },
    methods: {
      SetPrintArea: (area) => {
        checkWritable(sheet, 'PageLayout.setPrintArea');
        sheet.page.set('PrintArea', area);
      },
      SetPrintTitleRows: (rows) => {
        checkWritable(sheet, 'PageLayout.setPrintTitleRows');
        sheet.page.set('PrintTitleRows', rows);
      },
    },
  };
}

/** Excel.PageBreakCollection of rows: the cells below the breaks, by their addresses. */
export function pageBreaksRemote(sheet: SheetModel): Remote {
  const set = (cells: readonly unknown[]): void => {
    checkWritable(sheet, 'PageBreakCollection');
    sheet.page.set('Breaks', cells);
  };
  return {
    type: 'PageBreakCollection',
    methods: {
      RemovePageBreaks: () => set([]),
      Add: (cell) => {
        const breaks = (sheet.page.get('Breaks') ?? []) as readonly unknown[];
        set([...breaks, cell]);
        return { type: 'PageBreak', id: String(breaks.length) };
      },
    },
  };
}

function settings(sheet: SheetModel, names: readonly string[]): Record<string, Scalar> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: () => sheet.page.get(name) ?? null,
        set: (value: unknown) => {
          checkWritable(sheet, `PageLayout.${name}`);
          sheet.page.set(name, value);
        },
      },
    ]),
  );
}
