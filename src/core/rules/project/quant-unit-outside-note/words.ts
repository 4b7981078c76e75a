import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'หน่วยนับนอกหมายเหตุของแบบ', en: 'Unit outside the form’s note' },
  message: {
    th: 'หน่วยนับ "{unit}" ของ "{title}" ไม่อยู่ในหมายเหตุของแบบฟอร์ม (จำนวนคน หน่วยงาน ชุมชน)',
    en: 'The unit "{unit}" of “{title}” is not one that the note of the form names (people, offices, communities).',
  },
  why: {
    th: 'หมายเหตุของแบบให้นับผลสำเร็จเชิงปริมาณเป็นคน หน่วยงาน หรือชุมชน',
    en: "The form's note asks for quantities in people, offices or communities.",
  },
};
