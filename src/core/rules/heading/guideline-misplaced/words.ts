import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แนวทางอยู่ผิดที่', en: 'Guideline in the wrong place' },
  message: {
    th: 'แนวทางที่ {guideline} อยู่ผิดแผนย่อยหรือผิดเป้าหมาย',
    en: 'Guideline {guideline} stands under the wrong sub-plan or goal.',
  },
  why: {
    th: 'โครงการถูกนับตามแผนย่อยและเป้าหมายที่แนวทางนั้นสังกัด เลขหัวข้อกับคอลัมน์แรกจึงต้องตรงกัน',
    en: 'Projects count for the sub-plan and goal of their guideline, so the section number and the first column must agree.',
  },
};
