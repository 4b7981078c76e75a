import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่มีผลที่คาดว่าจะได้รับ', en: 'No expected outcomes' },
  message: { th: 'ส่วนที่ ๕ ยังไม่ได้กรอกผลที่คาดว่าจะได้รับ', en: 'Part 5: the expected outcomes are not filled in.' },
  why: {
    th: 'ส่วนที่ ๕ บอกว่าแผนทั้งฉบับทำไปเพื่ออะไร แผนที่เว้นว่างไว้จะถูกส่งกลับ',
    en: 'Part 5 says what the whole plan is for; a plan that leaves it blank is returned.',
  },
};
