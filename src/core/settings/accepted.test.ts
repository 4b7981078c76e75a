import fc from 'fast-check';
import { buildForm, SHEET, TWO_EACH, type FormProject } from '#test/support/form-builder';
import { EditedSheet } from '#test/support/row-edits';
import { runs } from '#test/support/runs';
import { readPlan } from '../form/read-plan';
import { runRules } from '../jobs/run-rules';
import type { Finding } from '../rules/finding';
import { parseCell } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { accept, acceptedBy, unaccept } from './accepted';
import { NO_SETTINGS, type Settings } from './settings';

const TITLE = 1;
const QUANTITY = 2;
const UNIT = 5;
const FIRST_QUARTER = 7;

function findingsIn(sheets: readonly SheetSnapshot[], settings: Settings = NO_SETTINGS): Finding[] {
  const workbook = { sheets, isProtected: false, settings: null };
  const plan = readPlan(workbook);
  if (!plan) throw new Error('no plan is left');
  return runRules(plan, workbook, settings);
}

function rowOf({ cell }: Finding): number {
  return (parseCell(cell)?.row ?? -1) + 1;
}

function acceptedIn(edited: EditedSheet, settings: Settings, others: readonly SheetSnapshot[] = []): Finding[] {
  return findingsIn([edited.sheet, ...others], settings).filter(({ accepted }) => accepted !== null);
}

/** A plan whose third project of 1.1 names everybody as responsible; its row's number, and its finding accepted. */
function acceptedVague(projects: readonly FormProject[] = PROJECTS, of = 2) {
  const { workbook, rows } = buildForm({ projects });
  const row = rows[of] ?? 0;
  const sheet = EditedSheet.of(workbook.sheets[0]!);
  const finding = vagueAt(findingsIn([sheet.sheet]), row);
  return { sheet, row, finding, settings: accept(NO_SETTINGS, finding, { reason: 'ทราบแล้ว' }) };
}

function vagueAt(findings: readonly Finding[], row: number): Finding {
  const found = findings.find((finding) => finding.rule === 'responsible-vague' && rowOf(finding) === row);
  if (!found) throw new Error(`no vague responsibility in row ${row}`);
  return found;
}

const VAGUE = { section: '1.1', unit: 'ทุกฝ่าย' };
const PROJECTS: readonly FormProject[] = [
  ...TWO_EACH,
  { ...VAGUE, title: 'ค่ายคุณธรรม' },
  { ...VAGUE, title: 'ตลาดนัดคุณธรรม' },
].sort((a, b) => a.section.localeCompare(b.section));

describe('an acceptance follows its row', () => {
  const { sheet, row, settings } = acceptedVague();
  test.each<[string, EditedSheet, number | null]>([
    ['nothing changed', sheet, row],
    ['a row is added above', sheet.insert(row), row + 1],
    ['a project is added above', sheet.insert(row, [null, '(๑) งานบุญ', '๒ ครั้ง', 'ดี', '0', 'ทุกฝ่าย']), row + 1],
    ['the project above is deleted', sheet.delete(row - 1), row - 1],
    ['the next project moves above it', sheet.move(row + 1, row), row + 1],
    ['it moves below the next', sheet.move(row, row + 2), row + 1],
    ['the section is sorted', sheet.sort(row - 2, row + 1, TITLE, true), row - 1],
    ['it is deleted, and the next with the same fault is in its cell', sheet.delete(row), null],
    ['another project is typed over it', sheet.write(row, TITLE, '(๓) งานอื่น'), null],
    ['its other columns say something else', sheet.write(row, QUANTITY, '- จำนวนผู้สูงอายุ ๕๐ คน'), null],
    ['a quarter is ticked', sheet.write(row, FIRST_QUARTER + 3, '✓'), row],
    ['a quarter is crossed', sheet.write(row, FIRST_QUARTER + 3, 'x'), row],
    ['its number changes', sheet.write(row, TITLE, '(๗) ค่ายคุณธรรม'), row],
    ['its title is spaced otherwise', sheet.write(row, TITLE, '(๓)  ค่าย\u200bคุณธรรม '), row],
    ['what was judged says something else', sheet.write(row, UNIT, 'ทุกหน่วยงาน'), null],
    ['a copy is made of it', sheet.insert(row, sheet.sheet.values[row - 1]), null],
  ])('%s', (_case, edited, expected) => {
    const accepted = acceptedIn(edited, settings);
    expect(accepted.map(rowOf)).toEqual(expected === null ? [] : [expected]);
    if (expected !== null) expect(edited.id(expected)).toBe(sheet.id(row));
  });
});

describe('an acceptance of a row beside others that say the same', () => {
  const same = { ...VAGUE, title: 'ค่ายคุณธรรม' };
  const projects = [
    { section: '1.1' },
    same,
    same,
    same,
    { section: '1.1' },
    { section: '1.2' },
    { ...same, section: '1.2' },
  ];
  const { sheet, row, settings } = acceptedVague(projects, 2);
  test.each<[string, EditedSheet, number | null]>([
    ['nothing changed', sheet, row],
    ['a row is added far above', sheet.insert(5), row + 1],
    ['the project above the three is deleted', sheet.delete(row - 2), row - 1],
    ['one of them is deleted', sheet.delete(row - 1), null],
    ['it is deleted', sheet.delete(row), null],
    ['a project comes between them', sheet.insert(row, [null, '(๙) งานอื่น']), null],
    ['another one is added', sheet.insert(row, sheet.sheet.values[row - 1]), null],
  ])('%s', (_case, edited, expected) => {
    const accepted = acceptedIn(edited, settings);
    expect(accepted.map(rowOf)).toEqual(expected === null ? [] : [expected]);
    if (expected !== null) expect(edited.id(expected)).toBe(sheet.id(row));
  });
});

describe('sheets', () => {
  const { sheet, row, settings } = acceptedVague();
  const renamed = { ...sheet.sheet, name: 'แผน ฉบับส่ง' };
  const notes: SheetSnapshot = { ...sheet.sheet, name: SHEET, values: [['บันทึก']] };
  const hidden: SheetSnapshot = { ...sheet.sheet, visibility: 'hidden' };
  test.each<[string, readonly SheetSnapshot[], number | null]>([
    ['renamed', [renamed], row],
    ['renamed, and another sheet has the old name', [renamed, notes], null],
    ['copied for the next year, the old one hidden', [hidden, renamed], null],
  ])('%s', (_case, sheets, expected) => {
    const accepted = findingsIn(sheets, settings).filter((finding) => finding.accepted !== null);
    expect(accepted.map(rowOf)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('entries of older versions', () => {
  const { sheet, row, finding } = acceptedVague();
  const { rule, cell, data } = finding;
  const old = { rule, sheet: SHEET, cell, data, reason: 'ทราบแล้ว' };
  const settings: Settings = { rules: {}, accepted: [old] };

  test('are matched by sheet, cell and data', () => {
    expect(acceptedIn(sheet, settings).map(rowOf)).toEqual([row]);
    expect(acceptedIn(sheet.insert(row), settings)).toEqual([]);
  });

  test('are replaced by what is accepted now, and taken back', () => {
    const { accepted } = accept(settings, finding, { reason: 'ยืนยันแล้ว' });
    expect(accepted).toMatchObject([
      { reason: 'ยืนยันแล้ว', title: 'ค่ายคุณธรรม', row: { words: expect.any(String) as unknown } },
    ]);
    expect(unaccept(settings, finding).accepted).toEqual([]);
  });
});

test('what is stored of a row gives none of its words away but the title', () => {
  const { settings } = acceptedVague([
    ...TWO_EACH.slice(0, 2),
    { ...VAGUE, title: 'ค่าย', quality: 'โทร 0 2000 0000 คุณสมหญิง' },
  ]);
  const text = JSON.stringify(settings);
  expect(text).toContain('ค่าย');
  expect(text).not.toMatch(/2000|สมหญิง/);
});

test('an accepted finding is taken back wherever its row stands by then', () => {
  const { sheet, row, settings } = acceptedVague();
  const moved = vagueAt(findingsIn([sheet.insert(row).sheet]), row + 1);
  expect(acceptedBy(settings, moved)).toEqual({ reason: 'ทราบแล้ว' });
  expect(unaccept(settings, moved).accepted).toEqual([]);
  expect(accept(settings, moved, { reason: 'อีกครั้ง' }).accepted).toHaveLength(1);
});

test('a fault in one column is none in another, whatever the row says', () => {
  const projects = [...PROJECTS, { section: '1.1', title: 'เเห่งชุมชน', quality: 'เเห่งความดี' }];
  const { workbook, rows } = buildForm({ projects });
  const sheet = EditedSheet.of(workbook.sheets[0]!);
  const row = rows.at(-1)!;
  const [title, quality] = findingsIn([sheet.sheet]).filter(({ rule }) => rule === 'text-sara-e-doubled');
  const settings = accept(NO_SETTINGS, title!, { reason: 'ทราบแล้ว' });
  expect(acceptedIn(sheet, settings).map(({ cell }) => cell)).toEqual([title!.cell]);
  expect(acceptedIn(sheet.write(row, TITLE, '(๓) แห่งชุมชน'), settings)).toEqual([]);
  expect(quality!.cell).toBe(`D${row}`);
});

/** Few titles, units and marks, so that many rows say the same. */
const project: fc.Arbitrary<FormProject> = fc.record({
  section: fc.constantFrom('1.1', '1.2', '2.1'),
  title: fc.constantFrom('ค่ายคุณธรรม', 'งานบุญ', 'ตลาดนัด'),
  unit: fc.constantFrom('ทุกฝ่าย', 'ฝ่ายปกครอง'),
  quantity: fc.constantFrom('- จำนวน ๕๐ คน', '- ประกาศ ๑ ฉบับ', null),
  quarters: fc.constantFrom<NonNullable<FormProject['quarters']>>(
    [null, null, null, null],
    ['✓', '✓', null, null],
    ['✓', '✓', '✓', '✓'],
  ),
});

/** What happens to the rows from `first` to `last`. */
type Edit = (sheet: EditedSheet, first: number, last: number) => EditedSheet;
const place = fc.integer({ min: 0, max: 1_000 });
const within = (at: number, first: number, last: number): number => first + (at % (last - first + 1));

const NEW = fc.tuple(place, fc.uuid(), fc.constantFrom('ทุกฝ่าย', 'ฝ่ายปกครอง')).map(([at, id, unit]): Edit => {
  const title = `(๑) งานใหม่ ${id.replace(/[^a-f]/g, 'ก')}`;
  return (sheet, first, last) => sheet.insert(within(at, first, last), [null, title, null, 'ดี', '0', unit]);
});
const BLANK = place.map(
  (at): Edit =>
    (sheet, first, last) =>
      sheet.insert(within(at, first, last)),
);
const DELETED = place.map(
  (at): Edit =>
    (sheet, first, last) =>
      sheet.delete(within(at, first, last)),
);
const MOVED = fc.tuple(place, place).map(
  ([at, to]): Edit =>
    (sheet, first, last) =>
      sheet.move(within(at, first, last), within(to, first, last)),
);
const SORTED = fc
  .tuple(place, place, fc.constantFrom(TITLE, QUANTITY, UNIT, FIRST_QUARTER), fc.boolean())
  .map(([a, b, column, isDescending]): Edit => {
    return (sheet, first, last) => {
      const [from, to] = [within(a, first, last), within(b, first, last)];
      return sheet.sort(Math.min(from, to), Math.max(from, to), column, isDescending);
    };
  });

// Rows that are alike in all that they hold, and moved past each other by hand, are the same to everybody.
test.each([
  ['numbered', (sheet: EditedSheet) => sheet, [NEW, BLANK, DELETED, SORTED, MOVED]],
  ['all with the same number', allNumberedOne, [NEW, BLANK, DELETED, SORTED]],
])('whatever happens to the rows, what is accepted is the same project’s: %s', (_case, lay, kinds) => {
  fc.assert(
    fc.property(
      fc.array(project, { minLength: 4, maxLength: 12 }),
      fc.array(fc.oneof(...kinds), { maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      (projects, edits, chosen) => {
        const { workbook, headings, rows } = buildForm({ projects });
        const sheet = lay(EditedSheet.of(workbook.sheets[0]!), rows);
        const kept = findingsIn([sheet.sheet]).filter((_, index) => chosen[index % chosen.length]);
        const settings = kept.reduce((all, finding) => accept(all, finding, { reason: 'ทราบแล้ว' }), NO_SETTINGS);
        const names = (of: EditedSheet, findings: readonly Finding[]): string[] =>
          findings.map((finding) => `${finding.rule} ${String(of.id(rowOf(finding)))} ${JSON.stringify(finding.data)}`);
        const known = names(sheet, kept);
        expect(names(sheet, acceptedIn(sheet, settings)).sort()).toEqual([...known].sort());

        const [first, last] = [(headings['1.1'] ?? 0) + 1, (headings['2.1'] ?? 0) + 1];
        const edited = edits.reduce((all, change) => change(all, first, last), sheet);
        expect(names(edited, acceptedIn(edited, settings)).filter((name) => !known.includes(name))).toEqual([]);
      },
    ),
    runs(30),
  );
});

function allNumberedOne(sheet: EditedSheet, rows: readonly number[]): EditedSheet {
  return rows.reduce((all, row) => {
    const title = all.sheet.values[row - 1]?.[TITLE];
    return typeof title === 'string' ? all.write(row, TITLE, title.replace(/\d+/, '1')) : all;
  }, sheet);
}
