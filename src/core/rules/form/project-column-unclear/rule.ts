import type { Rule } from '../../rule';
import { headersReport } from '../column-names';

export const order = 41;

/** Several columns may hold the projects, and nothing decides: none is read, and the person is asked once. */
export const rule: Rule = {
  meta: { id: 'project-column-unclear', family: 'form', severity: 'error', fix: 'none' },
  *check({ table }) {
    const report = headersReport(table?.rivals ?? []);
    if (report) yield report;
  },
};
