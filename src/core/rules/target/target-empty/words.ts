import type { RuleWords } from '../../../messages/rule-words';
import { AGREED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้ตั้งค่าเป้าหมาย', en: 'No target set' },
  message: {
    th: 'เป้าหมายนี้มี {found} โครงการ แต่ไม่ได้ตั้งค่าเป้าหมายในส่วนที่ ๔',
    en: 'This goal has {found} projects, but part 4 sets no target for it.',
  },
  why: AGREED,
};
