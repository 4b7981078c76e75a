/**
 * What is never counted in which units: few, and only if the words before the number say for certain what is counted.
 * Keys without white space. Source: the note under the form's project table (people, offices, communities) and slips
 * seen in filled forms.
 */

export interface CountedThing {
  /** The words before the number begin with it. */
  readonly thing: RegExp;
  /** Units that cannot be meant. */
  readonly units: readonly string[];
  /** Words further on that may be what is counted instead. */
  readonly unless: RegExp;
}

const PEOPLE = 'คนที่เข้าร่วม|ผู้|ประชาชน|บุคลากร|ข้าราชการ|เจ้าหน้าที่|ลูกจ้าง|พนักงาน|นักเรียน|นักศึกษา|เด็ก|เยาวชน|ครู|อาสาสมัคร|คณะทำงาน';
const PLACES = 'ชุมชน|หน่วยงาน|ส่วนราชการ|องค์กร|โรงเรียน|สถานศึกษา|หมู่บ้าน|มัสยิด|ศาสนสถาน|วัด(?!ผล|ความ|ระดับ)';
/** Further words for people, and for places, that may be what is counted. */
const OTHER_PEOPLE = 'คน|ชาว|สมาชิก|ตัวแทน|กรรมการ|แกนนำ|กลุ่มเป้าหมาย|ราย|ละ$|และ';
const OTHER_PLACES =
  'ประกอบการ|เครือข่าย|ครัวเรือน|วัด|ศูนย์|สถาน|สำนัก|ฝ่าย|กอง|กรม|บริษัท|ร้าน|ตลาด|ห้าง|บ้าน|สวน|อาคาร|ห้อง|ลาน|แขวง|เขต|อำเภอ|ตำบล|จังหวัด|กลุ่ม|ชมรม|สมาคม|มูลนิธิ|พื้นที่|แห่ง';
/** What may be behind the name of a place that is counted. */
const OF_PLACES = '(?:คุณธรรม(?:ต้นแบบ)?|เป้าหมาย)?(?:ใน(?:พื้นที่|สังกัด|เขต)+|ที่เข้าร่วม(?:กิจกรรม|โครงการ)?)?(?:จำนวน)?$';

const PEOPLE_ONLY: readonly string[] = ['คน', 'ท่าน', 'รูป'];

export const COUNTED_THINGS: readonly CountedThing[] = [
  // ผู้เข้าร่วม ๕๐ แห่ง; not ผู้เข้าร่วมจากโรงเรียน ๕ แห่ง.
  {
    thing: new RegExp(`^(?:มี)?(?:จำนวน)?(?:${PEOPLE})`),
    units: ['แห่ง'],
    unless: new RegExp(`${PLACES}|${OTHER_PLACES}|ใน|จาก|ของ|ที่|ตาม`),
  },
  // จำนวนชุมชน ๖๖ คน; not ชุมชนส่งผู้แทน ๖๖ คน.
  {
    thing: new RegExp(`^(?:มี)?(?:จำนวน(?:${PLACES})|(?:${PLACES})(?=${OF_PLACES}))`),
    units: PEOPLE_ONLY,
    unless: new RegExp(`${PEOPLE}|${OTHER_PEOPLE}`),
  },
  // จำนวนกิจกรรม ๕๐ คน.
  {
    thing: /^(?:มี)?จำนวน(?:กิจกรรม|โครงการ|ครั้ง)/,
    units: PEOPLE_ONLY,
    unless: new RegExp(`${PEOPLE}|${OTHER_PEOPLE}`),
  },
];
