import { receiptText } from './receipt';

const receipt = { fingerprint: '3fa912bc', moment: '2026-11-29T14:30', version: '0.2.0' };

test.each([
  [
    'the same plan',
    '3fa912bc',
    '0.2.0',
    'ใบรายงานผลการตรวจในไฟล์นี้ (๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.) ตรงกับแผน',
    'The receipt of the check in this file (29 November 2026 at 14:30) fits the plan.',
  ],
  [
    'the same plan, read by a later version',
    '3fa912bc',
    '0.3.0',
    'ใบรายงานผลการตรวจในไฟล์นี้ (๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.) ตรงกับแผน',
    'The receipt of the check in this file (29 November 2026 at 14:30) fits the plan.',
  ],
  [
    'another plan',
    '00000000',
    '0.2.0',
    'แผนเปลี่ยนไปหลังออกใบรายงานผลการตรวจเมื่อ ๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น. โปรดตรวจและเขียนใบรายงานใหม่',
    'The plan has changed since the receipt of the check of 29 November 2026 at 14:30. Please check it and write a new one.',
  ],
  [
    'a plan that a later version may read in another way',
    '00000000',
    '0.3.0',
    'ใบรายงานผลการตรวจในไฟล์นี้ (๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.) ออกโดย Phaen 0.2.0 จึงเทียบกับแผนไม่ได้แน่ชัด โปรดตรวจและเขียนใบรายงานใหม่',
    'The receipt of the check in this file (29 November 2026 at 14:30) is of Phaen 0.2.0, so it is not certain whether it fits the plan. Please check it and write a new one.',
  ],
])('%s', (_, fingerprint, version, thai, english) => {
  expect(receiptText({ fingerprint, receipt }, version, 'th', 'thai')).toBe(thai);
  expect(receiptText({ fingerprint, receipt }, version, 'en', 'arabic')).toBe(english);
});

test('nothing is said without a receipt', () => {
  expect(receiptText({ fingerprint: '3fa912bc', receipt: null }, '0.2.0', 'th', 'thai')).toBeNull();
});
