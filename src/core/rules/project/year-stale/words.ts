import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อโครงการระบุปีอื่น', en: 'Title with another year' },
  message: {
    th: 'ชื่อโครงการ "{name}" ระบุปี {found} แต่แผนเป็นปีงบประมาณ พ.ศ. {expected} โปรดตรวจสอบ',
    en: 'The title “{name}” names the year {found}, but the plan is for the fiscal year {expected}. Please check.',
  },
  variants: {
    'year-stale-several': {
      th: 'ชื่อโครงการ {count} โครงการระบุปี {found} แต่แผนเป็นปีงบประมาณ พ.ศ. {expected} โปรดตรวจสอบ',
      en: 'The titles of {count} projects name the year {found}, but the plan is for the fiscal year {expected}. Please check.',
    },
  },
  why: {
    th: 'โครงการที่คัดลอกจากแผนปีก่อนมักยังมีปีเดิมอยู่ในชื่อ',
    en: 'A project copied from an earlier plan often keeps that plan’s year in its title.',
  },
};
