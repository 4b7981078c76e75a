import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เครื่องหมายที่ไม่รู้จัก', en: 'Unknown mark' },
  message: { th: 'ไม่รู้จักเครื่องหมาย "{found}"', en: 'The mark "{found}" is not known.' },
  why: {
    th: 'ช่องไตรมาสควรมีแต่เครื่องหมาย ✓ หรือเว้นว่าง เพื่อให้ผู้ตรวจอ่านได้แบบเดียวกัน',
    en: 'A quarter holds a tick or nothing, so that every reader reads it alike.',
  },
};
