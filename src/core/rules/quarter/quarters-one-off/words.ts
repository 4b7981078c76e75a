import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ผลผลิตชิ้นเดียวหลายไตรมาส', en: 'One output, several quarters' },
  message: {
    th: 'ผลผลิตมีชิ้นเดียวแต่ทำเครื่องหมาย {found} ไตรมาส',
    en: 'There is a single output, but {found} quarters are marked.',
  },
  why: {
    th: 'เอกสารฉบับเดียวเสร็จในไตรมาสเดียว ไตรมาสอื่นจะไม่มีอะไรให้รายงาน',
    en: 'One document is finished in one quarter; the others have nothing to report.',
  },
};
