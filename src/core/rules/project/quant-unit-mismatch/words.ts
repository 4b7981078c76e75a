import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'หน่วยนับไม่ตรงกับสิ่งที่นับ', en: 'Unit does not fit' },
  message: {
    th: 'หน่วยนับไม่ตรงกับสิ่งที่นับ: {text}',
    en: 'The unit does not fit what is counted: {text}',
  },
  why: {
    th: 'หน่วยนับที่ไม่ตรงกับสิ่งที่นับทำให้รวมยอดคน หน่วยงาน และชุมชนผิด',
    en: 'With the wrong unit, people, offices and communities are added up wrongly.',
  },
};
