import { checked } from '#test/support/checked';
import { AS_USUAL, finding, ISSUE } from '#test/support/pane';
import { plan, project, SHEET } from '#test/support/plan-builder';
import type { Finding } from '../rules/finding';
import { parseRange, type RangeIndex } from '../workbook/address';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { CellValue } from '../workbook/snapshot';
import { findingsTab } from './findings';
import { USUAL_OPTIONS } from './tab-options';

const PLACE = { sheet: SHEET, cell: 'A18' };
const FINGERPRINT = '3fa912bc';

function tab(findings: readonly Finding[], settings = AS_USUAL, of = plan()): SheetSpec {
  return findingsTab({ plan: of, findings, settings, issued: { ...ISSUE, fingerprint: FINGERPRINT } });
}

function tableOf({ table }: SheetSpec): RangeIndex {
  return parseRange(table?.range ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function values({ rows: all }: SheetSpec): CellValue[][] {
  return all.map((row) => row.map((cell) => cell?.value ?? null));
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The rows of the table. */
function rows(...findings: Finding[]): CellValue[][] {
  const spec = tab(findings);
  const { top, bottom } = tableOf(spec);
  return values(spec).slice(top + 1, bottom + 1);
}

/** What the receipt says beside each label. */
function facts(spec: SheetSpec): Record<string, string[]> {
  const said: Record<string, string[]> = {};
  let label = '';
  for (const row of values(spec).slice(0, tableOf(spec).top)) {
    if (row.length !== 4 || row.slice(1, 3).some((value) => value !== null)) continue;
    label = textOf(row[0]) === '' ? label : textOf(row[0]);
    said[label] = [...(said[label] ?? []), textOf(row[3])];
  }
  return said;
}

test('the tab of findings has places to sign on, unless none are wanted', () => {
  const signedBy = (isSigned: boolean): boolean => {
    const { rows: all } = findingsTab(checked(plan()), { ...USUAL_OPTIONS, isSigned });
    return all.some((row) => row.some((cell) => textOf(cell?.value).includes('ผู้อนุมัติ')));
  };
  expect([signedBy(true), signedBy(false)]).toEqual([true, false]);
});

describe('the tab of findings', () => {
  test('says each as the pane does, with what was found and what was expected', () => {
    const data = { found: 29, expected: 28 };
    expect(rows(finding('error', 'A29', { data }))).toEqual([
      [
        1,
        'ต้องแก้',
        'แผนปฏิบัติการ',
        'A29',
        'ข้อ ๓.๑ ระบุจำนวนรวม ๒๙ โครงการ แต่แผนย่อยทั้งสามรวมได้ ๒๘ โครงการ โปรดตรวจสอบ',
        null,
        29,
        28,
        null,
        null,
        null,
      ],
    ]);
  });

  test('has the gravest first, and at the end what is kept: why, by whom and when', () => {
    const table = rows(
      finding('info', 'A1'),
      finding('error', 'A2', { accepted: { reason: 'ตกลงกับกระทรวงแล้ว', date: '2026-11-28', name: 'สมศรี' } }),
      finding('error', 'A3'),
    );
    expect(table.map((row) => [row[0], row[1], row[3], row[8]])).toEqual([
      [1, 'ต้องแก้', 'A3', null],
      [2, 'ข้อสังเกต', 'A1', null],
      [3, 'ต้องแก้', 'A2', 'ตกลงกับกระทรวงแล้ว\nสมศรี\n๒๘ พฤศจิกายน ๒๕๖๙'],
    ]);
  });

  test('writes its sentences in the digits that are set', () => {
    const found = finding('error', 'A29', { data: { found: 29, expected: 28 } });
    const spec = tab([found], { ...AS_USUAL, digits: 'arabic' });
    expect(facts(spec)).toMatchObject({
      ผลการตรวจ: ['พบสิ่งที่ต้องแก้ 1 จุด', 'ต้องแก้ 1 จุด   ควรแก้ 0 จุด   ข้อสังเกต 0 จุด'],
      ตรวจเมื่อ: ['29 พฤศจิกายน 2569 เวลา 14.30 น.'],
    });
    expect(values(spec)[tableOf(spec).top + 1]?.[4]).toBe(
      'ข้อ 3.1 ระบุจำนวนรวม 29 โครงการ แต่แผนย่อยทั้งสามรวมได้ 28 โครงการ โปรดตรวจสอบ',
    );
  });

  test('links to the cell of a finding', () => {
    const spec = tab([finding('error', 'A29', { sheet: `ปี'68` })]);
    expect(spec.rows[tableOf(spec).top + 1]?.[3]?.formula).toBe(`=HYPERLINK("#'ปี''68'!A29","A29")`);
  });

  test.each([0, 1, 3])('is a table over header and rows of %i findings, on a page of its own', (count) => {
    const spec = tab(Array.from({ length: count }, (_, index) => finding('error', `A${index + 1}`)));
    const { top, left, bottom, right } = tableOf(spec);
    expect([left, bottom - top, right]).toEqual([0, Math.max(1, count), spec.widths.length - 1]);
    expect(spec.print.breaks).toEqual([top - 1]);
    expect(values(spec)[top - 1]).toEqual(['รายการสิ่งที่พบ']);
    expect(spec.print.repeated).toEqual({ top, bottom: top });
    expect(new Set(values(spec)[top]).size).toBe(spec.widths.length);
  });

  test('says so where nothing was found', () => {
    expect(rows().flat()).toContain('ไม่พบสิ่งที่ต้องแก้');
  });
});

describe('the receipt', () => {
  test('says what was checked, when, by what, and by which settings', () => {
    const parts = { general: null, base: null, counts: PLACE, projects: PLACE, targets: null, outcomes: null };
    const remarks = [{ ...PLACE, text: 'หมายเหตุ' }];
    const spec = tab([finding('warning', 'A1')], AS_USUAL, plan({ projects: [project(1, 1, 30)], parts, remarks }));
    expect(facts(spec)).toEqual({
      ผลการตรวจ: ['ไม่พบสิ่งที่ต้องแก้', 'ต้องแก้ ๐ จุด   ควรแก้ ๑ จุด   ข้อสังเกต ๐ จุด', 'ในแผนมีส่วนที่ไม่ได้ตรวจ ๑ แห่ง'],
      คงไว้ตามเดิม: ['ไม่มี'],
      ตรวจเมื่อ: ['๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.'],
      สิ่งที่ตรวจ: ['ส่วนที่ ๓ จำนวนโครงการ', 'ตารางรายละเอียดโครงการในส่วนที่ ๓', '๑ โครงการ ในแผ่นงาน แผนปฏิบัติการ'],
      สิ่งที่ไม่ได้ตรวจ: ['หมายเหตุ ไม่นับเป็นโครงการ (๑ แห่ง)'],
      ตรวจด้วย: [expect.stringMatching(/^Phaen 0\.1\.0 ข้อตรวจ [๐-๙]+ ข้อ$/)],
      การตั้งค่า: expect.arrayContaining([expect.stringMatching(/^ค่าเริ่มต้น/)]) as unknown,
      ลายนิ้วมือของแผน: expect.arrayContaining([FINGERPRINT]) as unknown,
    });
    expect(values(spec).slice(1, 4).flat()).toEqual([
      'ใบรายงานผลการตรวจแผน',
      'สำนักงานเขตลาดกระบัง',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    ]);
  });

  test('names the settings in as many lines as they need', () => {
    const settings = {
      ...AS_USUAL,
      sources: [{ kind: 'workbook' }],
      rulesOff: 12,
      rulesChanged: 3,
      accepted: 1,
    } as const;
    const said = facts(tab([], settings))['การตั้งค่า'];
    expect(said?.join(' ')).toBe('ไฟล์นี้ · ปิดข้อตรวจ ๑๒ ข้อ · ปรับข้อตรวจ ๓ ข้อ · คงไว้ตามเดิม ๑ จุด');
    expect(said?.length).toBeGreaterThan(1);
  });

  test('lists what was accepted as the table does, and nothing else', () => {
    const kept = finding('error', 'A2', { accepted: { reason: 'ทราบ', date: '2026-11-28' } });
    const spec = tab([finding('error', 'A1'), kept]);
    const before = values(spec).slice(0, tableOf(spec).top);
    const header = values(spec)[tableOf(spec).top]?.slice(0, -2);
    const at = before.findIndex((row) => row[0] === header?.[0]);
    expect(before[at]).toEqual(header);
    expect(before[at + 1]?.[3]).toBe('A2');
    expect(before[at + 1]?.[8]).toBe('ทราบ\n๒๘ พฤศจิกายน ๒๕๖๙');
    expect(before.flat()).not.toContain('A1');
    expect(facts(spec)['คงไว้ตามเดิม']).toEqual(['๑ จุด ตามรายการด้านล่าง']);
  });

  test('has the places to sign, and the table has none', () => {
    const texts = values(tab([]))
      .flat()
      .filter((value) => textOf(value).startsWith('ลงชื่อ ...'));
    expect(texts).toHaveLength(3);
    const { rows: all, table } = tab([]);
    expect(all).toHaveLength((parseRange(table?.range ?? '')?.bottom ?? 0) + 1);
  });
});
