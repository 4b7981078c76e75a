import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'บรรทัดตัวอย่างที่ไม่ได้กรอก', en: 'Sample line left unfilled' },
  message: {
    th: 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก โปรดกรอกชื่อโครงการหรือลบบรรทัดนี้',
    en: 'A sample line of the form was left unfilled. Please fill in the project or take the line out.',
  },
  variants: {
    'placeholder-left-several': {
      th: 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอกใน {count} แนวทางการพัฒนาที่ยังไม่มีโครงการ ({cells})',
      en: 'Sample lines of the form were left unfilled in {count} guidelines without a project ({cells}).',
    },
  },
  fixes: {
    'fill-placeholder': {
      th: 'ไปกรอกชื่อโครงการ หรือลบบรรทัดตัวอย่างเอง',
      en: 'Go and fill in the project, or take the line out.',
    },
    'clear-placeholder': { th: 'ลบบรรทัดตัวอย่าง', en: 'Take the sample line out.' },
  },
  why: {
    th: 'บรรทัดตัวอย่างของแบบฟอร์มไม่ใช่โครงการ ถ้าเหลือไว้ผู้ตรวจจะถามว่าลืมกรอกหรือไม่',
    en: 'A sample line is no project; left in, it makes the reviewer ask whether something was forgotten.',
  },
};
