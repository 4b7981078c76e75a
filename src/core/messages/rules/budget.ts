import type { FamilyWords } from '../rule-words';

const ADDED_UP = {
  th: 'งบประมาณในข้อ ๓.๒ ต้องรวมจากตารางได้ จึงต้องอ่านได้ทุกโครงการ',
  en: 'The budget of 3.2 is added up from the table, so every amount must be there to read.',
};

export const BUDGET_WORDS: FamilyWords = {
  'budget-missing': {
    name: { th: 'ไม่ได้กรอกงบประมาณ', en: 'No budget filled in' },
    message: {
      th: 'ยังไม่ได้กรอกงบประมาณ (ถ้าไม่มีให้เขียนว่า ไม่ใช้งบประมาณ)',
      en: 'The budget is not filled in (where there is none, write ไม่ใช้งบประมาณ).',
    },
    variants: {
      'budget-missing-all': {
        th: 'ยังไม่ได้กรอกงบประมาณทั้ง {expected} โครงการ (ถ้าไม่มีให้เขียนว่า ไม่ใช้งบประมาณ)',
        en: 'The budget is not filled in for any of the {expected} projects (where there is none, write ไม่ใช้งบประมาณ).',
      },
    },
    why: ADDED_UP,
  },
  'budget-unreadable': {
    name: { th: 'อ่านจำนวนเงินไม่ได้', en: 'Amount unreadable' },
    message: { th: 'อ่านจำนวนเงินไม่ได้: {text}', en: 'The amount cannot be read: {text}' },
    why: ADDED_UP,
  },
  'budget-total-sum': {
    name: { th: 'ผลรวมงบประมาณไม่ตรง', en: 'Total of budgets differs' },
    message: {
      th: 'งบประมาณรวม {found} ไม่เท่ากับผลบวก {expected}',
      en: 'The budget of 3.2 is {found}, but the table adds up to {expected}.',
    },
    why: {
      th: 'งบประมาณในข้อ ๓.๒ ต้องเท่ากับผลบวกของทุกโครงการในตาราง',
      en: 'The budget of 3.2 equals the sum of all projects of the table.',
    },
  },
  'budget-total-dash': {
    name: { th: 'งบประมาณรวมเขียนเป็นขีด', en: 'Total budget written as a dash' },
    message: {
      th: 'งบประมาณรวมเขียน "-" ควรเขียน ไม่ใช้งบประมาณ',
      en: 'The budget of 3.2 says "-"; write ไม่ใช้งบประมาณ (no budget used).',
    },
    why: {
      th: 'ขีดอ่านได้ทั้งว่าไม่ใช้งบประมาณและว่ายังไม่ได้กรอก',
      en: 'A dash may mean that no money is used, or that nothing was filled in yet.',
    },
  },
};
