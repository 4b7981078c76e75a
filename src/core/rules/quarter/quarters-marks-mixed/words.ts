import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เครื่องหมายหลายแบบ', en: 'Marks of several kinds' },
  message: {
    th: 'ตารางใช้เครื่องหมายไตรมาสหลายแบบ ({expected} และ {found}) โปรดใช้แบบเดียว',
    en: 'Quarters are marked in several ways ({expected} and {found}). Please use one.',
  },
  fixes: { 'one-mark': { th: 'ใช้ {expected} แบบเดียว ({count} ช่อง)', en: 'Use {expected} alone ({count} cells).' } },
  why: {
    th: 'เครื่องหมายแบบเดียวทั้งตารางทำให้ผู้ตรวจไม่ต้องเดาว่าแต่ละแบบหมายความต่างกันหรือไม่',
    en: 'With one kind of mark, no reader has to guess whether another kind means something else.',
  },
};
