/** The words of findings that a person keeps. */
import type { Sentence } from '../../core/messages/language';

export const ACCEPT = {
  accept: { th: 'คงไว้ตามเดิม', en: 'Keep as it is' },
  acceptAll: { th: 'คงไว้ตามเดิมทั้ง {count} จุด', en: 'Keep all {count} as they are' },
  acceptHelp: {
    th: 'โปรดเลือกหรือพิมพ์เหตุผล แล้วกดยืนยัน เหตุผลจะเก็บไว้ในไฟล์นี้ และนำกลับมาแก้ไขได้ทุกเมื่อ',
    en: 'Choose or type a reason, then confirm. It is kept in this file and can be taken back at any time.',
  },
  acceptName: { th: 'ชื่อของท่าน (เว้นว่างได้)', en: 'Your name (optional)' },
  acceptReady: { th: 'เหตุผลที่ใช้บ่อย', en: 'Common reasons' },
  acceptReason: { th: 'เหตุผล', en: 'Reason' },
  acceptConfirm: { th: 'ยืนยัน คงไว้ตามเดิม', en: 'Confirm: keep as it is' },
  acceptAllConfirm: { th: 'ยืนยัน คงไว้ตามเดิมทั้ง {count} จุด', en: 'Confirm: keep all {count} as they are' },
  acceptedGroup: { th: 'ข้อที่คงไว้ตามเดิม ({count})', en: 'Kept as they are ({count})' },
  acceptedCount: { th: 'คงไว้ตามเดิม {count} จุด', en: '{count} kept as they are' },
  acceptedBecause: { th: 'เหตุผล: “{reason}”', en: 'Reason: “{reason}”' },
  unaccept: { th: 'นำกลับมาแก้ไข', en: 'Bring it back' },
  acceptedNotice: { th: 'คงไว้ตามเดิมแล้ว {count} จุด', en: 'Kept as it is: {count}' },
  unacceptedNotice: { th: 'นำกลับมาแก้ไขแล้ว', en: 'Brought back' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Reasons that people give, ready to be chosen. They are stored as they are shown. */
export const ACCEPT_REASONS: readonly Sentence[] = [
  { th: 'ตรวจแล้ว ข้อมูลนี้ถูกต้อง', en: 'Looked at it: this is right' },
  { th: 'เป็นรูปแบบที่หน่วยงานใช้', en: 'This is how our office writes it' },
  { th: 'ตกลงกับผู้ตรวจแผนแล้ว', en: 'Agreed with the plan’s reader' },
];
