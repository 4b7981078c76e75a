import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ผลผลิตชิ้นเดียวหลายไตรมาส', en: 'One output, several quarters' },
  message: {
    th: 'ผลผลิตมี ๑ {unit} แต่ทำเครื่องหมายไว้ {found} ไตรมาส หากแล้วเสร็จในไตรมาสเดียว โปรดทำเครื่องหมายเฉพาะไตรมาสนั้น',
    en: 'There is one output (1 {unit}), but {found} quarters are marked. If it is finished in one quarter, please mark that one only.',
  },
  why: {
    th: 'เอกสารฉบับเดียวเสร็จในไตรมาสเดียว ไตรมาสอื่นจะไม่มีอะไรให้รายงาน',
    en: 'One document is finished in one quarter; the others have nothing to report.',
  },
};
