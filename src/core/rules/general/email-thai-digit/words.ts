import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'เลขไทยในอีเมล', en: 'Thai digit in an e-mail address' },
  message: {
    th: 'อีเมลมีเลขไทย "{found}" จึงส่งไม่ถึง โปรดตรวจสอบว่าเป็น "{expected}" หรือไม่',
    en: 'The address has the Thai digit "{found}" and no mail will arrive. Please check whether it is "{expected}".',
  },
  fixes: { 'write-email': { th: 'แก้อีเมลเป็น "{expected}"', en: 'Change the address to "{expected}".' } },
  why: REACHED,
};
