import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แนวทางการพัฒนาอยู่ผิดที่', en: 'Guideline in the wrong place' },
  message: {
    th: 'แนวทางการพัฒนาที่ {guideline} ของแผนย่อยที่ {subPlan} อยู่ผิดแผนย่อยหรือผิดเป้าหมาย โปรดตรวจสอบเลขหัวข้อและคอลัมน์แรก',
    en: 'Guideline {guideline} of sub-plan {subPlan} is under another sub-plan or goal than its own. Please check the section number and the first column.',
  },
  why: {
    th: 'โครงการถูกนับตามแผนย่อยและเป้าหมายของแนวทางการพัฒนา เลขหัวข้อกับคอลัมน์แรกจึงต้องตรงกัน',
    en: 'Projects count for the sub-plan and goal of their guideline, so the section number and the first column must agree.',
  },
};
