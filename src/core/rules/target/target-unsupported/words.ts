import type { RuleWords } from '../../../messages/rule-words';
import { AGREED } from '../words';

export const words: RuleWords = {
  name: { th: 'ค่าเป้าหมายไม่มีโครงการรองรับ', en: 'Target without a project' },
  message: {
    th: 'ตั้งค่าเป้าหมายไว้แต่ไม่มีโครงการรองรับ',
    en: 'A target is set, but no project serves it.',
  },
  why: AGREED,
};
