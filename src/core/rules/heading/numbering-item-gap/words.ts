import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เลขลำดับโครงการไม่ต่อเนื่อง', en: 'Gap in project numbers' },
  message: {
    th: 'เลขลำดับโครงการไม่ต่อเนื่อง: {text}',
    en: 'Project numbers are not consecutive: {text}',
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
