/** What the parts of the form are called. Keys are `PartId`s. */
import type { PartId } from '../plan/plan';
import type { Sentence } from './language';

const NAMES: Readonly<Record<PartId, Sentence>> = {
  general: { th: 'ส่วนที่ ๑ ข้อมูลทั่วไป', en: 'part 1 (general facts)' },
  base: { th: 'ส่วนที่ ๒ ข้อมูลพื้นฐาน', en: 'part 2 (base data)' },
  counts: { th: 'ส่วนที่ ๓ จำนวนโครงการ', en: 'part 3 (declared numbers of projects)' },
  projects: { th: 'ตารางรายละเอียดโครงการในส่วนที่ ๓', en: 'project table of part 3' },
  targets: { th: 'ส่วนที่ ๔ เป้าหมาย', en: 'part 4 (targets)' },
  outcomes: { th: 'ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ', en: 'part 5 (expected outcomes)' },
};

export const PART_NAMES: Readonly<Record<string, Sentence>> = NAMES;
