import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'จำนวนรายการในช่องไม่เท่าจำนวนโครงการ', en: 'Entries of a cell not one a project' },
  message: {
    th: 'มี {expected} โครงการ แต่ช่อง{column}มี {found} รายการ จับคู่ไม่ได้',
    en: 'There are {expected} projects, but the {column} cell has {found} entries: they cannot be paired.',
  },
  why: {
    th: 'เมื่อหลายโครงการอยู่ในช่องเดียวกัน ทุกช่องต้องมีจำนวนรายการเท่ากัน จึงจะรู้ว่ารายการใดเป็นของโครงการใด',
    en: 'Where several projects share a cell, every cell needs an entry for each, or nobody can tell which is whose.',
  },
};
