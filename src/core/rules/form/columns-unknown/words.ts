import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คอลัมน์ที่ไม่รู้จัก', en: 'Unknown columns' },
  message: {
    th: 'ไม่ได้ตรวจคอลัมน์ {headers} เพราะไม่อยู่ในแบบฟอร์ม หากเป็นคอลัมน์ตามแบบฟอร์ม โปรดใช้หัวคอลัมน์ของแบบฟอร์ม',
    en: 'The columns {headers} were not checked: the form does not have them. If they are columns of the form, please use its headers.',
  },
  why: {
    th: 'คอลัมน์ที่หน่วยงานเพิ่มเองอยู่ในตารางได้ แต่ควรรู้ว่าคอลัมน์ใดไม่ได้ตรวจ',
    en: 'Columns that an office adds may be in the table, but it should be known which ones are not checked.',
  },
};
