import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ขาดหัวข้อแนวทาง', en: 'Guideline heading missing' },
  message: {
    th: 'ไม่พบหัวข้อแผนย่อยที่ {subPlan} แนวทางที่ {guideline} ในตาราง',
    en: 'The table has no heading for sub-plan {subPlan}, guideline {guideline}.',
  },
  variants: {
    'guideline-missing-run': {
      th: 'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ {subPlan} แนวทางที่ {guideline} ถึงแผนย่อยที่ {lastSubPlan} แนวทางที่ {lastGuideline} ในตาราง',
      en: 'The table has no headings from sub-plan {subPlan}, guideline {guideline} to sub-plan {lastSubPlan}, guideline {lastGuideline}.',
    },
  },
  why: {
    th: 'ตารางต้องมีครบทั้ง ๑๓ แนวทาง แม้แนวทางที่ไม่มีโครงการ หัวข้อที่หายไปมักเกิดจากหน้ากระดาษหาย',
    en: 'The table lists all 13 guidelines, also those without a project; a missing one is often a lost page.',
  },
};
