import { CHART_TAB } from '#test/support/charts';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { takingBackTabs } from './undoing';

/** The tab as it was: three rows of text and two amounts under the header. */
function before(texts: readonly CellValue[]): SheetSnapshot {
  return {
    name: CHART_TAB.name,
    visibility: 'visible',
    isProtected: false,
    generated: CHART_TAB.id,
    origin: { row: 0, column: 0 },
    values: [['แผนย่อย', 'ระบุ', 'นับได้'], ...texts.map((text) => [text, 1, 2])],
    formulas: {},
    numberFormats: {},
    merges: [],
    beyond: null,
  };
}

test.each<[string, readonly CellValue[], number]>([
  ['those that they show', ['หนึ่ง & สอง', 'สาม', 'สี่'], 2],
  ['others', ['หนึ่ง & สอง', 'สี่', null], 0],
])('a tab that is taken back to what it was has the charts if its rows are %s', (_name, texts, charts) => {
  const [change] = takingBackTabs([
    {
      change: { kind: 'sheet', spec: CHART_TAB },
      spec: CHART_TAB,
      isThere: true,
      before: { sheet: before(texts), stored: null, objects: {} },
      preserved: null,
    },
  ]);
  expect(change).toMatchObject({ restores: true, spec: { conditions: CHART_TAB.conditions } });
  expect(change?.kind === 'sheet' && change.spec.charts).toHaveLength(charts);
});
