import { expect, test } from '@jest/globals';
import { unsaid } from './findings-text';
import { finding } from '../../test/fixtures/pane';

const NOTHING = { title: null, found: null, expected: null };

test.each([
  [{ found: 4, expected: 3 }, 'แจ้ง 4 โครงการ แต่มีในตาราง 3', NOTHING],
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
