import type { FamilyWords } from '../rule-words';

const FOUND = {
  th: 'ข้อความที่เห็นเหมือนกันแต่พิมพ์ต่างกันจะค้นหา จัดกลุ่ม และเทียบกันไม่ได้',
  en: 'Text that looks the same and is typed otherwise cannot be searched, grouped or compared.',
};
const TIDY = {
  th: 'แผนเป็นเอกสารราชการที่ส่งต่อหลายชั้น ข้อความจึงควรเรียบร้อย',
  en: 'The plan is an official paper that many offices read, so its text should be tidy.',
};

export const TEXT_WORDS: FamilyWords = {
  'text-typo': {
    name: { th: 'คำที่อาจพิมพ์ผิด', en: 'Likely slips' },
    message: { th: 'อาจพิมพ์ผิด: {text}', en: 'This may be a slip: {text}' },
    why: TIDY,
  },
  'text-space-in-word': {
    name: { th: 'ช่องว่างกลางคำ', en: 'Space inside a word' },
    message: { th: 'มีช่องว่างกลางคำ: {text}', en: 'There is a space inside a word: {text}' },
    why: FOUND,
  },
  'text-digits-mixed': {
    name: { th: 'เลขไทยปนเลขอารบิก', en: 'Thai and Arabic digits mixed' },
    message: { th: 'ใช้เลขไทยและเลขอารบิกปนกัน', en: 'Thai and Arabic digits are mixed within a text.' },
    why: TIDY,
  },
  'text-sara-am-split': {
    name: { th: 'สระอำพิมพ์แยก', en: 'SARA AM in two characters' },
    message: { th: 'สระอำพิมพ์แยกเป็นสองตัว', en: 'SARA AM is typed as two characters.' },
    why: FOUND,
  },
  'text-sara-e-doubled': {
    name: { th: 'เเ แทน แ', en: 'SARA E twice for SARA AE' },
    message: { th: 'พิมพ์ เเ แทน แ', en: 'SARA E is typed twice in place of SARA AE.' },
    why: FOUND,
  },
  'text-invisible': {
    name: { th: 'อักขระที่มองไม่เห็น', en: 'Invisible characters' },
    message: { th: 'มีอักขระที่มองไม่เห็น', en: 'There are characters that nobody can see.' },
    why: FOUND,
  },
};
