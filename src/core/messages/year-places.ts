/** Where the form names a fiscal year. Keys are those of a finding's `place`. */
import type { YearPlace } from '../rules/general/plan-years';
import type { Sentence } from './language';

const NAMES: Readonly<Record<YearPlace | 'everywhere', Sentence>> = {
  title: { th: 'ชื่อแผน', en: 'the title' },
  counts: { th: 'ส่วนที่ ๓', en: 'part 3' },
  '3.1': { th: 'ข้อ ๓.๑', en: '3.1' },
  '3.2': { th: 'ข้อ ๓.๒', en: '3.2' },
  targets: { th: 'หัวข้อส่วนที่ ๔', en: 'the heading of part 4' },
  'plan-column': { th: 'คอลัมน์แผนของส่วนที่ ๔', en: 'the plan column of part 4' },
  'result-column': { th: 'คอลัมน์ผลของส่วนที่ ๔', en: 'the result column of part 4' },
  outcomes: { th: 'หัวข้อส่วนที่ ๕', en: 'the heading of part 5' },
  everywhere: { th: 'ส่วนอื่นทั้งหมด', en: 'everything else' },
};

export const YEAR_PLACE_NAMES: Readonly<Record<string, Sentence>> = NAMES;
