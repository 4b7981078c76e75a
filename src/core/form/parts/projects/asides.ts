/** The results and the money that a project's row holds beside the plan's own columns. */
import type { Aside } from '../../../plan/project';
import type { RequiredColumn } from '../../../plan/project-table';
import { trimmed } from '../../sheet/lines';
import { placeOf } from './period-columns';
import type { ProjectRows } from './project-rows';

/** Those of the real project `index`; null if the table has no such columns, or nothing is in them. */
export function asidesOf(rows: ProjectRows, index: number): readonly Aside[] | null {
  if (rows.columns.asides.length === 0) return null;
  const asides = rows.columns.asides.flatMap(({ column, as, of, quarter }): Aside[] => {
    const part = rows.share(column, 'entries', index);
    const text = trimmed(part.text ?? '');
    return text === '' ? [] : [{ as, of: REQUIRED.get(of) ?? null, quarter, text, ...placeOf(rows.grid, part) }];
  });
  return asides.length > 0 ? asides : null;
}

const REQUIRED: ReadonlyMap<string | null, RequiredColumn> = new Map<string, RequiredColumn>([
  ...(['quantity', 'quality', 'budget', 'unit'] as const).map((id) => [id, id] as const),
  ['quarter', 'quarters'],
]);
