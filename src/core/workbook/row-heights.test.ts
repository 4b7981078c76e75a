import fc from 'fast-check';
import { fixedHeights, lettersOf, rowHeights } from './row-heights';
import type { SheetSpec, SpecCell } from './sheet-spec';
import type { SheetStyle } from './sheet-style';
import { page } from '#test/support/tab-page';

function heights(row: readonly (SpecCell | null)[], width = 20): readonly (number | null)[] {
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
const LINE = 14 * 1.65;

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
    expect(heights([{ value: 'ก'.repeat(300), style: 'note' }])).toEqual([23]);
  });

  it('leaves an empty row alone', () => {
    expect(heights([null, null])).toEqual([null]);
    expect(heights([])).toEqual([null]);
  });
});

test('the letters of a text are all but its marks', () => {
  for (const block of [0, 0x0300, 0x0e00, 0x2000]) {
    const letters = fc.integer({ min: block, max: block + 0xff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(lettersOf(text)).toBe(text.replace(/\p{Mn}/gu, '').length);
      }),
    );
  }
});

describe('a text over several columns', () => {
  const spec = (style: SheetStyle, hidden: readonly number[] = []): SheetSpec => ({
    id: 'a',
    name: 'a',
    rows: [[{ value: 'ก'.repeat(40), style }]],
    widths: [20, 20, 30],
    merges: ['A1:C1'],
    table: null,
    headerRows: 0,
    ...page('portrait'),
    hidden,
  });

  it.each([
    ['has the room of all of them', [], LINE],
    ['but for hidden ones', [2], 2 * LINE],
  ])('%s', (_case, hidden, points) => {
    const height = Math.ceil(points + PADDING);
    expect([...fixedHeights(spec('paragraph', hidden))]).toEqual([[0, height]]);
    expect(rowHeights(spec('paragraph', hidden))).toEqual([height]);
  });

  it('is fitted by the program if it has one line', () => {
    expect(fixedHeights(spec('title')).size).toBe(0);
  });
});

it('gives a text that stands upright its length', () => {
  const [long = 0, short = 0] = ['ก'.repeat(8), 'ก'.repeat(4)].map(
    (value) => heights([{ value, style: 'upright' }])[0] ?? 0,
  );
  expect(long - 3).toBeCloseTo(2 * (short - 3), -1);
});
