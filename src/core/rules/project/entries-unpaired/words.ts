import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'จำนวนรายการในช่องไม่เท่ากับจำนวนโครงการ', en: 'Entries of a cell not one a project' },
  message: {
    th: 'ช่องนี้มี {expected} โครงการ แต่ช่อง{column}มี {found} รายการ โปรดกรอกให้ครบ {expected} รายการตามลำดับโครงการ',
    en: 'The row has {expected} projects, but its {column} cell has {found} entries. Please fill in {expected} entries in the order of the projects.',
  },
  variants: {
    'entries-unpaired-more': {
      th: 'ช่องนี้มี {expected} โครงการ แต่ช่อง{column}มี {found} รายการ โปรดตรวจสอบว่ารายการใดเป็นของโครงการใด',
      en: 'The row has {expected} projects, but its {column} cell has {found} entries. Please check which entry belongs to which project.',
    },
  },
  why: {
    th: 'เมื่อหลายโครงการอยู่ในช่องเดียวกัน ทุกช่องต้องมีจำนวนรายการเท่ากัน จึงจะรู้ว่ารายการใดเป็นของโครงการใด',
    en: 'Where several projects share a cell, every cell needs an entry for each, or nobody can tell which is whose.',
  },
};
