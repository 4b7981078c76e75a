/** The ways in which offices lay the form out, as data to choose from. */
import fc from 'fast-check';

export const SHAPES = ['first', 'alone', 'cut', 'together', 'tall', 'tall-merged'] as const;
/** Heading with the first project; heading alone; cut by a page; all in one cell; all in one cell, a row each. */
export type Shape = (typeof SHAPES)[number];

export type ColumnBlock =
  'group' | 'number' | 'title' | 'results' | 'budget' | 'unit' | 'period' | 'dates' | 'quarters' | 'remark';

export interface Layout {
  readonly sheets: 'one' | 'parts' | 'sub-plans';
  readonly origin: { readonly row: number; readonly column: number };
  readonly title: 'one-line' | 'two-lines' | 'cells';
  readonly counts: 'lines' | 'cells' | 'formulas' | 'below' | 'one-cell';
  readonly groups: 'column' | 'merged-column' | 'banners' | 'merged-banners' | 'none';
  /** The columns that the table has, in their order. */
  readonly columns: readonly ColumnBlock[];
  readonly header: 'one-row' | 'two-rows' | 'digits' | 'months' | 'months-under-quarters';
  readonly isMerged: boolean;
  readonly hasColumnNumbers: boolean;
  /** Which of a column's labels is used. */
  readonly labels: number;
  /** Guidelines on a page; 0 for one long page. */
  readonly page: number;
  readonly repeatsGroups: boolean;
  readonly hasSections: boolean;
  readonly hasThaiDigits: boolean;
  readonly item: '(1)' | '1)' | '1.' | 'column' | 'none';
  readonly numberColumn: 'number' | 'negative' | 'text';
  readonly separator: 'blank' | 'bullets' | 'numbers' | 'lines' | 'gaps';
  readonly shapes: readonly Shape[];
  readonly mark: string;
  readonly blank: '-' | null;
  readonly cover: boolean;
  readonly data: boolean;
  readonly lastYear: 'none' | 'visible' | 'hidden';
}

const ALWAYS: readonly ColumnBlock[] = ['title', 'results', 'budget', 'unit', 'quarters'];

export const layout: fc.Arbitrary<Layout> = fc
  .record({
    sheets: fc.constantFrom('one', 'parts', 'sub-plans'),
    origin: fc.record({ row: fc.nat({ max: 3 }), column: fc.nat({ max: 3 }) }),
    title: fc.constantFrom('one-line', 'two-lines', 'cells'),
    counts: fc.constantFrom('lines', 'cells', 'formulas', 'below', 'one-cell'),
    groups: fc.constantFrom('column', 'merged-column', 'banners', 'merged-banners', 'none'),
    extras: fc.subarray<ColumnBlock>(['number', 'period', 'dates', 'remark']),
    order: fc.shuffledSubarray<ColumnBlock>([...ALWAYS, 'group', 'number', 'period', 'dates', 'remark'], {
      minLength: 10,
    }),
    header: fc.constantFrom('one-row', 'two-rows', 'digits', 'months', 'months-under-quarters'),
    isMerged: fc.boolean(),
    hasColumnNumbers: fc.boolean(),
    labels: fc.nat({ max: 40 }),
    page: fc.constantFrom(0, 2, 3, 5),
    repeatsGroups: fc.boolean(),
    hasSections: fc.boolean(),
    hasThaiDigits: fc.boolean(),
    item: fc.constantFrom('(1)', '1)', '1.', 'column', 'none'),
    numberColumn: fc.constantFrom('number', 'negative', 'text'),
    separator: fc.constantFrom('blank', 'bullets', 'numbers', 'lines', 'gaps'),
    shapes: fc.array(fc.constantFrom(...SHAPES), { minLength: 13, maxLength: 13 }),
    mark: fc.constantFrom('✓', '✔', '√', '/', '☑', 'x'),
    blank: fc.constantFrom<'-' | null>('-', null),
    cover: fc.boolean(),
    data: fc.boolean(),
    lastYear: fc.constantFrom('none', 'visible', 'hidden'),
  } satisfies Record<string, fc.Arbitrary<unknown>>)
  .map(({ extras, order, ...rest }): Layout => {
    const hasGroups = rest.groups === 'column' || rest.groups === 'merged-column';
    const has = (column: ColumnBlock): boolean =>
      ALWAYS.includes(column) ||
      (column === 'group' && hasGroups) ||
      (column === 'number' && (rest.item === 'column' || extras.includes(column))) ||
      (column !== 'number' && extras.includes(column));
    return {
      ...(rest as Omit<Layout, 'columns'>),
      columns: order.filter(has),
      // Without column 1 and banners only the section number tells the sub-plan.
      hasSections: rest.hasSections || rest.groups === 'none',
    };
  });
