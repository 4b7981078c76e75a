import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'งบประมาณไม่เท่ากับผลรวมของแหล่งเงิน', en: 'Budget differs from its sources' },
  message: {
    th: 'งบประมาณของ "{title}" ระบุ {found,} บาท แต่ทุกแหล่งเงินรวมได้ {expected,} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
    en: 'The budget of “{title}” is {found,} baht, but its sources add up to {expected,} baht. Please check which is right.',
  },
  why: {
    th: 'งบประมาณของโครงการต้องเท่ากับเงินจากทุกแหล่งรวมกัน',
    en: 'The budget of a project is the money from all its sources.',
  },
};
