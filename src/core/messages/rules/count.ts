import type { FamilyWords } from '../rule-words';

const AGREE = {
  th: 'จำนวนโครงการในข้อ ๓.๑ ต้องตรงกันทุกระดับและตรงกับตาราง เป็นเหตุที่แผนถูกส่งกลับบ่อยที่สุด',
  en: 'The numbers of 3.1 must agree with each other and with the table: the commonest reason for a returned plan.',
};

export const COUNT_WORDS: FamilyWords = {
  'count-unreadable': {
    name: { th: 'อ่านจำนวนโครงการไม่ได้', en: 'Number of projects unreadable' },
    message: { th: 'อ่านจำนวนโครงการไม่ได้: {text}', en: 'The number of projects cannot be read: {text}' },
    variants: {
      'count-unreadable-blank': {
        th: 'อ่านจำนวนโครงการไม่ได้: ยังไม่ได้กรอก',
        en: 'The number of projects cannot be read: nothing is filled in.',
      },
    },
    why: {
      th: 'ช่องจำนวนต้องเป็นเลขจำนวนเต็ม หรือขีด (-) เมื่อไม่มีโครงการ จึงจะรวมยอดได้',
      en: 'A slot holds a whole number, or a dash for none; otherwise nobody can add it up.',
    },
  },
  'count-total-sum': {
    name: { th: 'จำนวนรวมไม่เท่าผลบวกแผนย่อย', en: 'Total differs from the sub-plans' },
    message: {
      th: 'จำนวนรวม {found} ไม่เท่ากับผลบวกของแผนย่อย {expected}',
      en: 'The total is {found}, but the sub-plans add up to {expected}.',
    },
    why: AGREE,
  },
  'count-subplan-sum': {
    name: { th: 'จำนวนแผนย่อยไม่เท่าผลบวกแนวทาง', en: 'Sub-plan differs from its guidelines' },
    message: {
      th: 'แผนย่อยที่ {subPlan}: แจ้งรวม {found} แต่ผลบวกของแนวทาง {expected}',
      en: 'Sub-plan {subPlan} declares {found}, but its guidelines add up to {expected}.',
    },
    why: AGREE,
  },
  'count-guideline-listed': {
    name: { th: 'จำนวนของแนวทางไม่ตรงกับตาราง', en: 'Guideline differs from the table' },
    message: {
      th: 'แผนย่อยที่ {subPlan} แนวทางที่ {guideline}: แจ้ง {found} โครงการ แต่มีในตาราง {expected}',
      en: 'Sub-plan {subPlan}, guideline {guideline}: {found} projects are declared, but the table lists {expected}.',
    },
    why: AGREE,
  },
  'count-subplan-listed': {
    name: { th: 'จำนวนของแผนย่อยไม่ตรงกับตาราง', en: 'Sub-plan differs from the table' },
    message: {
      th: 'แผนย่อยที่ {subPlan}: แจ้ง {found} แต่มีในตาราง {expected}',
      en: 'Sub-plan {subPlan} declares {found}, but the table lists {expected}.',
    },
    why: AGREE,
  },
  'count-total-listed': {
    name: { th: 'จำนวนรวมไม่ตรงกับตาราง', en: 'Total differs from the table' },
    message: {
      th: 'แจ้งรวม {found} โครงการ แต่มีในตาราง {expected}',
      en: '{found} projects are declared in all, but the table lists {expected}.',
    },
    why: AGREE,
  },
};
