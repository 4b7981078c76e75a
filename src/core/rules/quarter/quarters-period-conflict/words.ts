import type { RuleWords } from '../../../messages/rule-words';
import { MARK_QUARTERS } from '../words';

export const words: RuleWords = {
  name: { th: 'ไตรมาสไม่ตรงกับช่วงเวลา', en: 'Marks against the period' },
  message: {
    th: 'ช่วงเวลา "{text}" ตรงกับไตรมาสที่ {expected} แต่ทำเครื่องหมายไว้ในไตรมาสที่ {found}',
    en: 'The period "{text}" is quarter {expected}, but quarter {found} is marked.',
  },
  fixes: {
    'mark-quarters': MARK_QUARTERS,
    'mend-period': { th: 'ไปแก้ช่วงเวลา "{text}"', en: 'Go and correct the period "{text}".' },
  },
  why: {
    th: 'ผู้ตรวจดูจากเครื่องหมายไตรมาสว่าโครงการทำเมื่อใด เครื่องหมายกับช่วงเวลาจึงต้องตรงกัน',
    en: 'Reviewers read from the marks when a project runs, so the marks and the period must agree.',
  },
};
