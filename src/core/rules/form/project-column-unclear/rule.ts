import type { Rule } from '../../rule';
import { quoted } from '../column-names';

export const order = 41;

/** Several columns may hold the projects, and nothing decides: none is read, and the person is asked once. */
export const rule: Rule = {
  meta: { id: 'project-column-unclear', family: 'form', severity: 'error', fix: 'none' },
  *check({ table }) {
    const [first, ...others] = table?.rivals ?? [];
    if (!first) return;
    yield {
      sheet: first.sheet,
      cell: first.cell,
      data: { headers: quoted([first, ...others]) },
      related: others.map(({ sheet, cell }) => ({ sheet, cell })),
    };
  },
};
