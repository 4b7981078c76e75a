/** Slips that are wrong in any text. Source: filled forms; each was looked for in sentences where it is right. */

/**
 * Words that no sentence says twice in a row without a space. `การการ`, `ที่ที่` and `โครงการโครงการ` are right in
 * `มาตรการการยกระดับ`, `พื้นที่ที่มีความเสี่ยง` and `ชื่อโครงการโครงการ …`, so they are not here.
 */
export const SAID_ONCE: readonly string[] = [
  ...['และ', 'หรือ', 'ผู้', 'คุณธรรม', 'จริยธรรม', 'ประชาชน', 'ข้าราชการ', 'บุคลากร', 'ส่งเสริม', 'สนับสนุน', 'จำนวน'],
  ...['เข้าร่วม', 'ผู้เข้าร่วม', 'ไม่น้อยกว่า', 'อย่างน้อย', 'ร้อยละ', 'เพิ่มขึ้น', 'งบประมาณ', 'กลุ่มเป้าหมาย'],
  ...['ความรู้', 'ความเข้าใจ', 'ๆ'],
];

/** Of these the second is a slip also behind a space. */
export const JOINING: readonly string[] = ['และ', 'หรือ'];

/**
 * What does not end in `ที่` itself, and what can only follow the word `that`: between them a second `ที่` is a slip
 * (`ชุมชนที่ที่มีความสุข`). `ที่ที่ประชุม`, `ที่ที่ดิน` and `ที่ที่อยู่อาศัย` are right.
 */
export const BEFORE_THAT: readonly string[] = [
  ...['ชุมชน', 'ประชาชน', 'เยาวชน', 'คน', 'เด็ก', 'นักเรียน', 'ผู้นำ', 'บุคลากร', 'ข้าราชการ', 'ครอบครัว', 'สังคม'],
  ...['องค์กร', 'หน่วยงาน', 'เครือข่าย', 'โรงเรียน', 'โครงการ', 'กิจกรรม', 'ระบบ', 'กลไก', 'วัด', 'จังหวัด', 'ประเทศ'],
];
export const BEHIND_THAT: readonly string[] = [
  ...['มี', 'เป็น', 'ได้', 'สามารถ', 'ต้อง', 'จะ', 'ไม่', 'เข้าร่วม', 'ร่วม', 'ผ่าน', 'ดี', 'เข้มแข็ง', 'ส่งเสริม'],
];

/** What people are or come to, and a place cannot be: behind `ประชาชนในพื้นที่ที่มีความ…` the second `ที่` is a slip. */
export const FELT_BY_PEOPLE: readonly string[] = [
  ...['ตระหนัก', 'สำนึก', 'ภาคภูมิใจ', 'ภูมิใจ', 'เข้าใจ', 'เชื่อมั่น', 'พึงพอใจ', 'สามัคคี', 'กตัญญู', 'ซื่อสัตย์'],
];

/** Who is said to feel so. */
export const PEOPLE: readonly string[] = ['ประชาชน', 'ข้าราชการ', 'บุคลากร', 'เยาวชน', 'นักเรียน', 'ผู้นำ', 'ผู้สูงอายุ'];

/** Ends of titles that no abbreviation has: behind them a full stop is a slip, since Thai sentences end without one. */
export const WHOLE_ENDINGS: readonly string[] = [
  ...['ธรรม', 'ประชาชน', 'ชุมชน', 'เยาวชน', 'สังคม', 'องค์กร', 'หน่วยงาน', 'โครงการ', 'กิจกรรม', 'สิ่งแวดล้อม'],
  ...['พอเพียง', 'ประเทศไทย', 'ความเป็นไทย', 'วินัย', 'สุจริต', 'ทุจริต', 'ครอบครัว', 'มงคล', 'ตักบาตร', 'ต้นแบบ'],
  ...['ความสุข', 'คนไทย', 'จังหวัด', 'โรงเรียน', 'พลังบวร', 'ราชการ', 'บุคลากร', 'ฝึกอบรม', 'ชีวิต', 'โปร่งใส', 'สินบน', 'ท้องถิ่น'],
];
