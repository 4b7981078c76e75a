/** The words of taking a writing back. */
import type { Sentence } from '../../core/messages/language';
import type { Written } from '../state/state';

export const UNDO = {
  nothingToUndo: { th: 'Phaen ยังไม่ได้เขียนสิ่งใด จึงไม่มีสิ่งที่เลิกทำได้', en: 'There is nothing of Phaen’s to undo.' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undoHelp: {
    th: 'ไฟล์จะกลับเป็นเหมือนเดิม ส่วนที่มีผู้แก้ไขภายหลังจะคงไว้',
    en: 'Puts things back as they were. What was edited since is left alone.',
  },
  summaryUndo: { th: 'ลบแผ่นงานที่ Phaen เพิ่ม', en: 'Take the added sheets away' },
  summaryUndoHelp: {
    th: 'ลบเฉพาะแผ่นงานที่ Phaen เพิ่ม แผ่นงานอื่นคงอยู่ แต่ปุ่มเลิกทำของ Excel (Ctrl+Z) จะย้อนไปก่อนหน้านี้ไม่ได้อีก',
    en: 'Removes only the sheets that Phaen added. Other sheets stay, but Excel’s Ctrl+Z cannot go back beyond this.',
  },
  undoneTitle: { th: 'เลิกทำแล้ว', en: 'Undone' },
  undoneHelp: {
    th: 'ไฟล์กลับเป็นเหมือนก่อนการแก้ไขครั้งล่าสุด',
    en: 'The file is as it was before the last change.',
  },
  undoneTabs: {
    th: 'นำแผ่นงานที่เพิ่มไว้ออกแล้ว ปุ่มเลิกทำของ Excel (Ctrl+Z) ย้อนไปก่อนหน้านี้ไม่ได้อีก',
    en: 'The added sheets were taken away. Excel’s own undo (Ctrl+Z) cannot go back beyond this.',
  },
  undoneUnsure: { th: 'เลิกทำได้ไม่ครบ', en: 'Not everything was put back' },
  undoneNone: { th: 'เลิกทำไม่ได้', en: 'Nothing could be put back' },
  undoneWaiting: { th: 'ยังไม่ได้เลิกทำ {count} จุด', en: 'Not put back yet: {count}' },
  unsureCells: { th: 'ยังไม่แน่ชัด {count} จุด', en: 'Not certain: {count}' },
  undoneLost: { th: 'หาแถวเดิมไม่พบ {count} จุด', en: 'Row not found: {count}' },
  undoneLostHelp: {
    th: 'แถวต่อไปนี้มีผู้ย้าย แก้ไข หรือลบ จึงหาแถวเดิมไม่พบ และสิ่งที่ Phaen เขียนไว้อาจยังอยู่ โปรดตรวจสอบและลบเอง',
    en: 'These rows were moved, edited or deleted and could not be found for certain. What Phaen wrote may still be there; check them and remove it yourself.',
  },
  backToList: { th: 'กลับไปที่รายการที่พบ', en: 'Back to the findings' },
  undoneKept: { th: 'เก็บแผ่นงานไว้ {count} แผ่น', en: 'Sheets kept: {count}' },
  undoneLeft: { th: 'คงไว้ตามที่แก้ไข {count} จุด', en: 'Left as edited: {count}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a press takes back. */
export const UNDO_NAMES: Readonly<Record<Written, Sentence>> = {
  fill: { th: 'เลิกทำ: ทำเครื่องหมายไตรมาส', en: 'Undo: mark quarters' },
  fix: { th: 'เลิกทำ: การแก้ครั้งล่าสุด', en: 'Undo: the last fix' },
  summary: { th: 'เลิกทำ: จัดทำแผ่นงานสรุป', en: 'Undo: summary sheets' },
  'findings-tab': { th: 'เลิกทำ: บันทึกผลการตรวจ', en: 'Undo: the sheet of findings' },
  accepted: { th: 'เลิกทำ: คงไว้ตามเดิม', en: 'Undo: keep as it is' },
  unaccepted: { th: 'เลิกทำ: นำกลับมาแก้ไข', en: 'Undo: bring it back' },
  'rule-off': { th: 'เลิกทำ: ไม่ตรวจข้อนี้', en: 'Undo: do not check this' },
  settings: { th: 'เลิกทำ: การตั้งค่า', en: 'Undo: settings' },
};
