import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลลัพธ์เชิงปริมาณไม่มีตัวเลข', en: 'Quantity without a number' },
  message: { th: 'ผลลัพธ์เชิงปริมาณไม่มีตัวเลข', en: 'The quantity has no number.' },
  why: MEASURED,
};
