import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'หน่วยนับในส่วนที่ ๔ ผิด', en: 'Wrong unit in part 4' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ใช้หน่วยนับ "{found}" แต่แบบฟอร์มใช้ "{expected}" โปรดตรวจสอบ',
    en: 'Part 4, item {row} is counted in "{found}", but the form has "{expected}". Please check.',
  },
  fixes: { 'write-unit': { th: 'แก้หน่วยนับเป็น {expected}', en: 'Change the unit to {expected}.' } },
  why: MEASURED,
};
