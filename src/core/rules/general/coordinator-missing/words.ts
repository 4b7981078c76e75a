import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีผู้ประสานงาน', en: 'No coordinator' },
  message: {
    th: 'ยังไม่ได้กรอกชื่อและสังกัดของผู้ประสานงาน',
    en: 'The coordinator’s name and office are not filled in.',
  },
  variants: {
    'coordinator-missing-name': {
      th: 'ยังไม่ได้กรอกชื่อผู้ประสานงาน',
      en: 'The coordinator’s name is not filled in.',
    },
    'coordinator-missing-affiliation': {
      th: 'ยังไม่ได้กรอกสังกัดของผู้ประสานงาน',
      en: 'The coordinator’s office is not filled in.',
    },
  },
  why: REACHED,
};
