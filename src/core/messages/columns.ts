/** What the columns of the project table are called. Keys are those of `UnpairedEntries` and `RequiredColumn`. */
import type { RequiredColumn, UnpairedEntries } from '../plan/project-table';
import type { Language, Sentence } from './language';

const NAMES: Readonly<Record<UnpairedEntries['column'] | RequiredColumn, Sentence>> = {
  quantity: { th: 'ผลลัพธ์เชิงปริมาณ', en: 'quantity' },
  quality: { th: 'ผลลัพธ์เชิงคุณภาพ', en: 'quality' },
  budget: { th: 'งบประมาณ', en: 'budget' },
  unit: { th: 'หน่วยงานรับผิดชอบ', en: 'responsible office' },
  period: { th: 'ช่วงเวลาดำเนินงาน', en: 'period' },
  quarter: { th: 'ไตรมาส', en: 'quarter' },
  quarters: { th: 'ไตรมาส', en: 'quarters' },
};

export const COLUMN_NAMES: Readonly<Record<string, Sentence>> = NAMES;

const AND = { th: 'และ', en: ' and ' };

/** Several columns in a sentence: `ก, ข และค`. */
export function columnNames(columns: readonly string[], language: Language): string {
  const names = columns.map((column) => COLUMN_NAMES[column]?.[language] ?? column);
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${AND[language]}${last}`;
}
