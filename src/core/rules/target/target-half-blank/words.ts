import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'กรอกค่าเป้าหมายไม่ครบคู่', en: 'Half of a target not filled in' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row} ยังไม่ได้กรอกจำนวน{unit}ของแผนปี {year} (หากไม่มี โปรดกรอก "-")',
    en: 'Part 4, item {row}: the number of {unit} planned for {year} is not filled in (if there is none, write "-").',
  },
  variants: {
    'target-half-blank-undated': {
      th: 'ส่วนที่ ๔ ข้อ {row} ยังไม่ได้กรอกจำนวน{unit}ของแผนปีนี้ (หากไม่มี โปรดกรอก "-")',
      en: 'Part 4, item {row}: the number of {unit} planned for this year is not filled in (if there is none, write "-").',
    },
  },
  why: MEASURED,
};
