import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสตามปีปฏิทิน', en: 'Quarters of the calendar year' },
  message: {
    th: 'หัวคอลัมน์ "{text}" เป็นไตรมาสตามปีปฏิทิน จึงยังไม่ได้ตรวจไตรมาส ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดแก้ไขหัวคอลัมน์และตรวจสอบเครื่องหมายอีกครั้ง',
    en: 'The header “{text}” is a quarter of the calendar year, so the quarters were not checked. Quarter 1 of the fiscal year is October to December. Please correct the headers and look at the marks again.',
  },
  variants: {
    'quarters-calendar-months': {
      th: 'หัวคอลัมน์ไตรมาสที่ {quarter} ระบุ "{months}" ซึ่งเป็นไตรมาสตามปีปฏิทิน จึงยังไม่ได้ตรวจไตรมาส ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดแก้ไขหัวคอลัมน์และตรวจสอบเครื่องหมายอีกครั้ง',
      en: 'The header of quarter {quarter} says “{months}”, which is a quarter of the calendar year, so the quarters were not checked. Quarter 1 of the fiscal year is October to December. Please correct the headers and look at the marks again.',
    },
    'quarters-calendar-year': {
      th: 'คอลัมน์เดือนเริ่มที่ "{text}" ตามปีปฏิทินโดยไม่ระบุปี จึงยังไม่ได้ตรวจไตรมาส เพราะไม่ทราบว่า ต.ค.-ธ.ค. อยู่ในปีงบประมาณใด โปรดระบุปีที่หัวคอลัมน์',
      en: 'The columns of months begin with “{text}”, as the calendar year does, and name no year. October to December may be of either fiscal year, so the quarters were not checked. Please write the year in the headers.',
    },
  },
  why: {
    th: 'แบบฟอร์มใช้ไตรมาสของปีงบประมาณ ถ้าใช้ไตรมาสตามปีปฏิทิน เครื่องหมายทุกโครงการจะคลาดไปหนึ่งไตรมาส',
    en: 'The form counts quarters of the fiscal year. With those of the calendar year the marks of all projects are one quarter off.',
  },
};
