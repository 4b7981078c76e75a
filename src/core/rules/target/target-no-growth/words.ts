import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เป้าหมายไม่สูงกว่าผลปีก่อน', en: 'Target not above last year' },
  message: {
    th: 'แผนปี {year} ไม่สูงกว่าผลปีก่อน',
    en: 'The plan for {year} is not above last year’s result.',
  },
  variants: {
    'target-no-growth-undated': {
      th: 'แผนปีนี้ไม่สูงกว่าผลปีก่อน',
      en: 'This year’s plan is not above last year’s result.',
    },
  },
  why: {
    th: 'เป้าหมายของแผนระดับชาติคือให้ทุกตัวชี้วัดเพิ่มขึ้นทุกปี',
    en: 'The national plan asks every measure to rise each year.',
  },
};
