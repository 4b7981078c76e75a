import type { RuleWords } from '../../../messages/rule-words';
import { MARK_QUARTERS } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter marked' },
  message: { th: 'โครงการนี้ยังไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter is marked for this project.' },
  variants: {
    'quarters-none-of': {
      th: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "{title}"',
      en: 'No quarter is marked for "{title}".',
    },
  },
  fixes: { 'mark-quarters': MARK_QUARTERS },
  why: {
    th: 'ทุกโครงการต้องบอกว่าทำในไตรมาสใด',
    en: 'Every project says in which quarters it runs.',
  },
};
