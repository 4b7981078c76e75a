/** What the columns of the project table are called. Keys are those of `UnpairedEntries`. */
import type { UnpairedEntries } from '../plan/plan';
import type { Sentence } from './language';

const NAMES: Readonly<Record<UnpairedEntries['column'], Sentence>> = {
  quantity: { th: 'ผลลัพธ์เชิงปริมาณ', en: 'quantity' },
  quality: { th: 'ผลลัพธ์เชิงคุณภาพ', en: 'quality' },
  budget: { th: 'งบประมาณ', en: 'budget' },
  unit: { th: 'หน่วยงานรับผิดชอบ', en: 'responsible office' },
  period: { th: 'ช่วงเวลา', en: 'period' },
  quarter: { th: 'ไตรมาส', en: 'quarter' },
};

export const COLUMN_NAMES: Readonly<Record<string, Sentence>> = NAMES;
