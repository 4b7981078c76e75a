import { expectLinear } from '#test/support/growth';
import { splitEntries, splitMarks } from './split-entries';

test.each([
  ['paragraphs', 'ก\n\nข', 2, ['ก', 'ข']],
  ['paragraphs of several lines', 'ก\nกก\n\nข', 2, ['ก\nกก', 'ข']],
  ['bullets that wrap', '- ก\nกก\n- ข', 2, ['- ก\nกก', '- ข']],
  ['item numbers', '(๑) ก (๒)\nกก\n(๒) ข', 2, ['(๑) ก (๒)\nกก', '(๒) ข']],
  ['a line each', 'ก\nข\nค', 3, ['ก', 'ข', 'ค']],
  ['spacer lines of white space', 'ก\n \n\u00a0\nข', 2, ['ก', 'ข']],
])('%s', (_name, text, projects, entries) => {
  expect(splitEntries(text, projects)).toEqual({ ok: true, entries });
});

test.each([
  ['two for four', 'ก\n\n- ข', 4, 2],
  ['one for all', 'ไม่ใช้งบประมาณ', 4, 1],
  ['more than there are projects', 'ก\n\nข\n\nค', 2, 3],
])('%s are never paired', (_name, text, projects, found) => {
  expect(splitEntries(text, projects)).toEqual({ ok: false, found });
});

test.each([
  ['a line each', '✓\n-', ['✓', '-']],
  ['an empty line is a project without the mark', '✓\n', ['✓', '']],
  ['a blank line between', '✓\n\n✓', ['✓', '✓']],
  ['wide gaps on one line', ' ✓  -', ['✓', '-']],
])('marks: %s', (_name, text, entries) => {
  expect(splitMarks(text, 2)).toEqual({ ok: true, entries });
});

test('blank lines between keep an empty mark in its place', () => {
  expect(splitMarks('✓\n\n\n\n✓\n\n✓', 4)).toEqual({ ok: true, entries: ['✓', '', '✓', '✓'] });
});

test('one mark for two projects is not shared out', () => {
  expect(splitMarks('✓', 2)).toEqual({ ok: false, found: 1 });
});

test.each([
  ['invisible characters behind a bullet', '-\u200b\ufeff ก\n-\u200bข', ['-\u200b\ufeff ก', '-\u200bข']],
  ['a minus is no bullet', '- ก\n-\u200b5\n- ข', ['- ก\n-\u200b5', '- ข']],
])('%s', (_name, text, entries) => {
  expect(splitEntries(text, 2)).toEqual({ ok: true, entries });
});

test('the time to find a bullet grows with what nobody sees behind it', () => {
  expectLinear(100_000, (length) => splitEntries(`-${'\ufeff'.repeat(length)}\nก\nข`, 2));
});
