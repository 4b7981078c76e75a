/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const FOUND: Sentence = {
  th: 'ข้อความที่เห็นเหมือนกันแต่พิมพ์ต่างกันจะค้นหา จัดกลุ่ม และเทียบกันไม่ได้',
  en: 'Text that looks the same and is typed otherwise cannot be searched, grouped or compared.',
};

export const TIDY: Sentence = {
  th: 'แผนเป็นเอกสารราชการที่ส่งต่อหลายชั้น ข้อความจึงควรเรียบร้อย',
  en: 'The plan is an official paper that many offices read, so its text should be tidy.',
};
