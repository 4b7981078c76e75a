import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'หัวข้อแนวทางการพัฒนาซ้ำ', en: 'Guideline heading twice' },
  message: {
    th: 'หัวข้อแผนย่อยที่ {subPlan} แนวทางการพัฒนาที่ {guideline} มีมากกว่าหนึ่งแห่ง โปรดตรวจสอบเลขของหัวข้อ',
    en: 'There is more than one heading of sub-plan {subPlan}, guideline {guideline}. Please check their numbers.',
  },
  variants: {
    'guideline-duplicated-section': {
      th: 'หัวข้อ {section} ระบุเป็นแนวทางการพัฒนาที่ {guideline} แต่ตามแบบฟอร์มหัวข้อนี้เป็นแนวทางการพัฒนาที่ {expected}',
      en: 'Section {section} says guideline {guideline}, but on the form this section is guideline {expected}.',
    },
  },
  why: {
    th: 'แนวทางการพัฒนาหนึ่งมีหัวข้อเดียว หากมีสองแห่ง ผู้รวมแผนอาจนับโครงการไม่ครบ หรือเลขหัวข้ออาจพิมพ์ผิด',
    en: 'A guideline has one heading: with two, its projects are counted in part, or one number is a slip.',
  },
};
