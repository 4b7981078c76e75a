import type { RuleWords } from '../../../messages/rule-words';
import { ADDED_UP } from '../words';

export const words: RuleWords = {
  name: { th: 'อ่านจำนวนเงินไม่ได้', en: 'Amount unreadable' },
  message: {
    th: 'อ่านจำนวนเงิน "{text}" ไม่ได้แน่ชัด: {amountReason}',
    en: 'The amount "{text}" cannot be read with certainty: {amountReason}',
  },
  why: ADDED_UP,
};
