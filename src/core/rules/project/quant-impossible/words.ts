import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'จำนวนที่เป็นไปไม่ได้', en: 'Impossible quantity' },
  message: {
    th: 'ร้อยละ {found} เกิน ๑๐๐ โปรดตรวจสอบ: "{text}"',
    en: '{found} percent is more than all: “{text}”.',
  },
  variants: {
    'quant-impossible-nobody': {
      th: 'จำนวนผู้เข้าร่วมเป็น ๐ โปรดตรวจสอบ: "{text}"',
      en: 'Nobody at all is to take part: “{text}”.',
    },
    'quant-impossible-staff': {
      th: 'บุคลากร {found} คน มากกว่าบุคลากรทั้งหมดในส่วนที่ ๒ ({expected} คน) โปรดตรวจสอบ: "{text}"',
      en: '{found} staff are more than all the personnel of part 2 ({expected}): “{text}”.',
    },
  },
  why: {
    th: 'จำนวนที่เป็นไปไม่ได้มักเกิดจากพิมพ์ผิด และทำให้ยอดรวมผิดไปด้วย',
    en: 'An impossible number is most often a slip of the keys, and it is added up all the same.',
  },
};
