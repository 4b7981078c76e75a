import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'โครงการไม่อยู่ใต้แนวทาง', en: 'Project under no guideline' },
  message: {
    th: 'โครงการนี้ไม่อยู่ใต้แนวทางใด: {text}',
    en: 'This project stands under no guideline: {text}',
  },
  why: {
    th: 'โครงการที่ไม่อยู่ใต้หัวข้อแนวทางจะไม่ถูกนับในแนวทางใดเลย',
    en: 'A project under no heading is counted for no guideline.',
  },
};
