import fc from 'fast-check';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import { plan, project, SHEET } from '#test/support/plan-builder';
import { EditedSheet } from '#test/support/row-edits';
import { runs, some } from '#test/support/runs';
import { readPlan } from '../form/read-plan';
import { cellName, parseCell } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { fingerprint } from './fingerprint';

const { workbook, at, slot, rows, headings } = buildForm();
const [form] = workbook.sheets as [SheetSnapshot];

function printOf(sheet: SheetSnapshot): string {
  return fingerprint(readPlan({ ...workbook, sheets: [sheet] } satisfies WorkbookSnapshot)!);
}

function withCell(cell: string, value: CellValue): SheetSnapshot {
  const { row, column } = parseCell(cell)!;
  const values = form.values.map((line) => [...line]);
  values[row]![column] = value;
  return { ...form, values };
}

function printOfForm(changed: Form): string {
  return printOf(buildForm(changed).workbook.sheets[0]!);
}

const ORIGINAL = printOf(form);

test('is the beginning of a SHA-256, in hexadecimal digits', () => {
  expect(ORIGINAL).toMatch(/^[0-9a-f]{8}$/);
});

describe('the same plan', () => {
  test('with rows inserted above it, columns before it, and under another name of its sheet', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 10 }),
        fc.constantFrom('แผน ปี 68', 'Sheet1', "ของ'เรา"),
        (down, right, name) =>
          printOf({ ...form, name, origin: { row: form.origin.row + down, column: form.origin.column + right } }) ===
          ORIGINAL,
      ),
      runs(100),
    );
  });

  test('with an empty row between any two', () => {
    const edited = EditedSheet.of(form);
    fc.assert(
      fc.property(
        fc.constantFrom(...rows, ...Object.values(headings)),
        (row) => printOf(edited.insert(row).sheet) === ORIGINAL,
      ),
      runs(100),
    );
  });

  test.each([
    ['line ends of another program', (text: string) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['doubled spaces', (text: string) => text.replaceAll(' ', '  ')],
  ])('with %s', (_, spell) => {
    const values = form.values.map((line) => line.map((value) => (typeof value === 'string' ? spell(value) : value)));
    expect(printOf({ ...form, values })).toBe(ORIGINAL);
  });

  test('beside results that are filled in while it is carried out', () => {
    const asides = [{ as: 'result', of: null, quarter: null, text: 'ดำเนินการแล้ว', sheet: SHEET, cell: 'Q1' }] as const;
    expect(fingerprint(plan({ projects: [project(1, 1, 30, { asides })] }))).toBe(
      fingerprint(plan({ projects: [project(1, 1, 30)] })),
    );
  });
});

describe('another plan', () => {
  test.each([
    ['the agency', at.title!, 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....สำนักงานเขตบางรัก.....'],
    ['the year', at.year!, 'ประจำปีงบประมาณ พ.ศ. 2569'],
    ['an address', at.email!, 'อีเมล: plan@bangkok.go.th Line ID: -'],
    ['a number of part 2', at.base!.replace('A', 'B'), 421],
    ['the declared total', slot.total!, 27],
    ['the declared count of a sub-plan', slot['1']!, 99],
    ['the declared count of a guideline', slot['1/3']!, 3],
    ['a number of part 4', at.target1!.replace('A', 'C'), '121 คน'],
    ['an outcome', at.outcome1!, '- ประชาชนมีวินัย'],
  ])('%s', (_, cell, value) => {
    expect(printOf(withCell(cell, value))).not.toBe(ORIGINAL);
  });

  test('a word, an amount or a mark of any project', () => {
    const changes = [
      { title: 'กิจกรรมใหม่' },
      { quantity: 'ผู้เข้าร่วม 77 คน' },
      { quality: 'ผู้เข้าร่วมมีวินัย' },
      { unit: 'ฝ่ายการศึกษา' },
      { budget: '1,234 บาท' },
      { quarters: [null, null, null, '✓'] },
      { quarters: ['?', '✓', '✓', null] },
      { period: 'มกราคม 2568' },
    ] as const;
    const seen = new Set([ORIGINAL]);
    some(TWO_EACH).forEach((each, index) => {
      for (const change of changes) {
        seen.add(printOfForm({ projects: TWO_EACH.map((other) => (other === each ? { ...each, ...change } : other)) }));
      }
      expect(seen.size).toBe(1 + (index + 1) * changes.length);
    });
  });

  test('a mark that nobody understands, in another quarter', () => {
    const marked = (quarters: readonly [CellValue, CellValue, CellValue, CellValue]): string =>
      printOfForm({ projects: [{ section: '1.1', quarters }] });
    expect(marked(['?', null, null, null])).not.toBe(marked([null, '?', null, null]));
  });

  test('a project more, a project less, and two in the other order', () => {
    const prints = [TWO_EACH.slice(1), [...TWO_EACH, { section: '3.1', title: 'ก' }]].map((projects) =>
      printOfForm({ projects }),
    );
    const swapped = EditedSheet.of(withCell(cellName(rows[0]! - 1, 1), 'อื่น')).move(rows[1]!, rows[0]!).sheet;
    expect(new Set([ORIGINAL, ...prints, printOf(swapped)]).size).toBe(4);
  });
});
