/** What is said if standard output takes no more. */
import type { Language, Sentence } from '../core/messages/language';

/** `code`: the system's. */
export function closedText(code: string, language: Language): string {
  const why: Sentence =
    code === 'EPIPE'
      ? { th: 'โปรแกรมที่รับผลปิดไปก่อน', en: 'the program that reads it has closed it' }
      : code === 'ENOSPC'
        ? { th: 'ที่เก็บเต็ม', en: 'the disk is full' }
        : { th: `รหัสของระบบ ${code}`, en: `the system says ${code}` };
  const sentence: Sentence = {
    th: `เขียนผลออกทาง standard output ไม่ครบ: ${why.th}`,
    en: `Not all could be written to standard output: ${why.en}.`,
  };
  return `phaen: ${sentence[language]}\n`;
}
