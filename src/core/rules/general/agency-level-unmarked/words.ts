import type { RuleWords } from '../../../messages/rule-words';
import { NAMED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ระบุระดับหน่วยงาน', en: 'Kind of agency not marked' },
  message: {
    th: 'ยังไม่ได้ระบุระดับหน่วยงานในชื่อแผน โปรดเลือกกระทรวง จังหวัด กรุงเทพมหานคร หรือหน่วยราชการอิสระ',
    en: 'The title does not mark the kind of agency. Please choose ministry, province, Bangkok or independent agency.',
  },
  why: NAMED,
};
