import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'หัวข้อแนวทางซ้ำ', en: 'Guideline heading twice' },
  message: {
    th: 'หัวข้อแผนย่อยที่ {subPlan} แนวทางที่ {guideline} ซ้ำ',
    en: 'The heading of sub-plan {subPlan}, guideline {guideline} stands twice.',
  },
  why: {
    th: 'แนวทางหนึ่งมีหัวข้อเดียว ถ้ามีสองแห่งผู้รวมแผนจะนับโครงการไม่ครบ หรือเลขแนวทางพิมพ์ผิด',
    en: 'A guideline has one heading: with two, its projects are counted in part, or one number is a slip.',
  },
};
