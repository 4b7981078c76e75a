import type { FamilyWords } from '../rule-words';

const WHEN = {
  th: 'ผู้ตรวจดูจากเครื่องหมายไตรมาสว่าโครงการทำเมื่อใด เครื่องหมายกับช่วงเวลาจึงต้องตรงกัน',
  en: 'Reviewers read from the marks when a project runs, so the marks and the period must agree.',
};

export const QUARTER_WORDS: FamilyWords = {
  'quarters-none': {
    message: { th: 'โครงการนี้ยังไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter is marked for this project.' },
    variants: {
      'quarters-none-of': {
        th: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "{title}"',
        en: 'No quarter is marked for "{title}".',
      },
    },
    why: {
      th: 'ทุกโครงการต้องบอกว่าทำในไตรมาสใด',
      en: 'Every project says in which quarters it runs.',
    },
  },
  'quarters-mark-unknown': {
    message: { th: 'ไม่รู้จักเครื่องหมาย "{found}"', en: 'The mark "{found}" is not known.' },
    why: {
      th: 'ช่องไตรมาสควรมีแต่เครื่องหมาย ✓ หรือเว้นว่าง เพื่อให้ผู้ตรวจอ่านได้แบบเดียวกัน',
      en: 'A quarter holds a tick or nothing, so that every reader reads it alike.',
    },
  },
  'quarters-period-conflict': {
    message: {
      th: 'ช่วงเวลา "{text}" คือไตรมาส {expected} แต่ทำเครื่องหมาย {found}',
      en: 'The period "{text}" is quarter {expected}, but quarter {found} is marked.',
    },
    why: WHEN,
  },
  'quarters-period-unread': {
    message: {
      th: 'อ่านช่วงเวลา "{text}" ไม่ได้แน่ชัด: {reason}',
      en: 'The period "{text}" cannot be read with certainty: {reason}',
    },
    why: {
      th: 'ช่วงเวลาที่กำกวม หรือค้างมาจากปีก่อน ทำให้กำหนดไตรมาสผิด',
      en: 'A period that is ambiguous or left from another year leads to the wrong quarters.',
    },
  },
};
