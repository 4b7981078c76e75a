import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่พบคอลัมน์ในตารางโครงการ', en: 'Columns of the project table not found' },
  message: {
    th: 'ไม่พบคอลัมน์{columns}ในตาราง จึงยังไม่ได้ตรวจ{columns} โปรดเพิ่มคอลัมน์ตามแบบฟอร์ม',
    en: 'The table has no column for {columns}, so this was not checked. Please add the column as the form has it.',
  },
  variants: {
    'columns-missing-unknown': {
      th: 'ไม่พบคอลัมน์{columns}ในตาราง จึงยังไม่ได้ตรวจ{columns} (หัวคอลัมน์ที่ไม่รู้จัก: {headers})',
      en: 'The table has no column for {columns}, so this was not checked (unknown headers: {headers}).',
    },
    'columns-missing-quarters': {
      th: 'ไม่พบคอลัมน์ไตรมาสในตารางโครงการ จึงยังไม่ได้ตรวจช่วงเวลาดำเนินงาน โปรดเพิ่มคอลัมน์ตามแบบฟอร์ม',
      en: 'The project table has no columns for quarters, so the time of work was not checked. Please add them as the form has them.',
    },
    'columns-missing-quarters-unknown': {
      th: 'ไม่พบคอลัมน์ไตรมาสในตารางโครงการ จึงยังไม่ได้ตรวจช่วงเวลาดำเนินงาน (หัวคอลัมน์ที่ไม่รู้จัก: {headers})',
      en: 'The project table has no columns for quarters, so the time of work was not checked (unknown headers: {headers}).',
    },
  },
  why: {
    th: 'คอลัมน์ที่ไม่มีหรือหัวคอลัมน์ที่ใช้คำอื่น ทำให้ไม่มีใครตรวจข้อมูลส่วนนั้นของทุกโครงการ',
    en: 'If a column is absent or headed in other words, nobody checks that part of any project.',
  },
};
