import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสไม่ตรงกับวันสำคัญ', en: 'Marks against a fixed day' },
  message: {
    th: 'กิจกรรมใน{day} (ไตรมาส {expected}) แต่ทำเครื่องหมาย {found}',
    en: 'The activity is on {day} (quarter {expected}), but quarter {found} is marked.',
  },
  why: {
    th: 'กิจกรรมในวันสำคัญที่มีวันที่แน่นอนเกิดขึ้นในไตรมาสเดียว',
    en: 'An activity on a day with a fixed date falls into one quarter.',
  },
};
