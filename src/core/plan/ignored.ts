/** What the workbook holds beside the plan, and no rule judges: each thing once. */
import type { Place } from '../workbook/snapshot';
import type { Plan } from './plan';

export type IgnoredKind =
  | 'result-column'
  | 'money-column'
  | 'year-column'
  | 'other-column' // its header is known, and the form does not have it
  | 'unknown-column'
  | 'coloured-quarters' // colours in place of marks; the text is the project's title
  | 'remark-row'
  | 'unclear-row' // a remark or a project: the person is asked
  | 'unfinished-row';

/** The place and the text are those of a column's header, or of a row's text; of colours, the first cell and the title. */
export interface Ignored extends Place {
  readonly kind: IgnoredKind;
  readonly text: string;
}

/** Columns before rows, a kind after the other. */
export function ignoredIn(plan: Plan): Ignored[] {
  const { table, targets, openRows, remarks } = plan;
  const asides = table?.asides ?? [];
  const of = (kind: IgnoredKind, texts: readonly (Place & { readonly text: string })[] = []): Ignored[] =>
    texts.map(({ sheet, cell, text }) => ({ kind, sheet, cell, text }));
  return [
    ...of(
      'result-column',
      asides.filter(({ as }) => as === 'result'),
    ),
    ...of(
      'money-column',
      asides.filter(({ as }) => as === 'money'),
    ),
    ...of('year-column', [...(table?.otherYears ?? []), ...(targets?.ignored ?? [])]),
    ...of('other-column', table?.beside),
    ...of('unknown-column', table?.unknown),
    ...of(
      'coloured-quarters',
      plan.coloured.map(({ project: { title }, cells: [{ sheet, cell }] }) => ({ sheet, cell, text: title })),
    ),
    ...of('remark-row', remarks),
    ...of(
      'unclear-row',
      openRows.filter(({ kind }) => kind === 'remark'),
    ),
    ...of(
      'unfinished-row',
      openRows.filter(({ kind }) => kind === 'unfinished'),
    ),
  ];
}
