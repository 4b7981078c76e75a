import { fitNearlyOnePage, keepEndTogether, keepOpeningTogether } from './page-fit';
import type { SheetSpec } from './sheet-spec';
import { page } from '#test/support/tab-page';

/** Whether a tab of so many rows of 27 points is put on one page. Upright A4 has 728 points for them. */
function isOnePage(rows: number, widths: readonly number[], area = `A1:B${rows}`, hidden: readonly number[] = []) {
  const line = [{ value: 1, style: 'number' }] as const;
  const spec: SheetSpec = {
    id: 'a',
    name: 'a',
    rows: Array.from({ length: rows }, () => line),
    widths,
    merges: [],
    table: null,
    headerRows: 0,
    ...page('portrait', { area }),
    hidden,
  };
  return fitNearlyOnePage(spec).print.isOnePage ?? false;
}

describe('a tab is put on one page', () => {
  it.each([
    ['that has room on it', 24, [40, 40], false],
    ['that nearly fills it', 26, [40, 40], true],
    ['that is a little taller', 28, [40, 40], true],
    ['whose letters would be just large enough', 34, [40, 40], true],
    ['whose letters would be too small', 35, [40, 40], false],
    ['that is shrunk to the width of the page, and has room', 36, [70, 70], false],
    ['that is shrunk to the width of the page, and is taller', 32, [50, 50], true],
    ['that is shrunk so, and whose letters would be too small', 36, [50, 50], false],
  ])('%s: %i rows', (_case, rows, widths, expected) => {
    expect(isOnePage(rows, widths)).toBe(expected);
  });

  it('by its printed rows and columns alone', () => {
    expect(isOnePage(40, [40, 40], 'A17:B40')).toBe(false);
    expect(isOnePage(28, [40, 40, 80], 'A1:C28', [2])).toBe(true);
    expect(isOnePage(28, [40, 40, 80], 'A1:B28')).toBe(true);
  });
});

describe('the end of a table', () => {
  /** Of rows of 27 points, the last two behind the table: the rows with which pages begin. */
  const breaks = (rows: number, tall: readonly number[] = [], lines = 4): readonly number[] | undefined => {
    const line = [{ value: 1, style: 'number' }] as const;
    const tallLine = [{ value: 'ก\n'.repeat(lines - 1), style: 'text' }] as const;
    const spec: SheetSpec = {
      id: 'a',
      name: 'a',
      rows: Array.from({ length: rows }, (_, row) => (tall.includes(row) ? tallLine : line)),
      widths: [40],
      merges: [],
      table: null,
      headerRows: 1,
      ...page('portrait', { area: `A1:A${rows}`, repeated: { top: 0, bottom: 0 } }),
    };
    return keepEndTogether(spec, rows - 2).print.breaks;
  };

  it.each([
    ['has room on the page', 20, undefined],
    ['has room on the second page, however low the rows are', 44, undefined],
    ['would be cut off if rows are lower than expected', 36, [25]],
    ['would be cut off so behind four pages', 108, [97]],
    ['nearly fills the page', 26, [18]],
    ['would be alone on the second page', 28, [18]],
    ['would be there with one row', 29, [25]],
  ])('%s: of %i rows', (_case, rows, expected) => {
    expect(breaks(rows)).toEqual(expected);
  });

  it('goes with two rows at the least, if these are tall', () => {
    expect(breaks(26, [22, 23])).toEqual([22]);
  });

  it('leaves no short page before it: the rows are shared', () => {
    expect(breaks(31, [29, 30], 14)).toEqual([13, 27]);
  });

  it('begins a page if the table is long', () => {
    expect(breaks(1000)).toEqual([996]);
  });
});

describe('rows before the table', () => {
  /** So many rows of 27 points, the last four of them to sign on, before a table: the rows with which pages begin. */
  const breaks = (rows: number): readonly number[] | undefined => {
    const spec: SheetSpec = {
      id: 'a',
      name: 'a',
      rows: Array.from({ length: rows + 60 }, () => [{ value: 1, style: 'number' }] as const),
      widths: [40],
      merges: [],
      table: null,
      headerRows: 0,
      ...page('portrait', { area: `A1:A${rows + 60}`, repeated: { top: rows, bottom: rows }, breaks: [rows] }),
    };
    return keepOpeningTogether(spec, rows - 4, rows - 1).print.breaks;
  };

  it.each([
    ['fit on the page', 26, [26]],
    ['would end within the places to sign', 28, [18, 28]],
    ['take two pages, however low they are', 48, [48]],
  ])('%s: %i', (_case, rows, expected) => {
    expect(breaks(rows)).toEqual(expected);
  });
});
