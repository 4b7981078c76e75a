import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'สังกัดของผู้ประสานงานที่ไม่มีหัวข้อ', en: 'Coordinator’s office without a label' },
  message: {
    th: 'ใช้ "{found}" เป็นสังกัดของผู้ประสานงาน โปรดตรวจสอบ',
    en: '"{found}" was taken as the coordinator’s office. Please check.',
  },
  why: {
    th: 'แบบฟอร์มมีหัวข้อสังกัด เมื่อไม่มีหัวข้อจึงต้องอนุมานจากชื่อหน่วยงานที่ต่อท้าย',
    en: 'The form has a label for the office; without it the office is inferred from what follows the name or the position.',
  },
};
