import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เดือนในช่องของไตรมาสอื่น', en: 'Month under another quarter' },
  message: {
    th: 'ช่องไตรมาสที่ {quarter} ระบุ "{text}" ซึ่งอยู่ในไตรมาสที่ {expected} โปรดตรวจสอบ',
    en: 'The cell of quarter {quarter} says "{text}", which is in quarter {expected}. Please check.',
  },
  variants: {
    'quarters-elsewhere-calendar': {
      th: 'ช่องไตรมาสระบุเดือนตามปีปฏิทิน (ไตรมาสที่ ๑ ระบุ "{text}") ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดตรวจสอบ',
      en: 'The quarters hold the months of the calendar year (quarter 1 says "{text}"). Quarter 1 of the fiscal year is October to December. Please check.',
    },
  },
  why: {
    th: 'ปีงบประมาณเริ่มวันที่ ๑ ตุลาคม เดือนที่อยู่ผิดช่องจึงไม่ทราบว่าช่องหรือเดือนที่ถูกต้อง',
    en: 'The fiscal year begins on 1 October. If a month and its cell disagree, nobody knows which of them is right.',
  },
};
