import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'รายการย่อยไม่เท่ากับจำนวนรวมในส่วนที่ ๔', en: 'Kinds that do not add up in part 4' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ระบุแผนการดำเนินงาน {found} {unit} แต่รายการที่ประกอบกันรวมได้ {sum} {unit} โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
    en: 'Item {row} of part 4 plans {found} {unit}, but the kinds that make it up come to {sum} {unit}. Check which number is right.',
  },
  variants: {
    'target-parts-sum-result': {
      th: 'ส่วนที่ ๔ ข้อ {row} ระบุผลการดำเนินงาน {found} {unit} แต่รายการที่ประกอบกันรวมได้ {sum} {unit} โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
      en: 'Item {row} of part 4 reports {found} {unit}, but the kinds that make it up come to {sum} {unit}. Check which number is right.',
    },
  },
  why: {
    th: 'จำนวนรวมที่ไม่เท่ากับรายการที่ประกอบกันทำให้ไม่ทราบว่าจำนวนใดถูกต้อง',
    en: 'If a total differs from what makes it up, nobody knows which number is right.',
  },
};
