import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'โครงการไม่อยู่ใต้แนวทางการพัฒนา', en: 'Project under no guideline' },
  message: {
    th: '"{text}" ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาใด โปรดเพิ่มหัวข้อเหนือโครงการ',
    en: '“{text}” is under no heading of a guideline. Please add the heading above it.',
  },
  why: {
    th: 'โครงการที่ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาจะไม่ถูกนับในแนวทางการพัฒนาใดเลย',
    en: 'A project under no heading is counted for no guideline.',
  },
};
