import type { RuleWords } from '../../../messages/rule-words';
import { AGREED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้ตั้งค่าเป้าหมาย', en: 'No target set' },
  message: {
    th: 'แผนย่อยที่ {subPlan} เป้าหมายที่ {goal} มี {found} โครงการ แต่ส่วนที่ ๔ ข้อ {row} ({name}) ยังไม่ได้กรอกค่าเป้าหมาย',
    en: 'Sub-plan {subPlan}, goal {goal} has {found} projects, but part 4, item {row} (“{name}”) has no target filled in.',
  },
  why: AGREED,
};
