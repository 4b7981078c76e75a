/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const MEASURED: Sentence = {
  th: 'ส่วนที่ ๔ ถูกนำไปรวมเป็นตัวชี้วัดของจังหวัดและประเทศ ทุกหน่วยงานจึงต้องนับแต่ละข้อด้วยหน่วยเดียวกัน',
  en: 'Part 4 is added up for the province and the country: all offices must count each item in the same unit.',
};

export const AGREED: Sentence = {
  th: 'ค่าเป้าหมายในส่วนที่ ๔ เกิดจากโครงการในส่วนที่ ๓ ทั้งสองส่วนจึงต้องสอดคล้องกัน',
  en: 'The targets of part 4 come from the projects of part 3, so the two must agree.',
};
