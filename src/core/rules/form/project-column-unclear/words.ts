import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คอลัมน์ชื่อโครงการไม่ชัดเจน', en: 'Column of the projects unclear' },
  message: {
    th: 'มีหลายคอลัมน์ที่อาจเป็นชื่อโครงการ คือ {headers} จึงยังไม่ได้ตรวจโครงการในตาราง โปรดใช้หัวคอลัมน์ "โครงการ/กิจกรรม" เฉพาะคอลัมน์ที่เป็นชื่อโครงการ',
    en: 'Several columns may hold the names of the projects: {headers}. The projects of the table were not checked. Please head only the column of the names “โครงการ/กิจกรรม”.',
  },
  why: {
    th: 'ถ้าอ่านชื่อโครงการจากคอลัมน์ที่ไม่ใช่ จำนวนและผลรวมทั้งหมดจะผิด',
    en: 'If the names were read from the wrong column, all counts and sums would be wrong.',
  },
};
