import { finding } from '#test/support/pane';
import { plan, SHEET } from '#test/support/plan-builder';
import type { Finding } from '../../../core/rules/finding';
import { filtered, NO_FILTER, partOf, type Filter, type FormPart } from './filter';

const PLAN = plan({
  extents: [
    { part: 'title', sheet: SHEET, top: 0, bottom: 2 },
    { part: 'general', sheet: SHEET, top: 3, bottom: 9 },
    { part: 'counts', sheet: SHEET, top: 10, bottom: 19 },
    { part: 'projects', sheet: SHEET, top: 20, bottom: 29 },
    { part: 'outcomes', sheet: SHEET, top: 30, bottom: 39 },
  ],
});

test.each<[string, FormPart]>([
  ['A1', 'other'],
  ['A4', 1],
  ['A10', 1],
  ['A11', 3],
  ['Z30', 3],
  ['B31', 5],
  ['A99', 'other'],
])('%s is in part %s', (cell, part) => {
  expect(partOf(PLAN, { sheet: SHEET, cell })).toBe(part);
  expect(partOf(PLAN, { sheet: 'อื่น', cell })).toBe('other');
});

const WORDS: Readonly<Record<string, string>> = {
  A4: 'อีเมลมีเลขไทย ช่อง A4',
  A21: 'ยังไม่ได้กรอกงบประมาณ โครงการลานธรรม รุ่นที่ ๑๒ ช่อง A21',
  A22: 'Budget missing ช่อง A22',
};
const FINDINGS = [finding('error', 'A4'), finding('warning', 'A21'), finding('error', 'A22')];
const textOf = ({ cell }: Finding): string => WORDS[cell] ?? '';

test.each<[string, Partial<Filter>, string]>([
  ['all', {}, 'A4 A21 A22'],
  ['a severity', { severity: 'error' }, 'A4 A22'],
  ['a part', { part: 3 }, 'A21 A22'],
  ['both', { severity: 'warning', part: 1 }, ''],
  ['a cell', { words: 'a21' }, 'A21'],
  ['a word in capitals', { words: 'BUDGET' }, 'A22'],
  ['words in any order, in Arabic digits', { words: '12  ลานธรรม' }, 'A21'],
  ['words that are nowhere', { words: 'ไม่มี' }, ''],
  ['spaces alone', { words: '  ' }, 'A4 A21 A22'],
])('shows %s', (_name, filter, expected) => {
  const shown = filtered(FINDINGS, { ...NO_FILTER, ...filter }, PLAN, textOf);
  expect(shown.map(({ cell }) => cell).join(' ')).toBe(expected);
});
