import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import { TWO_EACH, type Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const without = (...sections: string[]): Form => ({
  projects: TWO_EACH.filter(({ section }) => !sections.includes(section)),
});
/** By the item of part 4: its target, its sub-plan and its goal. */
const ITEMS: Readonly<Record<number, readonly [string, string, string]>> = {
  1: ['๑๒๐ คน', '๑', '๑'],
  4: ['๓ แห่ง', '๒', '๒'],
  5: ['๕ แห่ง', '๓', '๒'],
};

const sentence = (row: number): string => {
  const [target = '', subPlan = '', goal = ''] = ITEMS[row] ?? [];
  return `ส่วนที่ ๔ ข้อ ${thai(row)} ตั้งเป้าหมายไว้ ${target} แต่แผนย่อยที่ ${subPlan} เป้าหมายที่ ${goal} ยังไม่มีโครงการรองรับ`;
};

const found = (form: Form, ...rows: number[]) =>
  rows.map((row) => ({
    cell: at(`target${row} C`, form),
    message: sentence(row),
  }));
const NO_CREDIT = without('2.3');
const NO_FIRST_GOAL = without('1.1', '1.2');
const TWO_GOALS = without('2.3', '3.3');

export const cases: RuleCases = {
  rule: 'target-unsupported',
  valid: [
    { name: 'projects under every goal', form: {} },
    { name: 'one guideline of the goal has projects', form: without('1.3', '1.4', '1.5') },
    { name: 'no target and no project', form: filled({ 'target4 C': '- แห่ง' }, NO_CREDIT) },
    { name: 'a goal that part 4 does not measure', form: without('2.4', '3.1', '3.2') },
    { name: 'the heading itself is lost: that has its own finding', form: { ...without('2.3'), without: ['2.3'] } },
    { name: 'no project at all', form: { projects: [] } },
  ],
  invalid: [
    { name: 'a target for social credit', form: NO_CREDIT, findings: found(NO_CREDIT, 4), example: true },
    { name: 'all guidelines of a goal are empty', form: NO_FIRST_GOAL, findings: found(NO_FIRST_GOAL, 1) },
    { name: 'two goals', form: TWO_GOALS, findings: found(TWO_GOALS, 4, 5) },
  ],
};
