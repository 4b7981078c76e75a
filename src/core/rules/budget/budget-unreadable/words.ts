import type { RuleWords } from '../../../messages/rule-words';
import { ADDED_UP } from '../words';

export const words: RuleWords = {
  name: { th: 'อ่านจำนวนเงินไม่ได้', en: 'Amount unreadable' },
  message: { th: 'อ่านจำนวนเงินไม่ได้: {text}', en: 'The amount cannot be read: {text}' },
  why: ADDED_UP,
};
