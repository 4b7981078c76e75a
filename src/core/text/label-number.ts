/** Numbers that name or date something and count nothing: `รุ่นที่ ๑`, `ปี ๒๕๖๘`, `อายุ ๑๕-๒๕ ปี`, `๕ ธ.ค. ๖๗`, `๔ ประการ`. */

/** Words that end in ที่ and are no ordinal: `เจ้าหน้าที่ ๒๐ คน` are twenty. */
const ORDINAL = '(?<!หน้า|พื้น|สถาน|เนื้อ|ทัน|เต็ม)ที่';
/** `ทุกปี ๒ ครั้ง` is twice. */
const YEAR = '(?<!ทุก|ต่อ|ราย|ตลอด)ปี(?:งบประมาณ|งบ|การศึกษา)?|พ\\.?ศ\\.?|ค\\.?ศ\\.?';
/** Classes of a school; `อสม.` and `กทม.` end the same way. */
const CLASS = '(?:^|ชั้น|เรียน|ระดับ|-|ถึง)(?:ป|ม|อ)\\.';
const NAMED = new RegExp(`(?:${ORDINAL}|${YEAR}|${CLASS}|ข้อ|มาตรา|หมวด|หมู่|ชั้น|รุ่น|ระดับ|ศีล)$`);

/** `ผู้สูงอายุ ๕๐ คน` are fifty; an age is counted in years. */
const AGE = /อายุ(?:ระหว่าง|ตั้งแต่|เกิน|มากกว่า|ไม่เกิน|ไม่น้อยกว่า|ไม่ต่ำกว่า)?$/;
const YEARS = /^(?:(?:-|ถึง)[0-9]+)?(?:ปี|ขวบ)/;

const MONTH =
  '(?:มี|เม|มิ|[มกพสตธ])\\.[คพย]\\.?|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
const BEHIND_MONTH = new RegExp(`(?:${MONTH})$`);
const BEFORE_MONTH = new RegExp(`^(?:${MONTH})`);
/** `กิจกรรม ๕ ส`: the letter is a word alone. */
const LETTER = /^ส\.?(?![ก-๙])/;
const JOINED = /^(?:-|ถึง|,|และ|\/)$/;

/**
 * Whether a number names something, by the text before it (without white space) and behind. `afterLabel` says that
 * the number before it does, so that `๕` of `หมู่ ๑-๕` goes with it.
 */
export function isLabelNumber(before: string, following: string, afterLabel = false): boolean {
  const behind = following.replace(/\s+/g, '');
  if (NAMED.test(before) || BEHIND_MONTH.test(before) || BEFORE_MONTH.test(behind)) return true;
  if (behind.startsWith('ประการ') || LETTER.test(following.trimStart())) return true;
  return (AGE.test(before) && YEARS.test(behind)) || (afterLabel && JOINED.test(before));
}
