import { checkResult, finding } from '#test/support/pane';
import type { Amounts } from '../../core/jobs/amounts';
import { sendingText } from './sending-text';

const AMOUNTS: Amounts = { spending: 2, free: 1, unread: 0, baht: 1234567.5 };
const RESULT = checkResult({
  findings: [finding('warning', 'A1'), { ...finding('info', 'A2'), accepted: { reason: 'ทราบ' } }],
});

const text = (amounts: Amounts, checkedAt: string | null = null): string =>
  sendingText({ result: RESULT, amounts, checkedAt }, 'th', 'thai');

test('says the projects, the money and the verdict, in one system of digits', () => {
  expect(text(AMOUNTS, '2026-11-29T14:30').split('\n')).toEqual([
    expect.stringMatching(/^ขอส่งแผนปฏิบัติการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ\.ศ\. .+ จำนวน [๐-๙]+ โครงการ$/),
    'ใช้งบประมาณ ๒ โครงการ รวม ๑,๒๓๔,๕๖๗.๕๐ บาท ไม่ใช้งบประมาณ ๑ โครงการ',
    'ผลการตรวจด้วย Phaen เมื่อ ๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.: ต้องแก้ ๐ จุด ควรแก้ ๑ จุด ข้อสังเกต ๐ จุด คงไว้ตามเดิม ๑ จุด (รหัสแผน “3fa912bc”)',
  ]);
});

test.each<[string, Amounts, RegExp, RegExp]>([
  ['no budget that is known', { spending: 0, free: 0, unread: 3, baht: '' }, /ยังไม่ระบุงบประมาณ ๓ โครงการ/, /บาท/],
  ['whole baht', { spending: 1, free: 0, unread: 0, baht: 5000 }, /รวม ๕,๐๐๐ บาท/, /๕,๐๐๐\.|ยังไม่ระบุ/],
])('%s', (_name, amounts, is, isNot) => {
  expect(text(amounts)).toMatch(is);
  expect(text(amounts)).not.toMatch(isNot);
});
