/** The words of marking the quarters. */
import type { Quarter } from '../../core/calendar/quarter';
import type { Sentence } from '../../core/messages/language';
import type { Emptiness } from '../state/fill/groups';

export const FILL = {
  outdatedPreview: {
    th: 'มีการแก้ไขไฟล์หลังแสดงรายการนี้ รายการอาจไม่ตรงกับแผนแล้ว',
    en: 'The file was edited after these projects were shown. They may be out of date.',
  },
  previewAgain: { th: 'แสดงรายการใหม่', en: 'Show them anew' },
  previewTitle: { th: 'ตรวจทานก่อนทำเครื่องหมายไตรมาส', en: 'Look over the quarters to mark' },
  previewHelp: {
    th: 'ยังไม่มีการแก้ไขในไฟล์นี้ โปรดเลือกโครงการที่ถูกต้อง กดเลขไตรมาสหากต้องการเปลี่ยน แล้วกดทำเครื่องหมาย',
    en: 'Nothing in this file has changed yet. Tick the projects that are right, press a quarter to change it, then mark.',
  },
  previewEmptyTitle: { th: 'ไม่มีไตรมาสที่รอทำเครื่องหมาย', en: 'No quarters to mark' },
  legend: { th: 'ไตรมาส', en: 'Quarters' },
  quarterMonths: { th: '{quarter} {months}', en: '{quarter} {months}' },
  quarterOf: { th: 'ไตรมาส {quarter} {months}', en: 'Quarter {quarter} {months}' },
  quartersOf: { th: 'ไตรมาสของ “{title}”', en: 'Quarters of “{title}”' },
  proposals: { th: 'อ่านช่วงเวลาได้ชัดเจน', en: 'Read clearly' },
  consents: {
    th: 'อ่านช่วงเวลาได้ แต่เครื่องหมายจะแทนที่ข้อความเดิมในช่อง',
    en: 'Can be read, but marks take the place of words',
  },
  consentsHelp: {
    th: 'ช่วงเวลาอยู่ในช่องไตรมาส หากเลือกโครงการ Phaen จะย้ายข้อความนั้นไปไว้ที่คอลัมน์ช่วงเวลา แล้วทำเครื่องหมายแทน',
    en: 'The period is written in the quarter cells. If ticked, those words move to the period column and marks take their place.',
  },
  questions: { th: 'รอท่านยืนยัน', en: 'For you to decide' },
  questionsHelp: {
    th: 'Phaen ไม่เดาแทนท่าน โปรดกดเลือกไตรมาสเฉพาะโครงการที่แน่ใจ',
    en: 'Phaen does not guess. Choose quarters only where you are sure.',
  },
  lockedBar: {
    th: 'ป้องกันแผ่นงาน {sheets} ไว้ จึงทำเครื่องหมายให้ไม่ได้ โปรดยกเลิกการป้องกันที่แท็บ รีวิว กลุ่ม ป้องกัน แล้วกดลองใหม่',
    en: 'Protected, so that nothing can be marked: sheet {sheets}. Unprotect it (Review tab, Protect group), then try again.',
  },
  lockedRows: { th: 'อ่านได้ในแผ่นงานที่ป้องกันไว้', en: 'Read on a protected sheet' },
  suggestion: {
    th: 'น่าจะเป็นไตรมาสที่ {quarters} หากถูกต้อง โปรดเลือกโครงการนี้',
    en: 'Perhaps quarters {quarters}: tick the project if that is right',
  },
  keepMarks: { th: 'คงเครื่องหมายเดิม: {quarters}', en: 'Keep the marks: {quarters}' },
  usePeriod: { th: 'ตามช่วงเวลา: {quarters}', en: 'As the period says: {quarters}' },
  fixed: {
    th: 'ไตรมาสที่ {quarters} เลือกไม่ได้ เพราะช่องมีข้อความ สูตร หรือผสานไว้',
    en: 'Quarters {quarters} cannot be chosen: the cell holds words or a formula, or is merged',
  },
  chosenCount: { th: 'เลือกแล้ว {count} โครงการ', en: 'Projects chosen: {count}' },
  fillCount: { th: 'ทำเครื่องหมาย {count} โครงการ', en: 'Mark projects: {count}' },
  selectAll: { th: 'เลือกทั้งหมด', en: 'Tick all' },
  selectNone: { th: 'ไม่เลือกเลย', en: 'Clear all' },
  showMore: { th: 'แสดงอีก {count} โครงการ', en: 'Show {count} more projects' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  back: { th: 'กลับ', en: 'Back' },
  filledTitle: { th: 'ทำเครื่องหมายแล้ว {count} โครงการ', en: 'Projects marked: {count}' },
  filledUnsure: { th: 'ยังไม่แน่ชัดว่าทำเครื่องหมายแล้วหรือไม่', en: 'It is not certain what was marked' },
  filledNone: { th: 'ไม่ได้ทำเครื่องหมายโครงการใด', en: 'No project was marked' },
  filledHelp: {
    th: 'โปรดดูเครื่องหมายในแผ่นงาน หากไม่ถูกต้อง ให้กดเลิกทำ',
    en: 'Look at the marks in the sheet. If they are wrong, press Undo.',
  },
  filledList: { th: 'ดูโครงการที่ทำเครื่องหมายแล้ว', en: 'Show what was marked' },
  waiting: { th: 'ยังมี {count} โครงการรอท่านยืนยัน', en: 'Projects that still wait for you: {count}' },
  showWaiting: { th: 'ดูโครงการที่รอยืนยัน', en: 'Show those that wait' },
  leftTitle: { th: 'ไม่ได้ทำเครื่องหมาย {count} โครงการ', en: 'Not marked: {count}' },
  unsureTitle: { th: 'ยังไม่แน่ชัด {count} โครงการ', en: 'Not certain: {count}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The months of the quarters of the fiscal year. */
export const QUARTER_MONTHS: Readonly<Record<Quarter, Sentence>> = {
  1: { th: 'ต.ค.–ธ.ค.', en: 'Oct–Dec' },
  2: { th: 'ม.ค.–มี.ค.', en: 'Jan–Mar' },
  3: { th: 'เม.ย.–มิ.ย.', en: 'Apr–Jun' },
  4: { th: 'ก.ค.–ก.ย.', en: 'Jul–Sep' },
};

/** Why there is nothing to mark. */
export const EMPTY_PREVIEW: Readonly<Record<Emptiness, Sentence>> = {
  'all-marked': {
    th: 'ทุกโครงการทำเครื่องหมายไตรมาสไว้แล้ว และตรงกับช่วงเวลาที่ระบุไว้',
    en: 'Every project is marked already, as its period says.',
  },
  'no-periods': {
    th: 'โครงการที่ยังไม่ทำเครื่องหมายไม่ได้ระบุช่วงเวลาไว้ โปรดกรอกช่วงเวลา หรือทำเครื่องหมายในแผ่นงานเอง',
    en: 'No period is written for the projects that are not marked. Write their periods, or mark them in the sheet.',
  },
  'no-columns': {
    th: 'ตารางโครงการไม่มีคอลัมน์ไตรมาส',
    en: 'The project table has no columns for the quarters.',
  },
};
