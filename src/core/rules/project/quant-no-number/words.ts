import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลลัพธ์เชิงปริมาณไม่มีตัวเลข', en: 'Quantity without a number' },
  message: {
    th: 'ผลลัพธ์เชิงปริมาณของ "{title}" ไม่มีตัวเลข โปรดระบุจำนวน',
    en: 'The quantity of “{title}” has no number. Please state one.',
  },
  why: MEASURED,
};
