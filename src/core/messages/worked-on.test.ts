import { preservedText, workedOnTexts } from './worked-on';

const TAB = { id: 'register', tab: 'ทะเบียนโครงการ', successor: 'ทะเบียนโครงการ (2)', isKnown: true } as const;
const cell = (name: string) => ({ kind: 'outside', cell: name }) as const;

test.each([
  [[cell('S2')], 'ช่อง S2'],
  [[cell('S2'), { kind: 'comment' } as const], 'ช่อง S2, ความคิดเห็น'],
  [['A1', 'B2', 'C3', 'D4'].map(cell), 'ช่อง A1, B2, C3 และอื่น ๆ'],
  [[{ kind: 'chart' } as const], 'แผนภูมิ'],
])('a preserved tab is named with its successor and what was done there', (edits, where) => {
  expect(preservedText({ ...TAB, edits }, 'th')).toBe(
    `แผ่นงาน “ทะเบียนโครงการ” มีสิ่งที่เพิ่มหรือแก้ไขไว้ (${where}) จึงเก็บไว้ตามเดิม และ Phaen จะไม่เขียนทับแผ่นงานนี้อีก ข้อมูลล่าสุดอยู่ในแผ่นงาน “ทะเบียนโครงการ (2)”`,
  );
});

test('one of an earlier version says that nothing is certain', () => {
  const text = preservedText({ ...TAB, edits: [cell('A1')], isKnown: false }, 'th');
  expect(text).toContain('แผ่นงาน “ทะเบียนโครงการ” เขียนด้วย Phaen รุ่นก่อน');
  expect(text).toContain('แผ่นงาน “ทะเบียนโครงการ (2)”');
});

test('what was typed meanwhile is named', () => {
  const report = { returned: [{ tab: 'ทะเบียนโครงการ', cells: ['S2'] }] };
  expect(workedOnTexts({}, 'en')).toEqual([]);
  expect(workedOnTexts(report, 'en')).toEqual([
    'Somebody typed on the tab “ทะเบียนโครงการ” (cells S2) while Phaen was writing. What they typed is where they typed it; please have a look.',
  ]);
});
