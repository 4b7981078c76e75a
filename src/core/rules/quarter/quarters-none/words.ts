import type { RuleWords } from '../../../messages/rule-words';
import { MARK_QUARTERS } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter marked' },
  message: {
    th: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "{title}" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
    en: 'No quarter is marked for “{title}”. Please mark those in which it runs.',
  },
  fixes: { 'mark-quarters': MARK_QUARTERS },
  why: {
    th: 'ทุกโครงการต้องบอกว่าทำในไตรมาสใด',
    en: 'Every project says in which quarters it runs.',
  },
};
