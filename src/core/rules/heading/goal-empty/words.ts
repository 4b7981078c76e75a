import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เป้าหมายที่ไม่มีโครงการ', en: 'Goal without a project' },
  message: {
    th: 'แผนย่อยที่ {subPlan} เป้าหมายที่ {goal} ยังไม่มีโครงการ',
    en: 'Sub-plan {subPlan}, goal {goal} has no project yet.',
  },
  variants: {
    'goal-empty-several': {
      th: '{count} เป้าหมายยังไม่มีโครงการ (แผนย่อยที่/เป้าหมายที่): {goals}',
      en: '{count} goals have no project yet (sub-plan/goal): {goals}',
    },
  },
  why: {
    th: 'แผนของจังหวัดและกระทรวงควรมีโครงการรองรับทุกเป้าหมาย หน่วยงานอื่นเปิดข้อตรวจนี้ได้ในการตั้งค่า',
    en: 'The plan of a province or a ministry has projects for every goal; other offices can turn the rule on.',
  },
};
