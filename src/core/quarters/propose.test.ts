import { traits } from '#test/support/traits';
import type { CellTraits } from '../workbook/cell-traits';
import { buildForm, planIn, SHEET, TWO_EACH, type Form, type FormProject } from '#test/support/form-builder';
import type { Change } from '../workbook/change';
import { proposeFill } from './propose';
import type { FillPlan } from './proposal';

const BLANK = [null, null, null, null] as const;
const row = buildForm().rows[0] ?? 0;

function fill(project: Partial<FormProject>, rest: Form = {}): FillPlan {
  const projects = TWO_EACH.map((each, index) => (index === 0 ? { ...each, quarters: BLANK, ...project } : each));
  return proposeFill(planIn({ ...rest, projects }));
}

const written = (changes: readonly Change[]): unknown[] =>
  changes.map((change) => (change.kind === 'cell' ? [change.cell, change.after.value] : change));

test('marks the quarters of the period, in blank cells', () => {
  const { proposals, refusals } = fill({ period: 'ต.ค. 67 - มี.ค. 68' });
  expect(refusals).toEqual([]);
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatchObject({ needsConsent: false, rows: [{ quarters: [1, 2] }] });
  expect(written(proposals[0]?.changes ?? [])).toEqual([
    [`H${row}`, '✓'],
    [`I${row}`, '✓'],
  ]);
});

/** The quarter cells of all projects, in one font except for some. */
function inFont(font: string, others: Readonly<Record<string, string>> = {}): NonNullable<Form['traits']> {
  const cells = buildForm({ projects: TWO_EACH }).rows.flatMap((at) =>
    ['H', 'I', 'J', 'K'].map((column) => `${column}${at}`),
  );
  return Object.fromEntries(cells.map((cell) => [cell, traits({ font: others[cell] ?? font })]));
}

test('writes the mark and the font that the sheet uses most', () => {
  const projects = TWO_EACH.map((each, index) =>
    index === 0
      ? { ...each, quarters: BLANK, period: 'ต.ค. 67 - มี.ค. 68' }
      : { ...each, quarters: ['ü', null, null, null] as const },
  );
  const fonts = inFont('Wingdings', { [`H${row}`]: 'TH SarabunPSK' });
  const [proposal] = proposeFill(planIn({ projects, traits: fonts })).proposals;
  expect(proposal?.changes).toMatchObject([
    { before: { value: null, font: 'TH SarabunPSK' }, after: { value: 'ü', font: 'Wingdings' } },
    { before: { value: null }, after: { value: 'ü' } },
  ]);
  expect(proposal?.changes[1]).not.toHaveProperty('after.font');
});

const cells = ['H', 'I', 'J', 'K'].map((column) => `${column}${row}`);
/** The traits of the first project's quarter cells. */
const all = (known: Partial<CellTraits>): NonNullable<Form['traits']> =>
  Object.fromEntries(cells.map((cell) => [cell, traits(known)]));
const list = (source: string): NonNullable<Form['traits']> => all({ validation: { kind: 'list', source } });

describe('check boxes', () => {
  const period = 'ต.ค. 67 - มี.ค. 68';

  test.each<[string, Partial<FormProject>, Form]>([
    ['that the host knows', { period }, { traits: all({ isCheckBox: true }) }],
    ['that are told by four booleans', { period, quarters: [false, false, false, false] }, {}],
    ['of which one is empty', { period, quarters: [false, null, false, false] }, { traits: all({ isCheckBox: true }) }],
  ])('%s are ticked and unticked', (_name, project, form) => {
    const { proposals, refusals } = fill(project, form);
    expect(refusals).toEqual([]);
    const values = new Map(written(proposals[0]?.changes ?? []) as [string, unknown][]);
    expect([values.get(`H${row}`), values.get(`I${row}`)]).toEqual([true, true]);
    expect([values.get(`J${row}`) ?? false, values.get(`K${row}`) ?? false]).toEqual([false, false]);
    expect(proposals[0]?.changes.every((change) => change.kind === 'cell' && change.after.font === undefined)).toBe(
      true,
    );
  });

  test('ticked as the period says already: nothing to do', () => {
    expect(fill({ period, quarters: [true, true, false, false] })).toEqual({ proposals: [], refusals: [] });
  });

  test('a lone FALSE is a question', () => {
    const { proposals, refusals } = fill({ period, quarters: [false, null, null, null] });
    expect([proposals, refusals.map(({ reason }) => reason)]).toEqual([[], ['occupied']]);
  });

  test('their TRUE is no mark for other rows', () => {
    const projects = TWO_EACH.map((each, index) => ({
      ...each,
      ...(index === 0 ? { quarters: BLANK, period } : { quarters: [true, false, false, false] as const }),
    }));
    const [proposal] = proposeFill(planIn({ projects })).proposals;
    expect(written(proposal?.changes ?? [])).toEqual([
      [`H${row}`, '✓'],
      [`I${row}`, '✓'],
    ]);
  });
});

describe('validation lists', () => {
  const period = 'ต.ค. 67';

  test.each<[string, string, string]>([
    ['the usual mark', '"-,✓"', '✓'],
    ['another tick', '"☑,☐"', '☑'],
    ['a cross alone', '"x,-"', 'x'],
    ['cells of the workbook', '$Z$1:$Z$2', '✔'],
    ['cells of a worksheet by name', `'${SHEET}'!$Z$1:$Z$2`, '✔'],
  ])('%s is written', (_name, source, mark) => {
    const { proposals } = fill({ period }, { traits: list(source), cells: { Z1: '✔', Z2: '-' } });
    expect(written(proposals[0]?.changes ?? [])).toEqual([[`H${row}`, mark]]);
  });

  test.each<[string, NonNullable<Form['traits']>, string]>([
    ['a list without a mark', list('"ใช่,ไม่ใช่"'), 'not-listed'],
    ['a list of booleans', list('"TRUE,FALSE"'), 'not-listed'],
  ])('%s is refused', (_name, given, reason) => {
    const { proposals, refusals } = fill({ period }, { traits: given });
    expect([proposals, refusals]).toMatchObject([[], [{ reason, suggestion: [1], accept: null }]]);
  });

  test.each<[string, NonNullable<Form['traits']>]>([
    ['a name', list('เครื่องหมาย')],
    ['a formula', list('INDIRECT("Z1")')],
    ['another workbook', list("'[อื่น.xlsx]ก'!$A$1:$A$2")],
    ['numbers', list('$Z$1:$Z$2')],
    ['an address that moves with the cell', list('$Z1:$Z2')],
    ['cells beyond those that are read', list('$CZ$1:$DA$1')],
    ['another rule', all({ validation: { kind: 'other' } })],
  ])('%s is a question that can be accepted', (_name, given) => {
    const { proposals, refusals } = fill({ period }, { traits: given, cells: { Z1: 1, Z2: 2 } });
    expect([proposals, refusals]).toMatchObject([[], [{ reason: 'list-unclear', suggestion: [1] }]]);
    expect(written(refusals[0]?.accept?.changes ?? [])).toEqual([[`H${row}`, '✓']]);
  });
});

describe('a protected worksheet', () => {
  const period = 'ต.ค. 67';
  const isProtected = true;

  test('takes marks in unlocked cells, without a font', () => {
    const projects = TWO_EACH.map((each, index) =>
      index === 0 ? { ...each, quarters: BLANK, period } : { ...each, quarters: ['ü', null, null, null] as const },
    );
    const fonts = inFont('Wingdings');
    const unlocked = { ...fonts, ...all({ isLocked: false, font: 'TH SarabunPSK' }) };
    const { proposals } = proposeFill(planIn({ projects, isProtected, traits: unlocked }));
    expect(proposals.map(({ changes }) => changes)).toMatchObject([[{ cell: `H${row}`, after: { value: '✓' } }]]);
    expect(proposals[0]?.changes[0]).not.toHaveProperty('after.font');
  });

  test.each<[string, NonNullable<Form['traits']>]>([
    ['locked cells', all({ isLocked: true })],
    ['cells of which one is locked', { ...all({ isLocked: false }), [`H${row}`]: traits({ isLocked: true }) }],
    ['cells that nobody asked for', {}],
  ])('refuses %s, and shows what was read', (_name, given) => {
    const { proposals, refusals } = fill({ period }, { isProtected, traits: given });
    expect([proposals, refusals]).toMatchObject([[], [{ reason: 'sheet-protected', suggestion: [1], accept: null }]]);
  });
});

test.each<[string, Partial<FormProject>]>([
  ['no period', {}],
  ['marked as its period says already', { period: 'ม.ค. 68', quarters: [null, '✓', null, null] }],
])('%s: nothing to do', (_name, project) => {
  expect(fill(project)).toEqual({ proposals: [], refusals: [] });
});

test.each<[string, Partial<FormProject>, Form, string]>([
  ['marked otherwise', { period: 'ม.ค. 68', quarters: ['✓', null, null, null] }, {}, 'marked-otherwise'],
  ['a dash stands where the mark belongs', { period: 'ม.ค. 68', quarters: [null, '-', null, null] }, {}, 'occupied'],
  ['a mark nobody knows', { period: 'ม.ค. 68', quarters: [null, null, 'P', null] }, {}, 'occupied'],
  ['a formula', { period: 'ม.ค. 68' }, { formulas: { [`I${row}`]: '=""' } }, 'formula'],
  ['merged with another cell', { period: 'ม.ค. 68' }, { merges: [`I${row}:J${row}`] }, 'merged'],
  ['a protected sheet', { period: 'ม.ค. 68' }, { isProtected: true }, 'sheet-protected'],
  ['no plan year', { period: 'ม.ค.' }, { year: '....' }, 'no-plan-year'],
  ['another year', { period: 'ม.ค. 69' }, {}, 'wrong-year'],
  ['two statements that differ', { title: 'โครงการ (ม.ค. 68)', period: 'ก.พ. - เม.ย. 68' }, {}, 'statements-differ'],
])('%s: refused', (_name, project, rest, reason) => {
  const { proposals, refusals } = fill(project, rest);
  expect(proposals).toEqual([]);
  expect(refusals.map((refusal) => refusal.reason)).toEqual([reason]);
});

test.each(['โครงการจิตอาสา (ยกเลิก)', 'โครงการจิตอาสา (เลื่อนไปปี 2569)'])('%s is not filled unasked', (title) => {
  const { proposals, refusals } = fill({ title, period: 'ต.ค. 67 - มี.ค. 68' });
  expect(proposals).toEqual([]);
  expect(refusals).toMatchObject([{ reason: 'project-halted', suggestion: [1, 2] }]);
  expect(written(refusals[0]?.accept?.changes ?? [])).toEqual([
    [`H${row}`, '✓'],
    [`I${row}`, '✓'],
  ]);
});

test('two statements that agree are one', () => {
  expect(fill({ title: 'โครงการ (ม.ค. 68)', period: 'ก.พ. - มี.ค. 68' }).proposals[0]?.rows[0]?.quarters).toEqual([2]);
});

test('where one reading is likely, it is offered with its changes and not written', () => {
  const { proposals, refusals } = fill({ period: 'ต.ค. 66 - ธ.ค. 67' });
  expect(proposals).toEqual([]);
  expect(refusals).toMatchObject([
    { reason: 'several-years', suggestion: [1], text: 'ต.ค. 66 - ธ.ค. 67', cell: `G${row}` },
  ]);
  expect(written(refusals[0]?.accept?.changes ?? [])).toEqual([[`H${row}`, '✓']]);
});

describe('a period across the quarter cells', () => {
  const across = { quarters: ['เม.ย. - ก.ย. 68', null, null, null] as const };
  const merge = `H${row}:K${row}`;

  test('is moved to the period column after consent, the merge taken apart', () => {
    const [proposal] = fill(across, { merges: [merge] }).proposals;
    expect(proposal).toMatchObject({
      needsConsent: true,
      rows: [{ quarters: [3, 4], source: { where: 'quarter-cells', cell: `H${row}` } }],
    });
    expect(written(proposal?.changes ?? [])).toEqual([
      { kind: 'merge', sheet: SHEET, range: merge, merged: false, group: proposal?.id },
      [`H${row}`, null],
      [`G${row}`, 'เม.ย. - ก.ย. 68'],
      [`J${row}`, '✓'],
      [`K${row}`, '✓'],
    ]);
    expect(new Set(proposal?.changes.map((change) => ('group' in change ? change.group : null))).size).toBe(1);
  });

  test('a cell that is cleared and marked is changed once', () => {
    const [proposal] = fill({ quarters: ['ต.ค. 67 - มี.ค. 68', null, null, null] }).proposals;
    expect(written(proposal?.changes ?? [])).toEqual([
      [`H${row}`, '✓'],
      [`G${row}`, 'ต.ค. 67 - มี.ค. 68'],
      [`I${row}`, '✓'],
    ]);
  });

  test.each([
    [['ต.ค.', 'ม.ค.', null, null], []],
    [['✓ (ธ.ค. 67)', null, null, null], []],
    [['ม.ค.', 'ต.ค.', null, null], ['statements-differ']],
    [['ต.ค.', 'มี.ค. - เม.ย.', null, null], ['marked-otherwise']],
  ] as const)('%j: a month under its own quarter is its mark, and nothing is written over it', (quarters, reasons) => {
    const { proposals, refusals } = fill({ quarters });
    expect([proposals, refusals.map(({ reason }) => reason)]).toEqual([[], reasons]);
  });

  test('never over words that stand in the period column', () => {
    const form = { merges: [merge] };
    expect(fill({ ...across, period: 'เม.ย. - ก.ย. 2568' }, form).refusals.map(({ reason }) => reason)).toEqual([
      'occupied',
    ]);
    expect(fill({ ...across, period: 'เม.ย.-ก.ย. 68' }, form).proposals).toHaveLength(1);
  });

  test('not out of a merge over several rows', () => {
    const merges = [`H${row}:K${row + 1}`];
    const { proposals } = fill(across, { merges });
    expect(proposals).toEqual([]);
  });
});

describe('several projects in one cell', () => {
  const shared = (period: string, rest: Form = {}): FillPlan => {
    const { headings } = buildForm({ projects: [] });
    const at = headings['1.1'] ?? 0;
    const cells = {
      [`B${at}`]: '1.1 แนวทางการพัฒนาที่ 3 บวร\n\n(1) โครงการ ก\n(2) โครงการ ข',
      [`G${at}`]: period,
      ...rest.cells,
    };
    return proposeFill(planIn({ projects: [], ...rest, cells }));
  };
  const at = buildForm({ projects: [] }).headings['1.1'] ?? 0;

  test('get a line each, a dash for one without the quarter', () => {
    const { proposals, refusals } = shared('ต.ค. 67\n\nต.ค. 67 - มี.ค. 68');
    expect(refusals).toEqual([]);
    expect(proposals).toHaveLength(1);
    expect(written(proposals[0]?.changes ?? [])).toEqual([
      [`H${at}`, '✓\n✓'],
      [`I${at}`, '-\n✓'],
    ]);
  });

  test('where one cannot be read, none is written', () => {
    const { proposals, refusals } = shared('ต.ค. 67\n\nตามความเหมาะสม');
    expect(proposals).toEqual([]);
    expect(refusals.map(({ reason, project }) => [project.title, reason])).toEqual([
      ['โครงการ ก', 'shared-cell'],
      ['โครงการ ข', 'undecided'],
    ]);
  });

  test('one period for both is nobody’s', () => {
    expect(shared('ต.ค. 67')).toEqual({ proposals: [], refusals: [] });
  });
});
