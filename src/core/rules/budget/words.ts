/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const ADDED_UP: Sentence = {
  th: 'งบประมาณในข้อ ๓.๒ ต้องรวมจากตารางได้ จึงต้องอ่านได้ทุกโครงการ',
  en: 'The budget of 3.2 is added up from the table, so every amount must be there to read.',
};
