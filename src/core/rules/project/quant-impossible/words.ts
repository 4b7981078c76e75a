import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'จำนวนที่เป็นไปไม่ได้', en: 'Impossible quantity' },
  message: {
    th: 'ผลลัพธ์ของ "{title}" ระบุร้อยละ {found,} ซึ่งเกิน ๑๐๐ โปรดตรวจสอบ: "{text}"',
    en: 'A result of “{title}” is {found,} percent, which is more than all. Please check: “{text}”.',
  },
  variants: {
    'quant-impossible-nobody': {
      th: '"{title}" ระบุจำนวนผู้เข้าร่วมเป็น ๐ โปรดตรวจสอบ: "{text}"',
      en: 'Nobody is to take part in “{title}”. Please check: “{text}”.',
    },
    'quant-impossible-staff': {
      th: '"{title}" ระบุบุคลากร {found,} คน มากกว่าบุคลากรทั้งหมดในส่วนที่ ๒ ({expected,} คน) โปรดตรวจสอบ: "{text}"',
      en: '“{title}” is for {found,} staff, more than all the personnel of part 2 ({expected,}). Please check: “{text}”.',
    },
  },
  why: {
    th: 'จำนวนที่เป็นไปไม่ได้มักเกิดจากพิมพ์ผิด และทำให้ยอดรวมผิดไปด้วย',
    en: 'An impossible number is most often a slip of the keys, and it is added up all the same.',
  },
};
