import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'อักขระที่มองไม่เห็น', en: 'Invisible characters' },
  message: { th: 'มีอักขระที่มองไม่เห็น', en: 'There are characters that nobody can see.' },
  fixes: {
    'drop-invisible': {
      th: 'ลบอักขระที่มองไม่เห็น',
      en: 'Take them out, and make no-break spaces ordinary ones.',
    },
  },
  why: FOUND,
};
