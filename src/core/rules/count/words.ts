/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const AGREE: Sentence = {
  th: 'จำนวนโครงการในข้อ ๓.๑ ต้องตรงกันทุกระดับและตรงกับตาราง เป็นเหตุที่แผนถูกส่งกลับบ่อยที่สุด',
  en: 'The numbers of 3.1 must agree with each other and with the table: the commonest reason for a returned plan.',
};

export const DECLARE_LISTED: Sentence = {
  th: 'แก้จำนวนในข้อ ๓.๑ จาก {found} เป็น {expected} โครงการ',
  en: 'Change the number of 3.1 from {found} to {expected}.',
};
