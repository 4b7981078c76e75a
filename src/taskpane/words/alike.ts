/** The words for what nobody can see in a text. */
import type { Sentence } from '../../core/messages/language';

export const ALIKE = {
  unseen: { th: 'อักขระที่มองไม่เห็น {count} ตัว', en: 'Characters that cannot be seen: {count}' },
  oddSpace: { th: 'เว้นวรรคชนิดพิเศษ {count} แห่ง', en: 'Spaces of a special kind: {count}' },
  space: { th: 'เว้นวรรคเกิน {count} แห่ง', en: 'Spaces too many: {count}' },
  splitAm: { th: 'สระอำที่พิมพ์แยกเป็นสองตัว {count} แห่ง', en: 'SARA AM typed as two characters: {count}' },
  doubledE: { th: 'สระแอที่พิมพ์เป็นสระเอสองตัว {count} แห่ง', en: 'SARA AE typed as two SARA E: {count}' },
  doubledMark: { th: 'สระหรือวรรณยุกต์ซ้ำ {count} แห่ง', en: 'Vowels or tone marks typed twice: {count}' },
  takenOut: { th: 'ลบออก', en: 'taken out' },
  ordinarySpace: { th: 'เว้นวรรคปกติ', en: 'an ordinary space' },
} as const satisfies Readonly<Record<string, Sentence>>;
