import { mentionOf } from './tab-mention';

test.each([
  ["='ทะเบียน'!A1", true],
  ['=ทะเบียน!A1', true],
  ['=SUM(phaenregister[งบประมาณ])', true],
  ['=SUM(A1:A3)', false],
])('%s names the tab: %s', (formula, expected) => {
  expect(mentionOf('ทะเบียน', ['PhaenRegister'])(formula)).toBe(expected);
});

test.each([
  ["='ทะเบียน'!A1", false],
  ['=SUM(PhaenRegister[งบประมาณ])', true],
])('%s names the table: %s', (formula, expected) => {
  expect(mentionOf(null, ['PhaenRegister'])(formula)).toBe(expected);
});
