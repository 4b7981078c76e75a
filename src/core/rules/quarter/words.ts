/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const MARK_QUARTERS: Sentence = {
  th: 'ทำเครื่องหมายในไตรมาสที่ {expected} ตามช่วงเวลา "{text}"',
  en: 'Mark quarter {expected}, as the period "{text}" says.',
};
