import { thai } from '#test/support/thai';
import { at, cellOf, filled } from '#test/support/changed-form';
import { TWO_EACH } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

/** By the item of part 4: its sub-plan, its goal and its label as the sentence quotes it. */
const ITEMS: Readonly<Record<number, readonly [string, string, string]>> = {
  1: ['๑', '๑', 'จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป เข้าร่วมกิจกรรมการปฏิบัติตนที่สะท้อนการมีคุณธรรมจริยธรรม'],
  2: ['๑', '๒', 'จำนวนเครือข่ายทางสังคมมีขีดความสามารถในการส่งเสริมคุณธรรมในสังคมไทย'],
  3: ['๒', '๑', 'จำนวนเครือข่าย/องค์กรจากทุกภาคส่วนที่ร่วมกันทำกิจกรรมสาธารณะ จำนวนคนที่เข้าร่วมกิจกรรม…'],
  4: ['๒', '๒', 'จำนวนองค์กรเครือข่ายทางสังคมที่มีการพัฒนาระบบเครดิตทางสังคม (Social Credit)'],
  5: ['๓', '๒', 'จำนวนองค์กรที่สนับสนุนให้มีการจัดกิจกรรม/ประชุม/สัมมนา/อบรมพัฒนาคุณธรรมจริยธรรม จำนวนคนได้…'],
};

const sentence = (row: number, projects: number): string => {
  const [subPlan = '', goal = '', label = ''] = ITEMS[row] ?? [];
  return `แผนย่อยที่ ${subPlan} เป้าหมายที่ ${goal} มี ${thai(projects)} โครงการ แต่ส่วนที่ ๔ ข้อ ${thai(row)} (${label}) ยังไม่ได้กรอกค่าเป้าหมาย`;
};

const found = (row: number, projects: number) => [{ cell: at(`target${row} C`), message: sentence(row, projects) }];
const WITHOUT_CREDIT = TWO_EACH.filter(({ section }) => section !== '2.3');

export const cases: RuleCases = {
  rule: 'target-empty',
  valid: [
    { name: 'targets for every goal', form: {} },
    { name: 'one of two measures is set', form: filled({ 'target3 C': '8 แห่ง\n- คน' }) },
    { name: 'no project of the goal', form: filled({ 'target4 C': '- แห่ง' }, { projects: WITHOUT_CREDIT }) },
    { name: 'a measure named before its number', form: filled({ 'target3 C': 'เครือข่าย 8 แห่ง\nผู้เข้าร่วม 300 คน' }) },
    { name: 'a target that cannot be read', form: filled({ 'target1 C': 'ประมาณร้อยคนเศษ' }) },
    {
      name: 'projects under a heading with another’s number may be of another goal',
      form: ({ headings, at: rows }) => ({
        cells: { [`B${headings['1.1'] ?? 0}`]: '2.3 แนวทางการพัฒนาที่ 1', [`C${rows.target4?.slice(1) ?? ''}`]: '- แห่ง' },
      }),
    },
    { name: 'only last year is empty', form: filled({ 'target1 B': '- คน' }) },
  ],
  invalid: [
    {
      name: 'a dash',
      form: filled({ 'target1 B': '- คน', 'target1 C': '- คน' }),
      findings: found(1, 4).map((each) => ({ ...each, related: [cellOf('B')] })),
      example: true,
    },
    { name: 'none, in words', form: filled({ 'target4 C': 'ไม่มี' }), findings: found(4, 2) },
    { name: 'zero', form: filled({ 'target2 C': '๐ แห่ง' }), findings: found(2, 8) },
    { name: 'blank', form: filled({ 'target4 C': null }), findings: found(4, 2) },
    { name: 'leaders beside both units', form: filled({ 'target5 C': '..... แห่ง\n..... คน' }), findings: found(5, 2) },
    { name: 'one dash for both measures', form: filled({ 'target3 C': '-' }), findings: found(3, 4) },
  ],
};
