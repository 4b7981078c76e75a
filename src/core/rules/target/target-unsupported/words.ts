import type { RuleWords } from '../../../messages/rule-words';
import { AGREED } from '../words';

export const words: RuleWords = {
  name: { th: 'ค่าเป้าหมายไม่มีโครงการรองรับ', en: 'Target without a project' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ตั้งเป้าหมายไว้ {found} แต่แผนย่อยที่ {subPlan} เป้าหมายที่ {goal} ยังไม่มีโครงการรองรับ',
    en: 'Part 4, item {row} sets a target of {found}, but sub-plan {subPlan}, goal {goal} has no project for it.',
  },
  why: AGREED,
};
