import { fitNearlyOnePage } from './page-fit';
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
    ['that has room on it', 26, [40, 40], false],
    ['that is a little taller', 28, [40, 40], true],
    ['of more than a page and a third', 37, [40, 40], false],
    ['that is shrunk to the width of the page, and has room', 36, [70, 70], false],
    ['that is shrunk to the width of the page, and is taller', 44, [70, 70], true],
  ])('%s: %i rows', (_case, rows, widths, expected) => {
    expect(isOnePage(rows, widths)).toBe(expected);
  });

  it('by its printed rows and columns alone', () => {
    expect(isOnePage(40, [40, 40], 'A15:B40')).toBe(false);
    expect(isOnePage(28, [40, 40, 80], 'A1:C28', [2])).toBe(true);
    expect(isOnePage(28, [40, 40, 80], 'A1:B28')).toBe(true);
  });
});
