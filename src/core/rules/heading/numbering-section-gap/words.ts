import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เลขหัวข้อไม่ต่อเนื่อง', en: 'Gap in section numbers' },
  message: {
    th: 'เลขหัวข้อของแผนย่อยที่ {subPlan} ไม่ต่อเนื่อง ขาดหัวข้อ {missing} โปรดตรวจสอบ',
    en: 'The section numbers of sub-plan {subPlan} are not consecutive: {missing} is missing. Please check.',
  },
  fixes: { 'renumber-sections': { th: 'เรียงเลขหัวข้อใหม่ให้ต่อเนื่อง', en: 'Number the sections one after the other.' } },
  why: {
    th: 'เลขหัวข้อที่ข้ามทำให้ผู้ตรวจสงสัยว่ามีหัวข้อหายไป',
    en: 'A skipped number makes the reviewer ask which heading is gone.',
  },
};
