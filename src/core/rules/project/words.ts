/** Sentences that several rules of the family share. */
import type { Sentence } from '../../messages/language';

export const MEASURED: Sentence = {
  th: 'ผลลัพธ์เชิงปริมาณต้องนับได้ จึงจะรายงานผลเทียบกับแผนได้',
  en: 'A quantity must be countable, or nobody can report against it.',
};

export const RESPONSIBLE: Sentence = {
  th: 'ทุกโครงการต้องมีหน่วยงานที่ตอบคำถามแทนโครงการได้',
  en: 'Every project has an office that answers for it.',
};
