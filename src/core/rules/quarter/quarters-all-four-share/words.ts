import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ทำเครื่องหมายครบทุกไตรมาสมากผิดปกติ', en: 'Most projects marked all year' },
  message: {
    th: 'โครงการร้อยละ {percent} ทำเครื่องหมายครบทุกไตรมาส โปรดตรวจสอบว่าดำเนินงานตลอดปีจริงหรือไม่',
    en: '{percent} percent of the projects are marked in all four quarters. Please check whether they run all year.',
  },
  why: {
    th: 'แผนที่แทบทุกโครงการทำตลอดปีไม่บอกว่าจะทำอะไรเมื่อใด ผู้ตรวจมักถามว่าทำเครื่องหมายไว้ก่อนหรือไม่',
    en: 'A plan in which nearly everything runs all year does not tell what happens when.',
  },
};
