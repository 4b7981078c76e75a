/** Why something in the workbook was not checked. */
import type { IgnoredKind } from '../plan/ignored';
import type { Sentence } from './language';

export const IGNORED_REASONS: Readonly<Record<IgnoredKind, Sentence>> = {
  'result-column': { th: 'คอลัมน์ผลการดำเนินงาน ไม่ใช่แผน', en: 'Columns of results, not of the plan' },
  'money-column': {
    th: 'คอลัมน์คำขอ การจัดสรร หรือการใช้จ่ายงบประมาณ ไม่ใช่แผน',
    en: 'Columns of money that is asked for, granted or spent, not of the plan',
  },
  'year-column': { th: 'คอลัมน์ของปีอื่น ไม่ใช่ปีของแผน', en: 'Columns of other years than the plan’s' },
  'other-column': { th: 'คอลัมน์ที่แบบฟอร์มไม่มี', en: 'Columns that the form does not have' },
  'unknown-column': { th: 'คอลัมน์ที่ไม่รู้จักหัวคอลัมน์', en: 'Columns whose headers are not known' },
  'coloured-quarters': {
    th: 'สีในช่องไตรมาสที่ไม่มีเครื่องหมาย ไม่ถือเป็นเครื่องหมาย',
    en: 'Colours in quarters without marks, not taken for marks',
  },
  'remark-row': { th: 'หมายเหตุ ไม่นับเป็นโครงการ', en: 'Remarks, not counted as projects' },
  'unclear-row': {
    th: 'แถวที่อาจเป็นหมายเหตุหรือโครงการ จึงยังไม่นับ โปรดตรวจสอบ',
    en: 'Rows that may be remarks or projects, not counted yet: please check',
  },
  'unfinished-row': {
    th: 'แถวที่ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ',
    en: 'Rows half filled in, not counted as projects',
  },
};
