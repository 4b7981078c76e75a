import type { FamilyWords } from '../rule-words';

export const FORM_WORDS: FamilyWords = {
  'section-missing': {
    name: { th: 'ขาดส่วนของแบบฟอร์ม', en: 'Part of the form missing' },
    message: { th: 'ไม่พบ{part}ในสมุดงาน', en: 'The workbook has no {part}.' },
    why: {
      th: 'แผนที่ส่งต้องมีครบทั้งห้าส่วน แผนที่ขาดส่วนใดจะถูกส่งกลับ',
      en: 'A plan is handed in with all five parts; one that lacks a part is returned.',
    },
  },
  'row-not-understood': {
    name: { th: 'แถวที่อ่านไม่ออก', en: 'Row not understood' },
    message: { th: 'อ่านแถวนี้ไม่ออก: {text}', en: 'This row could not be understood: {text}' },
    why: {
      th: 'ข้อความที่อยู่ผิดช่องหรือขาดจากแถวเดิมจะไม่ถูกนับ จึงต้องให้ท่านดูเอง',
      en: 'Text in the wrong column, or torn from its row, is counted nowhere, so a person must look at it.',
    },
  },
  'text-beneath-merge': {
    name: { th: 'ข้อความใต้เซลล์ที่ผสาน', en: 'Text beneath a merge' },
    message: {
      th: 'มีข้อความซ่อนอยู่ใต้เซลล์ที่ผสานไว้ จึงไม่ได้ใช้: {text}',
      en: 'A merge hides this text, so it was not used: {text}',
    },
    why: {
      th: 'ข้อความใต้เซลล์ที่ผสานไว้ไม่มีใครเห็น จึงไม่ใช้ตัดสินหรือนับ ถ้าต้องการใช้ ให้เลิกผสานเซลล์',
      en: 'Nobody sees text beneath a merge, so it decides and counts nothing. If it is wanted, unmerge the cells.',
    },
  },
  'placeholder-left': {
    name: { th: 'บรรทัดตัวอย่างที่ไม่ได้กรอก', en: 'Sample line left unfilled' },
    message: { th: 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก', en: 'A sample line of the form was left unfilled.' },
    why: {
      th: 'บรรทัดตัวอย่างของแบบฟอร์มไม่ใช่โครงการ ถ้าเหลือไว้ผู้ตรวจจะถามว่าลืมกรอกหรือไม่',
      en: 'A sample line is no project; left in, it makes the reviewer ask whether something was forgotten.',
    },
  },
};
