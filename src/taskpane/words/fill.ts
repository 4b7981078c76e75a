/** The words of filling the quarters. */
import type { Sentence } from '../../core/messages/language';

export const FILL = {
  outdatedPreview: {
    th: 'มีการแก้ไขสมุดงานหลังแสดงรายการนี้ รายการอาจไม่ตรงกับแผนแล้ว',
    en: 'The workbook was edited after these lines were shown. They may be out of date.',
  },
  previewTitle: { th: 'ไตรมาสที่จะเติม', en: 'Quarters to fill' },
  previewHelp: {
    th: 'ขณะนี้ยังไม่ได้เขียนสิ่งใด โปรดเลือกรายการที่ถูกต้อง แล้วกดเติม',
    en: 'Nothing has been written yet. Tick the lines that are right, then fill.',
  },
  previewEmptyTitle: { th: 'ไม่มีไตรมาสให้เติม', en: 'No quarters to fill' },
  previewEmptyHelp: {
    th: 'ทุกโครงการทำเครื่องหมายไว้แล้ว หรือไม่ได้ระบุช่วงเวลาไว้',
    en: 'Every project is marked already, or no period is written for it.',
  },
  proposals: { th: 'อ่านได้ชัดเจน', en: 'Read clearly' },
  consents: { th: 'อ่านได้ แต่เครื่องหมายจะแทนที่ข้อความ', en: 'Can be read, but words must move' },
  consentsHelp: {
    th: 'ช่วงเวลาอยู่ในช่องไตรมาส หากเลือกรายการ เครื่องหมายจะแทนที่ข้อความนั้น',
    en: 'The period is written in the quarter cells. If ticked, marks take the place of those words.',
  },
  lockedRows: { th: 'อยู่ในแผ่นงานที่ล็อกไว้', en: 'On a locked sheet' },
  lockedRowsHelp: {
    th: 'ช่องไตรมาสของโครงการเหล่านี้ล็อกไว้ จึงเติมให้ไม่ได้ โปรดเลิกป้องกันที่ รีวิว > เลิกป้องกันแผ่นงาน แล้วอ่านใหม่ หรือทำเครื่องหมายเองตามที่อ่านได้',
    en: 'The quarter cells of these projects are locked, so they cannot be filled. Unprotect the sheet (Review > Unprotect Sheet) and read again, or mark them yourself as read here.',
  },
  readQuarters: { th: 'อ่านได้เป็นไตรมาสที่', en: 'Quarters read' },
  questions: { th: 'ขอให้ท่านตัดสินใจ', en: 'For you to decide' },
  questionsHelp: {
    th: 'Phaen ไม่เดาแทนท่าน โปรดเลือกเฉพาะรายการที่แน่ใจ รายการอื่นแก้ไขในช่องได้',
    en: 'Phaen does not guess. Tick only what you are sure of; correct the others in their cells.',
  },
  acceptSuggestion: { th: 'ใช่ เติมตามนี้', en: 'Yes, fill these' },
  suggestion: { th: 'น่าจะเป็นไตรมาสที่', en: 'Perhaps' },
  fillCount: { th: 'เติม {count} รายการ', en: 'Fill {count} lines' },
  selectAll: { th: 'เลือกทั้งหมด', en: 'Tick all' },
  selectNone: { th: 'ไม่เลือกเลย', en: 'Tick none' },
  previewAgain: { th: 'แสดงรายการใหม่', en: 'Show the lines anew' },
  cancel: { th: 'ไม่เติม', en: 'Do not fill' },
  filledTitle: { th: 'เติมแล้ว {count} รายการ', en: 'Filled: {count}' },
  filledUnsure: { th: 'ยังไม่แน่ชัดว่าเติมแล้วหรือไม่', en: 'It is not certain what was filled' },
  filledNone: { th: 'ไม่ได้เติมรายการใด', en: 'Nothing was filled' },
  filledHelp: {
    th: 'โปรดดูเครื่องหมายในแผ่นงาน หากไม่ถูกต้อง ให้กดเลิกทำ',
    en: 'Look at the marks in the sheet. If they are wrong, press Undo.',
  },
  previewRest: { th: 'ดูรายการที่เหลืออีกครั้ง', en: 'Preview the rest again' },
  leftTitle: { th: 'ไม่ได้เติม {count} รายการ', en: 'Not filled: {count}' },
  unsureTitle: { th: 'ยังไม่แน่ชัด {count} รายการ', en: 'Not certain: {count}' },
} as const satisfies Readonly<Record<string, Sentence>>;
