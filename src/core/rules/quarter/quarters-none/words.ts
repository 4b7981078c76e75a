import type { RuleWords } from '../../../messages/rule-words';
import { MARK_QUARTERS } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter marked' },
  message: {
    th: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "{title}" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
    en: 'No quarter is marked for “{title}”. Please mark those in which it runs.',
  },
  variants: {
    'quarters-none-years': {
      th: '"{title}" เป็นโครงการหลายปี และยังไม่ได้ทำเครื่องหมายไตรมาส ช่วงที่อยู่ในปีงบประมาณนี้คือไตรมาสที่ {quarters} ใช่หรือไม่ โปรดตรวจสอบ',
      en: '“{title}” runs over several years, and no quarter is marked. Does it run in quarter {quarters} of this fiscal year? Please check.',
    },
    'quarters-none-coloured': {
      th: 'ช่องไตรมาสใช้สีแทนเครื่องหมาย ({count} โครงการ) จึงยังไม่ทราบว่าดำเนินงานในไตรมาสใด โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
      en: 'Quarters are coloured in place of marks ({count} projects), so it is not known in which they run. Please mark those in which they run.',
    },
  },
  fixes: { 'mark-quarters': MARK_QUARTERS },
  why: {
    th: 'ทุกโครงการต้องบอกว่าทำในไตรมาสใด',
    en: 'Every project says in which quarters it runs.',
  },
};
