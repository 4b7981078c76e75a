import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่พบคอลัมน์ในตารางโครงการ', en: 'Columns of the project table not found' },
  message: {
    th: 'ไม่พบคอลัมน์{columns}ในตารางโครงการ จึงยังไม่ได้ตรวจข้อมูลส่วนนี้ โปรดเพิ่มคอลัมน์ตามแบบฟอร์ม',
    en: 'The project table has no column for {columns}, so this was not checked. Please add the column as the form has it.',
  },
  variants: {
    'columns-missing-unknown': {
      th: 'ไม่พบคอลัมน์{columns}ในตารางโครงการ จึงยังไม่ได้ตรวจข้อมูลส่วนนี้ (หัวคอลัมน์ที่ไม่รู้จัก: {headers}) โปรดใช้หัวคอลัมน์ตามแบบฟอร์ม',
      en: 'The project table has no column for {columns}, so this was not checked (unknown headers: {headers}). Please use the headers of the form.',
    },
  },
  why: {
    th: 'คอลัมน์ที่ไม่มีหรือหัวคอลัมน์ที่ใช้คำอื่น ทำให้ไม่มีใครตรวจข้อมูลส่วนนั้นของทุกโครงการ',
    en: 'If a column is absent or headed in other words, nobody checks that part of any project.',
  },
};
