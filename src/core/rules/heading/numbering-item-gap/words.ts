import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เลขลำดับโครงการไม่ต่อเนื่อง', en: 'Gap in project numbers' },
  message: {
    th: 'เลขลำดับโครงการของแผนย่อยที่ {subPlan} แนวทางการพัฒนาที่ {guideline} ไม่ต่อเนื่อง ({text}) โปรดตรวจสอบ',
    en: 'The project numbers of sub-plan {subPlan}, guideline {guideline} are not consecutive ({text}). Please check.',
  },
  fixes: {
    'renumber-items': {
      th: 'เรียงเลขลำดับโครงการใหม่เป็น {expected}',
      en: 'Number the projects {expected}.',
    },
  },
  why: {
    th: 'เลขลำดับที่ข้ามหรือซ้ำทำให้ดูเหมือนมีโครงการหายไปหรือนับซ้ำ',
    en: 'A number skipped or said twice looks like a project lost or counted twice.',
  },
};
