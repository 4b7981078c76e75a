import type { SheetSpec } from './sheet-spec';
import { withFreeTableNames } from './table-names';
import { page } from '#test/support/tab-page';

const spec = (id: string, table: string | null, formula: string): SheetSpec => ({
  id,
  name: id,
  rows: [[{ value: 1, formula }]],
  widths: [],
  merges: [],
  table: table === null ? null : { name: table, range: 'A1:B2' },
  headerRows: 0,
  ...page('portrait'),
});

const FORMULA = '=SUM(Phaen[งบ])&"Phaen[งบ]"&PhaenOther[x]';

test.each<[string, string[], string, string]>([
  ['nothing has the name', ['Other'], 'Phaen', FORMULA],
  ['a table has it, in other letters', ['PHAEN'], 'Phaen_2', '=SUM(Phaen_2[งบ])&"Phaen[งบ]"&PhaenOther[x]'],
  ['so has the next', ['Phaen', 'phaen_2'], 'Phaen_3', '=SUM(Phaen_3[งบ])&"Phaen[งบ]"&PhaenOther[x]'],
])('%s', (_name, taken, table, formula) => {
  const [first, second] = withFreeTableNames(
    [spec('register', 'Phaen', '=1'), spec('counts', null, FORMULA)],
    taken,
    new Map(),
  );
  expect(first?.table?.name).toBe(table);
  expect(second?.rows[0]?.[0]?.formula).toBe(formula);
});

test('a tab that is rewritten keeps the name of its table, whoever gave it', () => {
  const specs = [spec('register', 'Phaen', '=1'), spec('counts', null, FORMULA)];
  const written = withFreeTableNames(specs, ['Phaen'], new Map([['register', 'โครงการ']]));
  expect(written[0]?.table?.name).toBe('โครงการ');
  expect(written[1]?.rows[0]?.[0]?.formula).toBe('=SUM(โครงการ[งบ])&"Phaen[งบ]"&PhaenOther[x]');
});
