/** What the offers that several families share say. */
import type { Sentence } from '../../messages/language';

export const RESTORE_WORDING: Sentence = {
  th: 'แก้ข้อความหัวข้อเป็น "{expected}"',
  en: 'Write the heading as on the form: "{expected}"',
};
