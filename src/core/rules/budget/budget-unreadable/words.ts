import type { RuleWords } from '../../../messages/rule-words';
import { ADDED_UP } from '../words';

export const words: RuleWords = {
  name: { th: 'อ่านจำนวนเงินไม่ได้', en: 'Amount unreadable' },
  message: {
    th: 'อ่านงบประมาณ "{text}" ของ "{title}" ไม่ได้แน่ชัด: {amountReason}',
    en: 'The budget "{text}" of “{title}” cannot be read with certainty: {amountReason}',
  },
  variants: {
    'budget-unreadable-likely': {
      th: 'อ่านงบประมาณ "{text}" ของ "{title}" ไม่ได้แน่ชัด: {amountReason} (อาจหมายถึง {likely,} บาท)',
      en: 'The budget "{text}" of “{title}” cannot be read with certainty: {amountReason} (it may mean {likely,} baht)',
    },
    'budget-unreadable-words': {
      th: 'งบประมาณ "{text}" ของ "{title}" ตัวเลขคือ {figures,} บาท แต่ตัวอักษรคือ {words,} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
      en: 'The budget "{text}" of “{title}” is {figures,} baht in figures, but {words,} baht in words. Please check which is right.',
    },
    'budget-unreadable-total-words': {
      th: 'งบประมาณรวม "{text}" ในข้อ ๓.๒ ตัวเลขคือ {figures,} บาท แต่ตัวอักษรคือ {words,} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
      en: 'The total budget "{text}" of 3.2 is {figures,} baht in figures, but {words,} baht in words. Please check which is right.',
    },
    'budget-unreadable-total': {
      th: 'อ่านงบประมาณรวม "{text}" ในข้อ ๓.๒ ไม่ได้แน่ชัด: {amountReason}',
      en: 'The total budget "{text}" of 3.2 cannot be read with certainty: {amountReason}',
    },
  },
  fixes: { 'write-amount': { th: 'แก้เป็น "{expected}"', en: 'Write "{expected}".' } },
  why: ADDED_UP,
};
