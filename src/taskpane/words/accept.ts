/** The words of findings that a person keeps. */
import type { Sentence } from '../../core/messages/language';

export const ACCEPT = {
  accept: { th: 'รู้แล้ว ไม่แก้', en: 'Known, keep it' },
  acceptHelp: {
    th: 'โปรดเลือกหรือพิมพ์เหตุผล เหตุผลจะเก็บไว้ในสมุดงานนี้ และยกเลิกได้ทุกเมื่อ',
    en: 'Choose or type a reason. It is kept in this workbook and can be taken back at any time.',
  },
  acceptName: { th: 'ชื่อของท่าน (เว้นว่างได้)', en: 'Your name (optional)' },
  acceptOwn: { th: 'เหตุผลอื่น', en: 'Another reason' },
  acceptDone: { th: 'ตกลง', en: 'OK' },
  acceptedGroup: { th: 'รู้แล้ว ไม่แก้ ({count})', en: 'Known and kept ({count})' },
  acceptedBecause: { th: 'เหตุผล: “{reason}”', en: 'Reason: “{reason}”' },
  unaccept: { th: 'นับเป็นสิ่งที่พบตามเดิม', en: 'Count it again' },
  acceptedNotice: { th: 'ย้ายไปที่ “รู้แล้ว ไม่แก้” แล้ว', en: 'Moved to “Known and kept”' },
  unacceptedNotice: { th: 'นับเป็นสิ่งที่พบตามเดิมแล้ว', en: 'It counts again' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Reasons that people give, ready to be pressed. They are stored as they are shown. */
export const ACCEPT_REASONS: readonly Sentence[] = [
  { th: 'ตรวจแล้ว ข้อมูลนี้ถูกต้อง', en: 'Looked at it: this is right' },
  { th: 'เป็นรูปแบบที่หน่วยงานใช้', en: 'This is how our office writes it' },
  { th: 'ตกลงกับผู้ตรวจแผนแล้ว', en: 'Agreed with the plan’s reader' },
];
