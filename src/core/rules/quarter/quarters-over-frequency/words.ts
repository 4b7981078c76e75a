import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสมากกว่าจำนวนครั้ง', en: 'More quarters than times a year' },
  message: {
    th: 'ระบุ {frequency} ครั้ง/ปี แต่ทำเครื่องหมาย {found} ไตรมาส',
    en: '{frequency} times a year are planned, but {found} quarters are marked.',
  },
  why: {
    th: 'กิจกรรมที่จัดน้อยครั้งกว่าจำนวนไตรมาสที่ทำเครื่องหมาย จะมีไตรมาสที่ไม่มีอะไรให้รายงาน',
    en: 'With fewer times than marked quarters, some quarter has nothing to report.',
  },
};
