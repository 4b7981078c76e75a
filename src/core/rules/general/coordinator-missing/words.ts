import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีผู้ประสานงาน', en: 'No coordinator' },
  message: {
    th: 'ยังไม่ได้กรอกชื่อหรือสังกัดผู้ประสานงาน',
    en: 'The coordinator’s name or office is not filled in.',
  },
  why: REACHED,
};
