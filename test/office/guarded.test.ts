/** Forms that limit what can be written, through the real Office.js: locks, validation lists, check boxes, other date systems. */
import { applyFill, previewFill, type FillOutcome, type FillPreview } from '../../src/core/jobs/fill';
import { check } from '../../src/core/jobs/check';
import { ignoredIn } from '../../src/core/jobs/ignored';
import { applyFixes } from '../../src/core/jobs/fix';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { parseCell } from '../../src/core/workbook/address';
import { PLAIN_TRAITS, type CellTraits } from '../../src/core/workbook/cell-traits';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { createExcelHost } from '../../src/excel';
import { buildForm, SHEET, TWO_EACH, type Form } from '#test/support/form-builder';
import { fromSnapshot } from './from-snapshot';
import { installOffice, type LoadedOffice } from './load';
import { cellAt, ensureCell, type SheetModel, type WorkbookModel } from './model';

const BLANK = [null, null, null, null] as const;
const PERIOD = 'ต.ค. 67 - มี.ค. 68';
/** The rows of the first three projects, which have a period and no marks. */
const BLANKS = 3;
const { rows } = buildForm({ projects: TWO_EACH });
const first = rows[0]!;

interface Opened extends LoadedOffice {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
}

function open(form: Form = {}, traits: Readonly<Record<string, Partial<CellTraits>>> = {}): Opened {
  const projects = TWO_EACH.map((each, index) =>
    index < BLANKS ? { ...each, quarters: BLANK, period: PERIOD } : each,
  );
  const { workbook } = buildForm({ projects, ...form });
  const known = Object.entries(traits).map(([cell, own]): [string, CellTraits] => [
    cell,
    { ...PLAIN_TRAITS, font: 'TH SarabunPSK', ...own },
  ]);
  const model = fromSnapshot(workbook, { [SHEET]: Object.fromEntries(known) });
  const office = installOffice(model);
  office.log.length = 0;
  return { ...office, model, sheet: model.sheets[0]! };
}

const host = createExcelHost();
const quarterCells = (row: number): string[] => ['H', 'I', 'J', 'K'].map((column) => `${column}${row}`);
/** The quarter cells of the rows, all alike. */
const all = (own: Partial<CellTraits>, of = rows.slice(0, BLANKS)): Record<string, Partial<CellTraits>> =>
  Object.fromEntries(of.flatMap(quarterCells).map((cell) => [cell, own]));

function valuesOf(sheet: SheetModel, row: number): CellValue[] {
  return quarterCells(row).map((cell) => {
    const at = parseCell(cell)!;
    return cellAt(sheet, at.row, at.column)?.value ?? null;
  });
}

const reasons = ({ refusals }: FillPreview): string[] => refusals.map(({ reason }) => reason);

describe('the requests of a reading', () => {
  test.each<[string, Form, Record<string, Partial<CellTraits>>, number]>([
    ['a plain form', { projects: TWO_EACH }, {}, 3],
    ['projects without marks, which may be coloured', {}, {}, 4],
    ['a protected form', { isProtected: true }, {}, 4],
    ['a form with lists', {}, all({ validation: { kind: 'list', source: '"✓,-"' } }), 4],
    ['a form with letters', { cells: { [`H${rows[5]!}`]: 'ü' } }, {}, 4],
    [
      'a protected form with letters and formulas',
      { isProtected: true, cells: { [`H${rows[5]!}`]: 'ü' }, formulas: { [`E${rows[7]!}`]: '=1+1' } },
      {},
      5,
    ],
  ])('%s', async (_name, form, traits, requests) => {
    const { log } = open(form, traits);
    await check(host);
    expect(log.map(({ error }) => error)).toEqual(new Array(requests).fill(null));
  });

  test('a fill asks for nothing more than a protected form needs', async () => {
    const { log } = open({ isProtected: true, formulas: { [`E${rows[7]!}`]: '=1+1' } }, all({ isLocked: false }));
    await previewFill(host);
    expect(log).toHaveLength(5);
  });
});

test('colours in place of marks are asked about once, and listed', async () => {
  const [, second = 0] = rows;
  open({}, { [`I${first}`]: { fill: '#92D050' }, [`J${second}`]: { fill: '#92D050' } });
  const { findings, plan } = await check(host);
  const coloured = findings.filter(({ message }) => message === 'quarters-none-coloured');
  expect(coloured.map(({ cell, related }) => [cell, ...related.map((place) => place.cell)])).toEqual([
    [`I${first}`, `J${second}`],
  ]);
  const listed = ignoredIn(plan).filter(({ kind }) => kind === 'coloured-quarters');
  expect(listed.map(({ cell }) => cell)).toEqual([`I${first}`, `J${second}`]);
});

describe('a protected form', () => {
  const isProtected = true;

  test('is filled where its cells are unlocked, and undone', async () => {
    const { sheet } = open({ isProtected }, all({ isLocked: false }));
    const preview = await previewFill(host);
    expect(reasons(preview)).toEqual([]);
    const { filled, report } = await applyFill(host, preview.proposals);
    expect([filled.length, report.refused]).toEqual([BLANKS, []]);
    for (const row of rows.slice(0, BLANKS)) expect(valuesOf(sheet, row)).toEqual(['✓', '✓', null, null]);
    expect((await host.apply(report.inverse)).refused).toEqual([]);
    for (const row of rows.slice(0, BLANKS)) expect(valuesOf(sheet, row)).toEqual(BLANK);
  });

  test('with one locked cell leaves that row out, and says what was read', async () => {
    const { sheet } = open({ isProtected }, { ...all({ isLocked: false }), [`I${first}`]: { isLocked: true } });
    const preview = await previewFill(host);
    expect(preview.refusals).toMatchObject([{ reason: 'sheet-protected', suggestion: [1, 2], accept: null }]);
    const { filled } = await applyFill(host, preview.proposals);
    expect(filled).toHaveLength(BLANKS - 1);
    expect(valuesOf(sheet, first)).toEqual(BLANK);
  });

  test('writes around a locked cell between two quarters', async () => {
    const { sheet } = open(
      {
        isProtected,
        projects: TWO_EACH.map((each, index) =>
          index === 0 ? { ...each, quarters: BLANK, period: 'ต.ค. 67, เม.ย. 68' } : each,
        ),
      },
      { ...all({ isLocked: false }), [`I${first}`]: { isLocked: true } },
    );
    const { filled, report } = await applyFill(host, (await previewFill(host)).proposals);
    expect([filled.length, report.refused]).toEqual([1, []]);
    expect(valuesOf(sheet, first)).toEqual(['✓', null, '✓', null]);
  });

  test.each([
    ['before the look', 1],
    ['before the write', 2],
  ])('that is locked %s is not written in part', async (_name, request) => {
    const office = open({ isProtected }, all({ isLocked: false }));
    const { proposals } = await previewFill(host);
    const lock = (): void => {
      const at = parseCell(`I${rows[1]!}`)!;
      ensureCell(office.sheet, at.row, at.column).format.set('Protection.Locked', true);
    };
    office.log.length = 0;
    office.beforeRequest(request, lock);
    const outcome = await applyFill(host, proposals).catch((error: unknown) => error);
    const inRows = rows.slice(0, BLANKS).map((row) => valuesOf(office.sheet, row));
    for (const values of inRows) expect([BLANK, ['✓', '✓', null, null]]).toContainEqual(values);
    expect(inRows[1]).toEqual(BLANK);
    if (request === 1) expect((outcome as FillOutcome).filled).toHaveLength(BLANKS - 1);
  });

  test('takes a fix of an unlocked cell and refuses that of a locked one', async () => {
    const title = `B${rows[4]!}`;
    const other = `B${rows[6]!}`;
    open(
      { isProtected, cells: { [title]: '(1) โครงการ\u200bก', [other]: '(1) โครงการ\u200bข' } },
      { [title]: { isLocked: false } },
    );
    const { proposals } = await previewFixes(host);
    const chosen = proposals.filter(({ fix }) =>
      fix.changes.some((change) => change.kind === 'cell' && [title, other].includes(change.cell)),
    );
    const { applied, left } = await applyFixes(host, chosen);
    expect(applied.flatMap(({ finding }) => finding.cell)).toContain(title);
    expect(left.map(({ reason }) => reason)).toContain('sheet-protected');
  });
});

describe('validation lists', () => {
  const list = (source: string): Partial<CellTraits> => ({ validation: { kind: 'list', source } });

  test.each<[string, string, string]>([
    ['a literal list', '"☑,☐"', '☑'],
    ['a range', '$Z$1:$Z$2', '✔'],
  ])('%s: its mark is written', async (_name, source, mark) => {
    const { sheet } = open({ cells: { Z1: '✔', Z2: '-' } }, all(list(source)));
    await applyFill(host, (await previewFill(host)).proposals);
    expect(valuesOf(sheet, first)).toEqual([mark, mark, null, null]);
  });

  test.each<[string, Record<string, Partial<CellTraits>>, string[]]>([
    ['a name', all(list('เครื่องหมาย')), ['list-unclear', 'list-unclear', 'list-unclear']],
    ['another rule', all({ validation: { kind: 'other' } }), ['list-unclear', 'list-unclear', 'list-unclear']],
    ['rules that differ within one row', { ...all(list('"✓,-"')), [`I${first}`]: list('"x,-"') }, ['list-unclear']],
    ['a list without a mark', all(list('"ก,ข"')), ['not-listed', 'not-listed', 'not-listed']],
  ])('%s is a question', async (_name, traits, expected) => {
    open({}, traits);
    expect(reasons(await previewFill(host))).toEqual(expected);
  });
});

describe('check boxes', () => {
  test('four booleans are ticked', async () => {
    const boxes = [false, false, false, false] as const;
    const { sheet } = open({
      projects: TWO_EACH.map((each, index) => (index === 0 ? { ...each, quarters: boxes, period: PERIOD } : each)),
    });
    const { report } = await applyFill(host, (await previewFill(host)).proposals);
    expect(valuesOf(sheet, first)).toEqual([true, true, false, false]);
    await host.apply(report.inverse);
    expect(valuesOf(sheet, first)).toEqual(boxes);
  });
});

describe('dates', () => {
  const OCTOBER_2567 = 45_570;
  const dated = (dateSystem: 1900 | 1904, text?: string): Opened => {
    const office = open();
    const at = parseCell(`G${first}`)!;
    const cell = ensureCell(office.sheet, at.row, at.column);
    cell.value = dateSystem === 1904 ? OCTOBER_2567 - 1462 : OCTOBER_2567;
    cell.numberFormat = 'd mmm bbbb';
    if (text !== undefined) cell.text = text;
    office.model.dateSystem = dateSystem;
    return office;
  };

  test('are shown as dates, and fill their quarter', async () => {
    dated(1900);
    const { proposals } = await previewFill(host);
    expect(proposals[0]?.rows[0]).toMatchObject({ source: { text: '5 ต.ค. 2567' }, quarters: [1] });
  });

  test('counted from 1904 are asked about, with what the cell shows', async () => {
    dated(1904);
    const { refusals } = await previewFill(host);
    expect(refusals).toMatchObject([{ reason: 'shown-otherwise', text: '5 ต.ค. 2567', suggestion: [1] }]);
  });

  test('in a column too narrow are read', async () => {
    dated(1900, '########');
    expect((await previewFill(host)).proposals[0]?.rows[0]?.source.text).toBe('5 ต.ค. 2567');
  });
});
