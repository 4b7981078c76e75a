import type { SheetChange } from '../workbook/change';
import type { ApplyReport } from '../workbook/host';
import { endsExcelUndo, rewrittenTabs } from './undo';
import { page } from '#test/support/tab-page';

const tab = (id: string): SheetChange => ({
  kind: 'sheet',
  spec: {
    id,
    name: id,
    rows: [],
    widths: [],
    merges: [],
    table: null,
    headerRows: 0,
    ...page('portrait'),
  },
});

const report = (written: readonly string[], added: readonly string[]): ApplyReport => ({
  applied: written.map(tab),
  refused: [],
  inverse: added.map((id) => ({ kind: 'sheet-removal', id })),
  tabs: written.map((id) => `แผ่น ${id}`),
});

test.each<[string, ApplyReport, string[], boolean]>([
  ['two tabs added', report(['register', 'counts'], ['counts', 'register']), [], true],
  ['one added, one written over', report(['register', 'counts'], ['counts']), ['แผ่น register'], true],
  ['two written over', report(['register', 'counts'], []), ['แผ่น register', 'แผ่น counts'], false],
  ['no tab', report([], []), [], false],
  [
    'one written over that is restored',
    {
      ...report(['register', 'counts'], ['register']),
      inverse: [tab('counts'), { kind: 'sheet-removal', id: 'register' }],
    },
    [],
    true,
  ],
])('%s', (_name, done, rewritten, ends) => {
  expect(rewrittenTabs(done)).toEqual(rewritten);
  expect(endsExcelUndo(done)).toBe(ends);
});
