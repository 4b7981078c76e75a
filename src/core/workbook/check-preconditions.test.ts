import { parseRange } from './address';
import type { CellChange, CellContent, Change, MergeChange, OwnerChange, SheetChange } from './change';
import type { OwnTab } from './own-tab/own-tab';
import { recordOf } from './own-tab/record';
import { recordText } from './own-tab/record-text';
import { inverses } from './inverses';
import { checkPreconditions, type WorkbookState } from './check-preconditions';
import type { Source } from './source';
import { page } from '#test/support/tab-page';

interface Sheet {
  readonly cells?: Readonly<Record<string, CellContent>>;
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly unlocked?: readonly string[];
  readonly inParts?: readonly string[];
}

function state(
  sheets: Readonly<Record<string, Sheet>>,
  own: readonly string[] = [],
  structureLocked = false,
  settings: string | null = null,
): WorkbookState {
  const sheetOf = (name: string) => {
    const found = sheets[name];
    return found
      ? {
          isProtected: found.isProtected ?? false,
          isLocked: (cell: string) => !(found.unlocked ?? []).includes(cell),
          losesFormats: (cell: string) => (found.inParts ?? []).includes(cell),
          merges: (found.merges ?? []).flatMap((range) => parseRange(range) ?? []),
          content: (cell: string) => found.cells?.[cell] ?? { value: null },
        }
      : null;
  };
  return {
    sheet: sheetOf,
    sheetName: (name) => (sheets[name] ? name : null),
    used: () => null,
    rowKeys: (_, columns) => ({ columns, keys: [] }),
    structureLocked,
    ownTab: (id) => (own.includes(id) ? ownTab(sheets[id] ?? {}) : null),
    hasTab: (id) => own.includes(id),
    names: () => Object.keys(sheets),
    settings: () => settings,
  };
}

/** A tab whose record says that A1 holds ทะเบียน. */
function ownTab({ cells = {}, isProtected = false }: Sheet): OwnTab {
  const value = cells['A1']?.value ?? null;
  return {
    sheet: {
      name: 'ทะเบียน',
      visibility: 'visible',
      isProtected,
      generated: 'register',
      origin: { row: 0, column: 0 },
      values: [[value]],
      formulas: {},
      numberFormats: {},
      merges: [],
      beyond: null,
    },
    stored: recordText(recordOf({ ...tab.spec, rows: [[{ value: 'ทะเบียน' }]] })),
    objects: {},
  };
}

const write = (cell: string, before: CellContent['value'] = null, group?: string): CellChange => ({
  kind: 'cell',
  sheet: 'ก',
  cell,
  before: { value: before },
  after: { value: '✓' },
  ...(group !== undefined && { group }),
});
const unmerge = (range: string, group?: string): MergeChange => ({
  kind: 'merge',
  sheet: 'ก',
  range,
  merged: false,
  ...(group !== undefined && { group }),
});
const tab: SheetChange = {
  kind: 'sheet',
  spec: {
    id: 'register',
    name: 'ทะเบียน',
    rows: [],
    widths: [],
    merges: [],
    table: null,
    headerRows: 0,
    ...page('portrait'),
  },
};
const SOURCE: Source = { sheet: 'ก', used: null, columns: [] };
const GROWN: Source = { ...SOURCE, used: { top: 0, left: 0, bottom: 1, right: 1 } };
const TITLED: Source = { ...SOURCE, columns: [{ columns: [1], keys: ['', 'โครงการ ก'] }] };
const REMOVAL: Change = { kind: 'sheet-removal', id: 'register' };
const OWNER: OwnerChange = { kind: 'owner', before: 'preserved.1', after: 'register', name: 'ทะเบียน', group: 'tabs' };
const TYPED: Sheet = { cells: { A1: { value: 'พิมพ์' } } };
const settings = (before: string | null, after: string | null): Change => ({ kind: 'settings', before, after });
const reasons = (changes: readonly Change[], now: WorkbookState): (string | null)[] => {
  const { refused } = checkPreconditions(changes, now);
  return changes.map((change) => refused.find((each) => each.change === change)?.reason ?? null);
};

test.each<[string, Change[], WorkbookState, (string | null)[]]>([
  [
    'a cell that still holds what was seen',
    [write('A1', 'x')],
    state({ ก: { cells: { A1: { value: 'x' } } } }),
    [null],
  ],
  [
    'a text that is formatted in parts, with the rest of its group',
    [write('A1', 'x', 'row'), write('B1', null, 'row'), write('C1', 'y')],
    state({ ก: { cells: { A1: { value: 'x' }, C1: { value: 'y' } }, inParts: ['A1'] } }),
    ['formatted-in-parts', 'formatted-in-parts', null],
  ],
  [
    'a text formatted in parts that was edited since, and one that is taken out',
    [write('A1', 'x'), { ...write('B1', 'y'), after: { value: null } }],
    state({ ก: { cells: { A1: { value: 'z' }, B1: { value: 'y' } }, inParts: ['A1', 'B1'] } }),
    ['changed-since', null],
  ],
  ['a cell that somebody edited', [write('A1')], state({ ก: { cells: { A1: { value: 'x' } } } }), ['changed-since']],
  ['a sheet that is gone', [write('A1')], state({}), ['sheet-missing']],
  ['a protected sheet', [write('A1')], state({ ก: { isProtected: true } }), ['sheet-protected']],
  ['the inside of a merge', [write('B1')], state({ ก: { merges: ['A1:C1'] } }), ['part-of-merge']],
  ['the top-left cell of a merge', [write('A1')], state({ ก: { merges: ['A1:C1'] } }), [null]],
  ['cells that the same job frees', [unmerge('A1:C1'), write('B1')], state({ ก: { merges: ['A1:C1'] } }), [null, null]],
  ['a merge that is gone already', [unmerge('A1:C1')], state({ ก: {} }), ['already-so']],
  ...[null, 'ข'].map((value): [string, Change[], WorkbookState, (string | null)[]] => [
    `merging again where a cell inside holds ${String(value)}`,
    [{ ...unmerge('A1:C1'), merged: true }],
    state({ ก: { cells: { A1: { value: 'ก' }, C1: { value } } } }),
    [value === null ? null : 'changed-since'],
  ]),
  [
    'merging again where the job empties the cell inside',
    [
      { ...unmerge('A1:C1'), merged: true },
      { ...write('C1', 'ข'), after: { value: null } },
    ],
    state({ ก: { cells: { C1: { value: 'ข' } } } }),
    [null, null],
  ],
  ['what a cell holds already', [write('A1')], state({ ก: { cells: { A1: { value: '✓' } } } }), ['already-so']],
  [
    'more text than a cell holds',
    [{ ...write('A1'), after: { value: 'ก'.repeat(32_768) } }],
    state({ ก: {} }),
    ['not-supported'],
  ],
  [
    'a merge over another',
    [{ ...unmerge('A1:C1'), merged: true }],
    state({ ก: { merges: ['C1:D1'] } }),
    ['changed-since'],
  ],
  ['two changes of one cell', [write('A1'), write('A1')], state({ ก: {} }), [null, 'changed-since']],
  [
    'a group stands or falls together, the rest goes on',
    [write('A1', null, 'row'), write('B1', null, 'row'), write('C1')],
    state({ ก: { cells: { B1: { value: 'x' } } } }),
    ['changed-since', 'changed-since', null],
  ],
  ['a new tab', [tab], state({}), [null]],
  ['a new tab where the structure is locked', [tab], state({}, [], true), ['workbook-protected']],
  ['a tab whose source is as it was read', [{ ...tab, sources: [SOURCE] }], state({ ก: {} }), [null]],
  ['one whose source has another size', [{ ...tab, sources: [GROWN] }], state({ ก: {} }), ['plan-moved']],
  ['one whose source has other texts', [{ ...tab, sources: [TITLED] }], state({ ก: {} }), ['plan-moved']],
  ['one whose source is gone', [{ ...tab, sources: [SOURCE] }], state({}), ['plan-moved']],
  ['a tab of our own is rewritten there too', [tab], state({ register: {} }, ['register'], true), [null]],
  [
    'a tab of our own that was protected',
    [tab],
    state({ register: { isProtected: true } }, ['register']),
    ['sheet-protected'],
  ],
  ['settings as they were seen', [settings('{}', null)], state({}, [], true, '{}'), [null]],
  ['settings that somebody has written', [settings(null, '{}')], state({}, [], false, '{}'), ['changed-since']],
  ['settings written twice', [settings(null, '{}'), settings(null, '{}')], state({}), [null, 'changed-since']],
  ['only a tab of our own is taken away', [REMOVAL], state({}), ['sheet-missing']],
  ['a tab as it was written is taken away', [REMOVAL], state({ register: {} }, ['register']), [null]],
  ['a tab that somebody typed on is not', [REMOVAL], state({ register: TYPED }, ['register']), ['tab-edited']],
  ['a tab that somebody typed on is preserved', [tab], state({ register: TYPED }, ['register']), [null]],
  [
    'a protected one too, for nothing is written on it',
    [tab],
    state({ register: { ...TYPED, isProtected: true } }, ['register']),
    [null],
  ],
  [
    'but not if no tab can be added beside it',
    [tab],
    state({ register: TYPED }, ['register'], true),
    ['workbook-protected'],
  ],
  [
    'nor if it was to be put back as it was',
    [{ ...tab, restores: true }],
    state({ register: TYPED }, ['register']),
    ['tab-edited'],
  ],
  ['a preserved tab is made ours again', [OWNER], state({}, ['preserved.1']), [null]],
  ['one that is gone is not', [OWNER], state({}), ['sheet-missing']],
  ['nor one whose successor stays', [OWNER], state({ register: {} }, ['register', 'preserved.1']), ['changed-since']],
  [
    'with its successor it changes places',
    [{ ...REMOVAL, group: 'tabs' }, OWNER],
    state({ register: {} }, ['register', 'preserved.1']),
    [null, null],
  ],
  [
    'or neither does',
    [{ ...REMOVAL, group: 'tabs' }, OWNER],
    state({ register: TYPED }, ['register', 'preserved.1']),
    ['tab-edited', 'tab-edited'],
  ],
])('%s', (_name, changes, now, expected) => {
  expect(reasons(changes, now)).toEqual(expected);
});

test('what was applied is taken back from its end', () => {
  expect(inverses([unmerge('A1:C1'), write('B1')])).toEqual([
    { ...write('B1'), before: { value: '✓' }, after: { value: null } },
    { ...unmerge('A1:C1'), merged: true },
  ]);
});
