import type { RuleWords } from '../../../messages/rule-words';
import { NAMED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ระบุระดับหน่วยงาน', en: 'Kind of agency not marked' },
  message: {
    th: 'ยังไม่ได้ระบุระดับหน่วยงาน (กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)',
    en: 'The kind of agency is not marked (ministry, province, Bangkok, independent agency).',
  },
  why: NAMED,
};
