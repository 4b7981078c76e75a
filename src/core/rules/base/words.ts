/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const ADDED: Sentence = {
  th: 'ยอดรวมของส่วนที่ ๒ ถูกนำไปรวมต่อในแผนระดับจังหวัด ผิดที่นี่จะผิดต่อไปทุกชั้น',
  en: 'The totals of part 2 are added up again for the province: an error here is carried all the way.',
};

export const WRITE_SUM: Sentence = {
  th: 'แก้จำนวนรวมจาก {found,} เป็น {expected,}',
  en: 'Change the total from {found,} to {expected,}.',
};

export const LOOK_ADDENDS: Sentence = {
  th: 'ไปดูจำนวนของแต่ละรายการที่นำมารวม',
  en: 'Go and look at the numbers that are added up.',
};
