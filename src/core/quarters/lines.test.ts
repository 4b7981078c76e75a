import { buildForm, planIn, SHEET, TWO_EACH, type Form, type FormProject } from '#test/support/form-builder';
import { traits } from '#test/support/traits';
import type { Quarter } from '../calendar/quarter';
import type { CellValue } from '../workbook/snapshot';
import { answered, fillLines, type FillLine } from './lines';
import { proposeFill } from './propose';
import type { FillReason } from './proposal';

const BLANK = [null, null, null, null] as const;
const row = buildForm().rows[0] ?? 0;
const [H, I, J, K, PERIOD] = ['H', 'I', 'J', 'K', 'G'].map((column) => `${column}${row}`) as [
  string,
  string,
  string,
  string,
  string,
];

/** The plan whose first project is as given, and the lines of its fill. */
function fill(project: Partial<FormProject>, rest: Form = {}) {
  const projects = TWO_EACH.map((each, index) => (index === 0 ? { ...each, quarters: BLANK, ...project } : each));
  const plan = planIn({ ...rest, projects });
  const lines = [...fillLines(plan, proposeFill(plan))];
  return { plan, lines, line: lines[0]! };
}

/** What the answer writes, by address; a merge that is taken apart by its range. */
function writes(
  project: Partial<FormProject>,
  quarters: readonly Quarter[],
  rest: Form = {},
): Record<string, CellValue> {
  const { plan, line } = fill(project, rest);
  const [proposal] = answered(plan, [{ line, quarters: [quarters] }]);
  return Object.fromEntries(
    (proposal?.changes ?? []).map((change) => {
      if (change.kind === 'cell') return [change.cell, change.after.value];
      if (change.kind === 'merge') return [change.range, change.merged];
      throw new Error(`No such change in a fill: ${change.kind}`);
    }),
  );
}

const free = ({ rows }: FillLine): readonly Quarter[][] => rows.map((each) => [...each.free]);

interface Case {
  readonly project: Partial<FormProject>;
  readonly form?: Form;
  readonly reason: FillReason | null;
  readonly answer: readonly Quarter[];
  readonly writes: Record<string, CellValue>;
}

const MARKED = ['✓', null, null, null] as const;

/** Each kind of question, by what its cells hold. */
const ANSWERED: Readonly<Record<string, Case>> = {
  'a clear period, as it was read': {
    project: { period: 'ม.ค. 68' },
    reason: null,
    answer: [2],
    writes: { [I]: '✓' },
  },
  'a clear period, answered otherwise': {
    project: { period: 'ม.ค. 68' },
    reason: null,
    answer: [1, 3],
    writes: { [H]: '✓', [J]: '✓' },
  },
  'no period': { project: {}, reason: 'blank', answer: [4], writes: { [K]: '✓' } },
  'a period that nobody can read': {
    project: { period: 'ตามความเหมาะสม' },
    reason: 'undecided',
    answer: [1, 2],
    writes: { [H]: '✓', [I]: '✓' },
  },
  'a half year of either kind': {
    project: { period: 'ครึ่งปีแรก' },
    reason: 'half-year',
    answer: [1, 2],
    writes: { [H]: '✓', [I]: '✓' },
  },
  'several years': {
    project: { period: 'ต.ค. 66 - ธ.ค. 67' },
    reason: 'several-years',
    answer: [1],
    writes: { [H]: '✓' },
  },
  'another year': { project: { period: 'ม.ค. 69' }, reason: 'wrong-year', answer: [2], writes: { [I]: '✓' } },
  'no plan year': {
    project: { period: 'ม.ค.' },
    form: { year: '....' },
    reason: 'no-plan-year',
    answer: [2],
    writes: { [I]: '✓' },
  },
  'two periods that differ': {
    project: { title: 'โครงการ (ม.ค. 68)', period: 'ก.พ. - เม.ย. 68' },
    reason: 'statements-differ',
    answer: [2, 3],
    writes: { [I]: '✓', [J]: '✓' },
  },
  'a project that is halted': {
    project: { title: 'โครงการจิตอาสา (ยกเลิก)', period: 'ต.ค. 67' },
    reason: 'project-halted',
    answer: [1],
    writes: { [H]: '✓' },
  },
  'marked otherwise, as the period says': {
    project: { period: 'ม.ค. 68', quarters: MARKED },
    reason: 'marked-otherwise',
    answer: [2],
    writes: { [H]: null, [I]: '✓' },
  },
  'marked otherwise, as it is marked': {
    project: { period: 'ม.ค. 68', quarters: MARKED },
    reason: 'marked-otherwise',
    answer: [1],
    writes: {},
  },
  'marked otherwise, both': {
    project: { period: 'ม.ค. 68', quarters: MARKED },
    reason: 'marked-otherwise',
    answer: [1, 2],
    writes: { [I]: '✓' },
  },
  'a mark that means no': {
    project: { period: 'ม.ค. 68', quarters: ['-', '-', null, null] },
    reason: 'occupied',
    answer: [2],
    writes: { [I]: '✓' },
  },
  'a mark that nobody knows': {
    project: { period: 'ม.ค. 68', quarters: [null, null, 'P', null] },
    reason: 'occupied',
    answer: [2],
    writes: { [I]: '✓', [J]: null },
  },
  'a cross among ticks': {
    project: { period: 'ม.ค. 68', quarters: [null, 'x', null, null] },
    reason: 'occupied',
    answer: [2],
    writes: { [I]: '✓' },
  },
  'words in another cell, which stay': {
    project: { period: 'ม.ค. 68', quarters: [null, null, 'ครั้งที่หนึ่ง', null] },
    reason: 'occupied',
    answer: [2],
    writes: { [I]: '✓' },
  },
  'a period in the quarter cells, as it was read': {
    project: { quarters: ['เม.ย. - ก.ย. 68', null, null, null] },
    form: { merges: [`${H}:${K}`] },
    reason: null,
    answer: [3, 4],
    writes: { [`${H}:${K}`]: false, [H]: null, [PERIOD]: 'เม.ย. - ก.ย. 68', [J]: '✓', [K]: '✓' },
  },
  'a period in the quarter cells, answered otherwise': {
    project: { quarters: ['เม.ย. - ก.ย. 68', null, null, null] },
    reason: null,
    answer: [1],
    writes: { [H]: '✓', [PERIOD]: 'เม.ย. - ก.ย. 68' },
  },
  'months in cells of other quarters': {
    project: { quarters: ['ม.ค.', 'ต.ค.', null, null] },
    reason: 'statements-differ',
    answer: [1, 2],
    writes: { [H]: '✓', [I]: '✓', [PERIOD]: 'ม.ค., ต.ค.' },
  },
  'a month that marks its own quarter stays': {
    project: { quarters: ['ต.ค.', 'มี.ค. - เม.ย.', null, null] },
    reason: 'marked-otherwise',
    answer: [1, 2, 3],
    writes: { [I]: '✓', [J]: '✓', [PERIOD]: 'มี.ค. - เม.ย.' },
  },
  'check boxes': {
    project: { period: 'ม.ค. 68', quarters: [true, false, false, false] },
    reason: 'marked-otherwise',
    answer: [2],
    writes: { [H]: false, [I]: true },
  },
  'an unclear list': {
    project: { period: 'ตามความเหมาะสม' },
    form: { traits: Object.fromEntries([H, I, J, K].map((cell) => [cell, traits({ validation: { kind: 'other' } })])) },
    reason: 'undecided',
    answer: [3],
    writes: { [J]: '✓' },
  },
  'unlocked cells of a protected worksheet': {
    project: { period: 'ตามความเหมาะสม' },
    form: {
      isProtected: true,
      traits: Object.fromEntries([H, I, J, K].map((cell) => [cell, traits({ isLocked: false })])),
    },
    reason: 'undecided',
    answer: [3],
    writes: { [J]: '✓' },
  },
};

test.each(Object.entries(ANSWERED))('%s', (_name, { project, form, reason, answer, writes: expected }) => {
  expect(fill(project, form).line).toMatchObject({ reason, obstacle: null });
  expect(writes(project, answer, form)).toEqual(expected);
});

test.each<[string, Partial<FormProject>, Form, readonly Quarter[], FillReason | null]>([
  ['empty cells', { period: 'ตามความเหมาะสม' }, {}, [1, 2, 3, 4], null],
  ['words in a cell', { period: 'ม.ค. 68', quarters: [null, null, 'ครั้งที่หนึ่ง', null] }, {}, [1, 2, 4], null],
  ['a mark beside words', { period: 'ม.ค. 68', quarters: ['✓ (ธ.ค. 67)', null, null, null] }, {}, [2, 3, 4], null],
  ['a formula', { period: 'ม.ค. 68' }, { formulas: { [I]: '=""' } }, [1, 3, 4], null],
  ['two merged cells', { period: 'ม.ค. 68' }, { merges: [`${I}:${J}`] }, [1, 4], null],
  ['one mark over all', { period: 'ม.ค. 68', quarters: MARKED }, { merges: [`${H}:${K}`] }, [], 'merged'],
  ['a locked worksheet', { period: 'ตามความเหมาะสม' }, { isProtected: true }, [], 'sheet-protected'],
  [
    'words that nothing can keep',
    { period: 'ก.พ. 68', quarters: ['เม.ย. - ก.ย. 68', null, null, null] },
    {},
    [],
    'occupied',
  ],
])('%s: what may be chosen', (_name, project, form, expected, obstacle) => {
  const { line } = fill(project, form);
  expect([free(line), line.obstacle]).toEqual([[expected], obstacle]);
});

test('says what is marked beside what the period says', () => {
  const { line } = fill({ period: 'ม.ค. 68', quarters: MARKED });
  expect(line.rows).toMatchObject([{ marked: [1], quarters: [2], source: { cell: PERIOD, text: 'ม.ค. 68' } }]);
});

test('words in the quarter cells want consent, a list that is not known a look', () => {
  expect(fill({ quarters: ['เม.ย. - ก.ย. 68', null, null, null] }).line).toMatchObject({
    needsConsent: true,
    rows: [{ quarters: [3, 4], marked: [] }],
  });
  const list = Object.fromEntries([H, I, J, K].map((cell) => [cell, traits({ validation: { kind: 'other' } })]));
  expect(fill({ period: 'ตามความเหมาะสม' }, { traits: list }).line.doubt).toBe('list-unclear');
});

test.each<[string, Partial<FormProject>, Form]>([
  ['marked as its period says', { period: 'ม.ค. 68', quarters: [null, '✓', null, null] }, {}],
  ['marked, and no period', { quarters: MARKED }, {}],
  ['halted, and no period', { title: 'โครงการจิตอาสา (ยกเลิก)' }, {}],
  ['words in place of a mark, and no period', { quarters: ['ครั้งที่หนึ่ง', null, null, null] }, {}],
])('%s: no line', (_name, project, form) => {
  expect(fill(project, form).lines).toEqual([]);
});

test('an answer outside what may be chosen is never written', () => {
  const { plan, line } = fill({ period: 'ม.ค. 68' }, { formulas: { [I]: '=""' } });
  expect(() => answered(plan, [{ line, quarters: [[2]] }])).toThrow('formula');
});

describe('several projects in one cell', () => {
  const at = buildForm({ projects: [] }).headings['1.1'] ?? 0;
  const shared = (period: string, rest: Form = {}) => {
    const cells = {
      [`B${at}`]: '1.1 แนวทางการพัฒนาที่ 3 บวร\n\n(1) โครงการ ก\n(2) โครงการ ข',
      [`G${at}`]: period,
    };
    const plan = planIn({ projects: [], cells, ...rest });
    return { plan, lines: [...fillLines(plan, proposeFill(plan))] };
  };

  test('are one line, and each may be answered otherwise', () => {
    const { plan, lines } = shared('ต.ค. 67\n\nต.ค. 67 - มี.ค. 68');
    expect(lines.map(({ rows }) => rows.map(({ quarters }) => quarters))).toEqual([[[1], [1, 2]]]);
    expect(free(lines[0]!)).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    const [proposal] = answered(plan, [{ line: lines[0]!, quarters: [[4], [1]] }]);
    expect(proposal?.changes).toMatchObject([
      { sheet: SHEET, cell: `H${at}`, after: { value: '-\n✓' } },
      { sheet: SHEET, cell: `K${at}`, after: { value: '✓\n-' } },
    ]);
  });

  test('on a protected worksheet are kept by that alone', () => {
    const { lines } = shared('ต.ค. 67\n\nต.ค. 67 - มี.ค. 68', { isProtected: true });
    expect(lines.map(({ reason, obstacle, rows }) => [reason, obstacle, rows[0]?.quarters])).toEqual([
      ['sheet-protected', 'sheet-protected', [1]],
      ['sheet-protected', 'sheet-protected', [1, 2]],
    ]);
  });

  test('of which one cannot be read cannot be answered', () => {
    const { lines } = shared('ต.ค. 67\n\nตามความเหมาะสม');
    expect(lines.map(({ reason, obstacle }) => [reason, obstacle])).toEqual([
      ['shared-cell', 'shared-cell'],
      ['undecided', 'shared-cell'],
    ]);
  });
});
