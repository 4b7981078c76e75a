import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'เป้าหมายไม่สูงกว่าผลปีก่อน', en: 'Target not above last year' },
  message: {
    th: 'ส่วนที่ ๔ ข้อ {row}: ค่าเป้าหมายปี {year} ({found,} {unit}) เท่ากับผลการดำเนินงานปี {last} ({result,} {unit})',
    en: 'Part 4, item {row}: the target for {year} ({found,} {unit}) equals the result of {last} ({result,} {unit}).',
  },
  variants: {
    'target-no-growth-below': {
      th: 'ส่วนที่ ๔ ข้อ {row}: ค่าเป้าหมายปี {year} ({found,} {unit}) ต่ำกว่าผลการดำเนินงานปี {last} ({result,} {unit})',
      en: 'Part 4, item {row}: the target for {year} ({found,} {unit}) is below the result of {last} ({result,} {unit}).',
    },
    'target-no-growth-undated': {
      th: 'ส่วนที่ ๔ ข้อ {row}: ค่าเป้าหมายปีนี้ ({found,} {unit}) ไม่สูงกว่าผลการดำเนินงานปีก่อน ({result,} {unit})',
      en: 'Part 4, item {row}: this year’s target ({found,} {unit}) is not above last year’s result ({result,} {unit}).',
    },
  },
  why: {
    th: 'เป้าหมายของแผนระดับชาติคือให้ทุกตัวชี้วัดเพิ่มขึ้นทุกปี',
    en: 'The national plan asks every measure to rise each year.',
  },
};
