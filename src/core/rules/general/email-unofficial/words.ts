import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'อีเมลที่ไม่ใช่ของราชการ', en: 'E-mail address not official' },
  message: { th: 'อีเมลไม่ใช่อีเมลราชการ', en: 'The address is not an official one.' },
  why: {
    th: 'หนังสือราชการทางอีเมลควรส่งถึงที่อยู่ของหน่วยงาน ไม่ใช่ของบุคคล',
    en: 'Official mail goes to an address of the agency, not of a person.',
  },
};
