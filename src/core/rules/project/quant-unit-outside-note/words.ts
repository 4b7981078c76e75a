import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'หน่วยนับนอกหมายเหตุของแบบ', en: 'Unit outside the form’s note' },
  message: {
    th: 'หน่วยนับ "{unit}" ไม่อยู่ในหมายเหตุของแบบ (จำนวนคน หน่วยงาน ชุมชน)',
    en: 'The unit "{unit}" is not one that the form\'s note names (people, offices, communities).',
  },
  why: {
    th: 'หมายเหตุของแบบให้นับผลสำเร็จเชิงปริมาณเป็นคน หน่วยงาน หรือชุมชน',
    en: "The form's note asks for quantities in people, offices or communities.",
  },
};
