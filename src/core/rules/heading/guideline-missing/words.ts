import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ขาดหัวข้อแนวทางการพัฒนา', en: 'Guideline heading missing' },
  message: {
    th: 'ไม่พบหัวข้อแผนย่อยที่ {subPlan} แนวทางการพัฒนาที่ {guideline} ในตาราง โปรดเพิ่มตามแบบฟอร์ม แม้ยังไม่มีโครงการ',
    en: 'The table has no heading for sub-plan {subPlan}, guideline {guideline}. Please add it as the form has it, even without a project.',
  },
  variants: {
    'guideline-missing-run': {
      th: 'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ {subPlan} แนวทางการพัฒนาที่ {guideline} ถึงแผนย่อยที่ {lastSubPlan} แนวทางการพัฒนาที่ {lastGuideline} ในตาราง โปรดเพิ่มตามแบบฟอร์ม',
      en: 'The table has no headings from sub-plan {subPlan}, guideline {guideline} to sub-plan {lastSubPlan}, guideline {lastGuideline}. Please add them as the form has them.',
    },
  },
  why: {
    th: 'ตารางต้องมีหัวข้อครบทั้ง ๑๓ แนวทางการพัฒนา แม้ไม่มีโครงการ หัวข้อที่หายไปมักเกิดจากหน้ากระดาษหาย',
    en: 'The table lists all 13 guidelines, also those without a project; a missing one is often a lost page.',
  },
};
