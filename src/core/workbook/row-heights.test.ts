import { rowHeights } from './row-heights';
import type { SheetSpec, SpecCell } from './sheet-spec';
import { page } from '#test/support/tab-page';

function heights(row: readonly (SpecCell | null)[], width = 20): (number | null)[] {
  return rowHeights({
    id: 'a',
    name: 'a',
    rows: [row],
    widths: row.map(() => width),
    merges: [],
    table: null,
    headerRows: 0,
    ...page('portrait'),
  } satisfies SheetSpec);
}

const PADDING = 3;
const LINE = 14 * 1.7;

describe('rowHeights', () => {
  it.each([
    ['a short text', 'ทุกฝ่าย', LINE],
    ['a text without a word', '', LINE],
    ['a number', 16, LINE],
    ['a text of two widths', 'ก'.repeat(21), 2 * LINE],
    ['a text that ends its lines between words', 'ก'.repeat(25), 3 * LINE],
    ['marks take no room', 'กี้'.repeat(12), LINE],
    ['lines of its own', 'ก\nข\nค', 3 * LINE],
  ])('%s', (_case, value, points) => {
    const [height] = heights([{ value, style: 'text' }]);
    expect(height).toBe(Math.ceil(points + PADDING));
  });

  it('is that of the fullest cell', () => {
    const full = { value: 'ก'.repeat(100), style: 'text' } as const;
    expect(heights([{ value: 1, style: 'number' }, full, null])).toEqual(heights([full]));
  });

  it('is one line where the style does not wrap', () => {
    expect(heights([{ value: 'ก'.repeat(300), style: 'note' }])).toEqual([24]);
  });

  it('leaves an empty row alone', () => {
    expect(heights([null, null])).toEqual([null]);
    expect(heights([])).toEqual([null]);
  });
});
