import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'อักขระที่มองไม่เห็น', en: 'Invisible characters' },
  message: {
    th: 'ข้อความในช่องนี้มีอักขระที่มองไม่เห็น โปรดลบออก',
    en: 'The text of this cell holds characters that nobody can see. Please take them out.',
  },
  fixes: {
    'drop-invisible': {
      th: 'ลบอักขระที่มองไม่เห็น',
      en: 'Take them out, and make no-break spaces ordinary ones.',
    },
  },
  why: FOUND,
};
