import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสน้อยกว่าความถี่', en: 'Fewer quarters than the rhythm needs' },
  message: {
    th: '"{text}" ต้องดำเนินงานทุกไตรมาส แต่ทำเครื่องหมายไว้ {found} ไตรมาส โปรดตรวจสอบ',
    en: '“{text}” takes place in every quarter, but only {found} are marked. Please check.',
  },
  why: {
    th: 'กิจกรรมที่จัดทุกเดือนหรือทุกไตรมาสมีผลให้รายงานทุกไตรมาส',
    en: 'What is done every month or every quarter has something to report in each quarter.',
  },
};
