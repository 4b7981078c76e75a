import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เป้าหมายที่ไม่มีโครงการ', en: 'Goal without a project' },
  message: {
    th: 'แผนย่อยที่ {subPlan} เป้าหมายที่ {goal} ยังไม่มีโครงการ',
    en: 'Sub-plan {subPlan}, goal {goal} has no project yet.',
  },
  why: {
    th: 'แผนควรมีโครงการรองรับทุกเป้าหมาย เป้าหมายที่ว่างอาจเป็นเพราะยังไม่ได้กรอก',
    en: 'A plan has something for every goal if it can; an empty one may only be unfilled.',
  },
};
