import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อโครงการซ้ำ', en: 'Project listed twice' },
  message: {
    th: 'ชื่อโครงการซ้ำ: {name}',
    en: 'A project of this name is listed before: {name}',
  },
  why: {
    th: 'โครงการเดียวกันที่ลงสองครั้งจะถูกนับสองครั้ง',
    en: 'A project listed twice is counted twice.',
  },
};
