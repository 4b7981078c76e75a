import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'รายการย่อยไม่เท่ากับจำนวนรวมในส่วนที่ ๔', en: 'Kinds that do not add up in part 4' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ระบุแผนการดำเนินงาน {found,} {unit} แต่รายการย่อยรวมได้ {sum,} {unit} โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
    en: 'Part 4, item {row}: the plan is {found,} {unit}, but its kinds add up to {sum,} {unit}. Please check which is right.',
  },
  variants: {
    'target-parts-sum-result': {
      th: 'ส่วนที่ ๔ ข้อ {row} ระบุผลการดำเนินงาน {found,} {unit} แต่รายการย่อยรวมได้ {sum,} {unit} โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
      en: 'Part 4, item {row}: the result is {found,} {unit}, but its kinds add up to {sum,} {unit}. Please check which is right.',
    },
  },
  why: {
    th: 'จำนวนรวมที่ไม่เท่ากับรายการที่ประกอบกันทำให้ไม่ทราบว่าจำนวนใดถูกต้อง',
    en: 'If a total differs from what makes it up, nobody knows which number is right.',
  },
};
