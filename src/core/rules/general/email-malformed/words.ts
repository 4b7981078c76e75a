import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'รูปแบบอีเมลผิด', en: 'E-mail address not well formed' },
  message: { th: 'รูปแบบอีเมลไม่ถูกต้อง: "{text}"', en: 'This is no e-mail address: "{text}"' },
  why: REACHED,
};
