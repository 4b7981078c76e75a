/** A year in a title that is not the plan's, and nothing that says why. */
import { quarterOfMonth } from '../../../calendar/fiscal-year';
import { MONTHS } from '../../../calendar/months';
import { NAMED_DAYS } from '../../../calendar/named-days';
import { comparisonKey } from '../../../text/comparison-key';
import { toThai } from '../../../text/digits';

export interface StaleYear {
  /** Buddhist Era. */
  readonly year: number;
  /** `ปีงบประมาณ ๒๕๖๗`: a calendar year may be right. */
  readonly isFiscal: boolean;
}

/** Most titles name no year, and this shows it as they are written. Both in one: a search for a long word alone prepares tables. */
const MAY_NAME = /งบประมาณ|[2๒]\s*[5๕]\s*[0-9๐-๙]/;

/** Words for work on another year's data, and names that a year is part of. */
const ABOUT_YEARS = new RegExp(
  [
    ...['จัดทำแผน', 'คำขอ(?!บ)', 'รายงานผล', 'ถอดบทเรียน', 'ประเมิน', 'ต่อเนื่องจาก', 'เทียบ', 'เพิ่มขึ้นจาก', 'ปีฐาน', 'ข้อมูลฐาน'],
    ...['ลงวันที่', '(?<!ส)มติ', 'คำสั่ง(?!สอน)', 'พ\\.?ร\\.?บ', 'พระราชบัญญัติ', '(?<!จัด)ระเบียบ(?!วินัย)', 'เหลื่อมปี', 'กันเงิน'],
    ...[
      '(?<!วัย)รุ่น',
      'ปีการศึกษา',
      'ภาคเรียน',
      'ผล(?!ิ|ไม้|ัก)',
      'รางวัล',
      'ดีเด่น',
      '(?<![a-z])ita(?![a-z])',
      'รัฐธรรมนูญ',
      'วาระ',
    ],
  ].join('|'),
);
const RANGE = /25[0-9]{2}(?:-|–|ถึง|\/)/;
const FISCAL = /งบประมาณ(?:พ\.?ศ\.?)?(25[0-9]{2}|[67][0-9])(?![0-9])/g;
/** A number of four digits is a year behind a word that says so, behind a month, or at the end of what is said. */
const OTHER =
  /(?:ปี|พ\.?ศ\.?|[ก-๙]\.|ยน|คม|พันธ์|[0-9]\/)(?:พ\.?ศ\.?)?(25[0-9]{2})(?![0-9])|(?<=[ก-๙)])(25[0-9]{2})(?=$|[)\]])/g;

/** Day and festival names of quarter 1, whose year is the one before the plan's. */
const FIRST_QUARTER = new RegExp(
  [
    ...MONTHS.slice(9).flatMap(({ names, letters }) => [...names, `${letters[0]}\\.?${letters[1]}\\.`]),
    ...NAMED_DAYS.filter(({ month }) => month !== null && quarterOfMonth(month) === 1).flatMap(({ names }) => names),
    ...['ลอยกระทง', 'กฐิน', 'ออกพรรษา', 'เทโว', 'ส่งท้ายปี', 'ข้ามปี', 'ปีใหม่', 'ปิยมหาราช', 'นวมินทร'],
  ].join('|'),
);
/** Further away a year is somebody's history. */
const MOST_YEARS = 5;

/** null if the title names no year, the plan's among others, a range, or says why it is another. */
export function staleYearIn(title: string, planYear: number): StaleYear | null {
  if (!MAY_NAME.test(title)) return null;
  const own = String(planYear);
  if (title.includes(own) || title.includes(toThai(own))) return null;
  const key = comparisonKey(title);
  const fiscal = [...key.matchAll(FISCAL)].map(([, year = '']) => Number(year.length === 2 ? `25${year}` : year));
  const others = [...key.matchAll(OTHER)].map(([, year, last = '']) => Number(year ?? last));
  const years = new Set([...fiscal, ...others]);
  const [year] = years;
  if (year === undefined || years.size > 1 || year === planYear || Math.abs(year - planYear) > MOST_YEARS) return null;
  if (RANGE.test(key) || ABOUT_YEARS.test(key)) return null;
  const isFiscal = fiscal.length > 0;
  return !isFiscal && year === planYear - 1 && FIRST_QUARTER.test(key) ? null : { year, isFiscal };
}
