import type { RuleWords } from '../../../messages/rule-words';
import { AGREED } from '../words';

export const words: RuleWords = {
  name: { th: 'ค่าเป้าหมายต่ำกว่าโครงการเดียว', en: 'Target below a single project' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ตั้งเป้าหมายไว้ {found,} คน แต่ "{name}" โครงการเดียวมี {expected,} คน โปรดตรวจสอบว่าค่าเป้าหมายต่ำไปหรือไม่',
    en: 'Part 4, item {row}: the target is {found,} people, but the project “{name}” alone has {expected,}. Please check whether the target is too low.',
  },
  why: AGREED,
};
