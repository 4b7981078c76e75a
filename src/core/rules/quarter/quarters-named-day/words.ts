import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสไม่ตรงกับวันสำคัญ', en: 'Marks against a fixed day' },
  message: {
    th: '"{title}" ตรงกับ{day} (ไตรมาสที่ {expected}) แต่ทำเครื่องหมายไว้ในไตรมาสที่ {found} โปรดตรวจสอบ',
    en: '“{title}” is on {day} (quarter {expected}), but quarter {found} is marked. Please check.',
  },
  why: {
    th: 'กิจกรรมในวันสำคัญที่มีวันที่แน่นอนเกิดขึ้นในไตรมาสเดียว',
    en: 'An activity on a day with a fixed date falls into one quarter.',
  },
};
