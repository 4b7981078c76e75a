/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const COPIED: Sentence = {
  th: 'แผนที่คัดลอกจากหน่วยงานอื่นมักมีชื่อหน่วยงานเดิมค้างอยู่',
  en: 'A plan copied from another office often keeps that office’s name somewhere.',
};

export const NAMED: Sentence = {
  th: 'ผู้รวบรวมแผนต้องรู้ว่าแผนเป็นของหน่วยงานใด จึงจะลงรับและรวมยอดได้',
  en: 'Whoever gathers the plans files them, and adds them up, by their agency.',
};

export const REACHED: Sentence = {
  th: 'ผู้ตรวจแผนใช้ข้อมูลนี้ติดต่อกลับเมื่อแผนมีข้อสงสัย',
  en: 'This is how a reviewer with a question reaches the office.',
};

export const WRITE_YEAR: Sentence = { th: 'แก้ปีในช่องนี้เป็น พ.ศ. {expected}', en: 'Change the year here to {expected}.' };
