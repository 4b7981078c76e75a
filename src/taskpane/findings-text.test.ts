import { expect, test } from '@jest/globals';
import { unsaid } from './findings-text';
import { finding } from '../../test/fixtures/pane';

test.each([
  [{ found: 4, expected: 3 }, 'แจ้ง 4 โครงการ แต่มีในตาราง 3', { found: null, expected: null }],
  [{ found: 'x', expected: '✓' }, 'ไม่รู้จักเครื่องหมาย "x"', { found: null, expected: '✓' }],
  [{ found: null }, 'ยังไม่ได้กรอก', { found: null, expected: null }],
  [{}, 'ยังไม่ได้กรอก', { found: null, expected: null }],
])('of %p, what "%s" does not say', (data, sentence, expected) => {
  expect(unsaid(finding('error', 'A1', { data }), sentence)).toEqual(expected);
});
