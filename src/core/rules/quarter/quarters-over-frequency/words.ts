import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสมากกว่าจำนวนครั้ง', en: 'More quarters than times a year' },
  message: {
    th: '"{title}" ระบุ {frequency} ครั้งต่อปี แต่ทำเครื่องหมายไว้ {found} ไตรมาส โปรดตรวจสอบ',
    en: '“{title}” is planned {frequency} times a year, but {found} quarters are marked. Please check.',
  },
  why: {
    th: 'กิจกรรมที่จัดน้อยครั้งกว่าจำนวนไตรมาสที่ทำเครื่องหมาย จะมีไตรมาสที่ไม่มีอะไรให้รายงาน',
    en: 'With fewer times than marked quarters, some quarter has nothing to report.',
  },
};
