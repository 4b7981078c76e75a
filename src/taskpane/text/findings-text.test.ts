import { findingsAsText, unsaid } from './findings-text';
import { AS_USUAL, finding } from '#test/support/pane';
import { plan } from '#test/support/plan-builder';

const NOTHING = { title: null, found: null, expected: null };

test.each([
  [{ found: 4, expected: 3 }, 'ข้อ ๓.๑ ระบุ ๔ โครงการ แต่ในตารางมี ๓ โครงการ', NOTHING],
  [{ found: 'x', expected: '✓' }, 'ไม่รู้จักเครื่องหมาย "x"', { ...NOTHING, expected: '✓' }],
  [{ found: 'x', expected: '✓' }, 'เครื่องหมายไม่ตรง', { ...NOTHING, found: 'x', expected: '✓' }],
  [{ found: 2 }, 'ยังมีบรรทัดตัวอย่าง', NOTHING],
  [{ title: 'ลานธรรม' }, 'ยังไม่ได้ทำเครื่องหมาย', { ...NOTHING, title: 'ลานธรรม' }],
  [{ title: 'ลานธรรม' }, 'โครงการ "ลานธรรม" ยังไม่ได้ทำเครื่องหมาย', NOTHING],
  [{ found: null }, 'ยังไม่ได้กรอก', NOTHING],
  [{}, 'ยังไม่ได้กรอก', NOTHING],
])('of %p, what "%s" does not say', (data, sentence, expected) => {
  expect(unsaid(finding('error', 'A1', { data }), sentence)).toEqual(expected);
});

test('a copied list says by which settings it was found', () => {
  const findings = [finding('error', 'A29', { data: { found: 29, expected: 28 } })];
  const settings = { ...AS_USUAL, sources: [{ kind: 'workbook' }], rulesOff: 3 } as const;
  expect(
    findingsAsText(
      { plan: plan(), findings, settings, fingerprint: '3fa912bc', receipt: null, settingsProblems: [] },
      'en',
    ).split('\n'),
  ).toEqual([
    'Must fix',
    expect.stringMatching(/^1\. .*cell A29\)$/),
    '',
    'Settings: this workbook · rules off: 3 · rules changed: 0 · known and kept: 0',
  ]);
});

test.each([
  [
    null,
    'th',
    '๑. ข้อ ๓.๑ ระบุจำนวนรวม ๒๙ โครงการ แต่แผนย่อยทั้งสามรวมได้ ๒๘ โครงการ โปรดตรวจสอบ (แผ่นงาน “แผนปฏิบัติการ” ช่อง A29)',
  ],
  [
    'arabic',
    'th',
    '1. ข้อ 3.1 ระบุจำนวนรวม 29 โครงการ แต่แผนย่อยทั้งสามรวมได้ 28 โครงการ โปรดตรวจสอบ (แผ่นงาน “แผนปฏิบัติการ” ช่อง A29)',
  ],
] as const)('a copied list has the digits that are set: %s', (digits, language, line) => {
  const findings = [finding('error', 'A29', { data: { found: 29, expected: 28 } })];
  const checked = {
    plan: plan(),
    findings,
    settings: { ...AS_USUAL, digits },
    fingerprint: '3fa912bc',
    receipt: null,
    settingsProblems: [],
  };
  expect(findingsAsText(checked, language).split('\n')[1]).toBe(line);
});
