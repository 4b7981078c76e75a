import { describe, expect, test } from '@jest/globals';
import { AS_USUAL, finding } from '#test/support/pane';
import { plan } from '#test/support/plan-builder';
import type { Finding } from '../rules/finding';
import { parseRange } from '../workbook/address';
import { findingsTab } from './findings';

const HEADER_ROW = 6;

function rows(...findings: Finding[]): unknown[][] {
  const { rows: all, table } = findingsTab(plan(), findings, AS_USUAL);
  return all
    .slice(HEADER_ROW + 1, (parseRange(table?.range ?? '')?.bottom ?? 0) + 1)
    .map((row) => row.map((cell) => cell?.value ?? null));
}

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

  test('has the gravest first, and at the end what is known and kept, with its reason', () => {
    const table = rows(
      finding('info', 'A1'),
      finding('error', 'A2', { accepted: { reason: 'ตกลงกับกระทรวงแล้ว' } }),
      finding('error', 'A3'),
    );
    expect(table.map((row) => [row[0], row[1], row[3], row[8]])).toEqual([
      [1, 'ต้องแก้', 'A3', null],
      [2, 'ข้อสังเกต', 'A1', null],
      [3, 'ต้องแก้', 'A2', 'ตกลงกับกระทรวงแล้ว'],
    ]);
  });

  test('writes its sentences in the digits that are set', () => {
    const found = finding('error', 'A29', { data: { found: 29, expected: 28 } });
    const { rows: all } = findingsTab(plan(), [found], { ...AS_USUAL, digits: 'arabic' });
    const texts = [all[4]?.[0], all[5]?.[0], all[HEADER_ROW + 1]?.[4]].map((cell) => cell?.value);
    expect(texts).toEqual([
      'ต้องแก้ 1 จุด   ควรแก้ 0 จุด   ข้อสังเกต 0 จุด   รู้แล้ว ไม่แก้ 0 จุด',
      'การตั้งค่า: ค่าเริ่มต้น (default) · ปิดข้อตรวจ 0 ข้อ · ปรับ 0 ข้อ · รู้แล้ว ไม่แก้ 0 จุด',
      'ข้อ 3.1 ระบุจำนวนรวม 29 โครงการ แต่แผนย่อยทั้งสามรวมได้ 28 โครงการ โปรดตรวจสอบ',
    ]);
  });

  test('counts what is open apart from what is known and kept', () => {
    const spec = findingsTab(
      plan(),
      [finding('error', 'A1'), finding('error', 'A2', { accepted: { reason: 'ทราบ' } })],
      AS_USUAL,
    );
    expect(spec.rows[4]?.[0]?.value).toBe('ต้องแก้ ๑ จุด   ควรแก้ ๐ จุด   ข้อสังเกต ๐ จุด   รู้แล้ว ไม่แก้ ๑ จุด');
  });

  test.each([
    [AS_USUAL, 'การตั้งค่า: ค่าเริ่มต้น (default) · ปิดข้อตรวจ ๐ ข้อ · ปรับ ๐ ข้อ · รู้แล้ว ไม่แก้ ๐ จุด'],
    [
      { ...AS_USUAL, sources: [{ kind: 'workbook' }], rulesOff: 12, rulesChanged: 3, accepted: 1 } as const,
      'การตั้งค่า: สมุดงานนี้ · ปิดข้อตรวจ ๑๒ ข้อ · ปรับ ๓ ข้อ · รู้แล้ว ไม่แก้ ๑ จุด',
    ],
  ])('names the settings, with and without findings', (settings, line) => {
    expect(findingsTab(plan(), [], settings).rows[5]?.[0]?.value).toBe(line);
    expect(findingsTab(plan(), [finding('error', 'A1')], settings).rows[5]?.[0]?.value).toBe(line);
  });

  test('links to the cell of a finding', () => {
    const spec = findingsTab(plan(), [finding('error', 'A29', { sheet: `ปี'68` })], AS_USUAL);
    expect(spec.rows[HEADER_ROW + 1]?.[3]?.formula).toBe(`=HYPERLINK("#'ปี''68'!A29","A29")`);
  });

  test.each([0, 1, 3])('is a table over header and rows of %i findings', (count) => {
    const spec = findingsTab(
      plan(),
      Array.from({ length: count }, (_, index) => finding('error', `A${index + 1}`)),
      AS_USUAL,
    );
    expect(parseRange(spec.table?.range ?? '')).toMatchObject({
      top: HEADER_ROW,
      left: 0,
      bottom: HEADER_ROW + Math.max(1, count),
    });
    expect(spec.headerRows).toBe(HEADER_ROW + 1);
    const header = spec.rows[HEADER_ROW]?.map((cell) => cell?.value) ?? [];
    expect(new Set(header).size).toBe(spec.widths.length);
  });

  test('says so where nothing was found', () => {
    expect(rows().flat()).toContain('ไม่พบสิ่งที่ต้องแก้');
  });
});
