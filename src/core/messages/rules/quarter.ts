import type { FamilyWords } from '../rule-words';

const WHEN = {
  th: 'ผู้ตรวจดูจากเครื่องหมายไตรมาสว่าโครงการทำเมื่อใด เครื่องหมายกับช่วงเวลาจึงต้องตรงกัน',
  en: 'Reviewers read from the marks when a project runs, so the marks and the period must agree.',
};

export const QUARTER_WORDS: FamilyWords = {
  'quarters-none': {
    name: { th: 'ไม่ได้ทำเครื่องหมายไตรมาส', en: 'No quarter marked' },
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
    name: { th: 'เครื่องหมายที่ไม่รู้จัก', en: 'Unknown mark' },
    message: { th: 'ไม่รู้จักเครื่องหมาย "{found}"', en: 'The mark "{found}" is not known.' },
    why: {
      th: 'ช่องไตรมาสควรมีแต่เครื่องหมาย ✓ หรือเว้นว่าง เพื่อให้ผู้ตรวจอ่านได้แบบเดียวกัน',
      en: 'A quarter holds a tick or nothing, so that every reader reads it alike.',
    },
  },
  'quarters-period-conflict': {
    name: { th: 'ไตรมาสไม่ตรงกับช่วงเวลา', en: 'Marks against the period' },
    message: {
      th: 'ช่วงเวลา "{text}" คือไตรมาส {expected} แต่ทำเครื่องหมาย {found}',
      en: 'The period "{text}" is quarter {expected}, but quarter {found} is marked.',
    },
    why: WHEN,
  },
  'quarters-period-unread': {
    name: { th: 'อ่านช่วงเวลาไม่ได้', en: 'Period unreadable' },
    message: {
      th: 'อ่านช่วงเวลา "{text}" ไม่ได้แน่ชัด: {reason}',
      en: 'The period "{text}" cannot be read with certainty: {reason}',
    },
    why: {
      th: 'ช่วงเวลาที่กำกวม หรือค้างมาจากปีก่อน ทำให้กำหนดไตรมาสผิด',
      en: 'A period that is ambiguous or left from another year leads to the wrong quarters.',
    },
  },
  'quarters-marks-mixed': {
    name: { th: 'เครื่องหมายหลายแบบ', en: 'Marks of several kinds' },
    message: { th: 'ใช้เครื่องหมายไตรมาสหลายแบบ', en: 'Quarters are marked with several kinds of marks.' },
    why: {
      th: 'เครื่องหมายแบบเดียวทั้งตารางทำให้ผู้ตรวจไม่ต้องเดาว่าแต่ละแบบหมายความต่างกันหรือไม่',
      en: 'With one kind of mark, no reader has to guess whether another kind means something else.',
    },
  },
  'quarters-over-frequency': {
    name: { th: 'ไตรมาสมากกว่าจำนวนครั้ง', en: 'More quarters than times a year' },
    message: {
      th: 'ระบุ {frequency} ครั้ง/ปี แต่ทำเครื่องหมาย {found} ไตรมาส',
      en: '{frequency} times a year are planned, but {found} quarters are marked.',
    },
    why: {
      th: 'กิจกรรมที่จัดน้อยครั้งกว่าจำนวนไตรมาสที่ทำเครื่องหมาย จะมีไตรมาสที่ไม่มีอะไรให้รายงาน',
      en: 'With fewer times than marked quarters, some quarter has nothing to report.',
    },
  },
  'quarters-one-off': {
    name: { th: 'ผลผลิตชิ้นเดียวหลายไตรมาส', en: 'One output, several quarters' },
    message: {
      th: 'ผลผลิตมีชิ้นเดียวแต่ทำเครื่องหมาย {found} ไตรมาส',
      en: 'There is a single output, but {found} quarters are marked.',
    },
    why: {
      th: 'เอกสารฉบับเดียวเสร็จในไตรมาสเดียว ไตรมาสอื่นจะไม่มีอะไรให้รายงาน',
      en: 'One document is finished in one quarter; the others have nothing to report.',
    },
  },
  'quarters-named-day': {
    name: { th: 'ไตรมาสไม่ตรงกับวันสำคัญ', en: 'Marks against a fixed day' },
    message: {
      th: 'กิจกรรมใน{day} (ไตรมาส {expected}) แต่ทำเครื่องหมาย {found}',
      en: 'The activity is on {day} (quarter {expected}), but quarter {found} is marked.',
    },
    why: {
      th: 'กิจกรรมในวันสำคัญที่มีวันที่แน่นอนเกิดขึ้นในไตรมาสเดียว',
      en: 'An activity on a day with a fixed date falls into one quarter.',
    },
  },
  'quarters-all-four-share': {
    name: { th: 'ทำเครื่องหมายครบทุกไตรมาสมากผิดปกติ', en: 'Most projects marked all year' },
    message: {
      th: 'ร้อยละ {percent} ของโครงการทำเครื่องหมายครบทุกไตรมาส',
      en: '{percent} percent of the projects are marked in all four quarters.',
    },
    why: {
      th: 'แผนที่แทบทุกโครงการทำตลอดปีไม่บอกว่าจะทำอะไรเมื่อใด ผู้ตรวจมักถามว่าทำเครื่องหมายไว้ก่อนหรือไม่',
      en: 'A plan in which nearly everything runs all year does not tell what happens when.',
    },
  },
};
