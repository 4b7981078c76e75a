/** Units and qualifying words around numbers, as data. Written without white space: line wraps cut them anywhere. */

/** How exactly a quantity is meant. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** Visits and days of people: never compared with a number of people. */
const VISIT_UNITS: readonly string[] = ['คน-ครั้ง', 'คนครั้ง', 'คน-วัน', 'คน/วัน', 'ราย-ครั้ง'];

export const PEOPLE_UNITS: readonly string[] = ['คน', 'ราย', 'ท่าน', 'รูป', 'รูป/คน', 'คน/รูป', 'นาย', 'องค์'];

export const PROJECT_UNITS: readonly string[] = [
  'โครงการ',
  'กิจกรรม',
  'โครงการ/กิจกรรม',
  'กิจกรรม/โครงการ',
  'โครงการและกิจกรรม',
  'โครงการหรือกิจกรรม',
  'งาน',
  'แผนงาน',
  'เรื่อง',
  'รายการ',
];

export const TIMES_UNITS: readonly string[] = ['ครั้ง', 'หน', 'รอบ'];

export const PERCENT_UNITS: readonly string[] = ['%', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'เปอร์เซ็น'];

/** What plans count besides. A unit that is not in this list is read as written, if the cell has nothing else. */
const OTHER_UNITS: readonly string[] = [
  ...['แห่ง', 'ชุมชน', 'หน่วยงาน', 'หน่วย', 'องค์กร', 'เครือข่าย', 'ภาคี', 'ส่วนราชการ', 'ฝ่าย', 'สำนักงาน', 'ศูนย์'],
  ...['หมู่บ้าน', 'ตำบล', 'แขวง', 'เขต', 'อำเภอ', 'จังหวัด', 'โรงเรียน', 'สถานศึกษา', 'วัด', 'มัสยิด', 'ครอบครัว'],
  ...['ครัวเรือน', 'หลังคาเรือน', 'กลุ่ม', 'คณะ', 'ทีม', 'ชมรม', 'ฐาน', 'จุด', 'พื้นที่', 'แปลง', 'ไร่', 'สาขา'],
  ...['ฉบับ', 'เล่ม', 'ชุด', 'ชิ้น', 'ต้น', 'อัน', 'ตัว', 'ใบ', 'แผ่น', 'ป้าย', 'คัน', 'เครื่อง', 'หลัง', 'ห้อง'],
  ...['ช่องทาง', 'สื่อ', 'คลิป', 'ตอน', 'ข่าว', 'ผลงาน', 'นวัตกรรม', 'มาตรการ', 'นโยบาย', 'ระบบ', 'ฐานข้อมูล'],
  ...['ประเภท', 'ด้าน', 'ข้อ', 'ระดับ', 'รุ่น', 'หลักสูตร', 'คะแนน', 'รางวัล', 'คดี', 'แผน', 'ฉบับ', 'บท', 'เวที'],
  ...['เครือข่าย/องค์กร', 'องค์กร/เครือข่าย', 'หน่วยงาน/องค์กร', 'องค์กร/หน่วยงาน', 'ชุมชน/องค์กร', 'องค์กร/ชุมชน'],
  ...['หน่วยงาน/เครือข่าย', 'ส่วนราชการ/หน่วยงาน', 'วัด/มัสยิด', 'โรงเรียน/สถานศึกษา', 'ภาคีเครือข่าย', 'ไตรมาส', 'ปีงบประมาณ'],
  ...['ห้องเรียน', 'ชั้นเรียน', 'วันพระ', 'วันธรรมสวนะ', 'วันทำการ', 'หน่วยบริการ', 'หน่วยกิต', 'ฐานการเรียนรู้', 'ตัวชี้วัด'],
  ...['ร.ร.', 'รร.', 'มบ.', 'ชช.', 'กม.', 'คืน', 'คู่', 'บูท', 'บูธ', 'เส้นทาง', 'แหล่งเรียนรู้', 'สถานประกอบการ'],
  // Begin with the name of a unit of people or times, and are none.
  ...[
    'รายวิชา',
    'รายชื่อ',
    'รูปแบบ',
    'รูปภาพ',
    'องค์ความรู้',
    'องค์ประกอบ',
    'หนังสือ',
    'ข้อเสนอ',
    'ข้อเสนอแนะ',
    'ข้อตกลง',
    'เรื่องเล่า',
  ],
  ...['กิโลกรัม', 'กก.', 'ตัน', 'ลิตร', 'ถุง', 'กล่อง', 'บาท', 'ชั่วโมง', 'วัน', 'สัปดาห์', 'เดือน', 'ปี', 'นาที'],
];

/** Every unit, longest first, so that `โครงการ/กิจกรรม` is not read as `โครงการ`. */
export const UNITS: readonly string[] = [
  ...new Set([...PEOPLE_UNITS, ...PROJECT_UNITS, ...TIMES_UNITS, ...PERCENT_UNITS, ...VISIT_UNITS, ...OTHER_UNITS]),
].sort((a, b) => b.length - a.length);

/** Abbreviations of one unit only: กม. is kilometres or laws. */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  'ร.ร.': 'โรงเรียน',
  'รร.': 'โรงเรียน',
  'มบ.': 'หมู่บ้าน',
  'ชช.': 'ชุมชน',
};

/** With more letters behind them these are other words: `ห้องเรียน`, `วันพระ`, `ศูนย์การเรียนรู้`. */
export const UNIT_HEADS: ReadonlySet<string> = new Set([
  ...['ห้อง', 'วัน', 'หน่วย', 'ศูนย์', 'ฐาน', 'จุด', 'แผ่น', 'ชุด', 'ใบ', 'ป้าย', 'ตัว', 'เครื่อง', 'หลัง', 'บท', 'ต้น'],
  ...['แปลง', 'สาขา', 'งาน', 'แผน', 'คณะ', 'สื่อ', 'พื้นที่'],
]);

/** Qualifiers before the number, longest first if one ends with another. */
export const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['ไม่น้อยกว่า', 'at-least'],
  ['ไม่ต่ำกว่า', 'at-least'],
  ['อย่างน้อย', 'at-least'],
  ['อย่างต่ำ', 'at-least'],
  ['ขั้นต่ำ', 'at-least'],
  ['ตั้งแต่', 'at-least'],
  ['ไม่มากกว่า', 'at-most'],
  ['ไม่สูงกว่า', 'at-most'],
  ['ไม่เกินกว่า', 'at-most'],
  ['ไม่เกิน', 'at-most'],
  ['อย่างมาก', 'at-most'],
  ['สูงสุด', 'at-most'],
  ['ประมาณ', 'about'],
  ['โดยประมาณ', 'about'],
  ['ราว', 'about'],
  ['ราวๆ', 'about'],
  ['เกือบ', 'about'],
  ['มากกว่า', 'about'],
  ['น้อยกว่า', 'about'],
  ['เกินกว่า', 'about'],
  ['เกิน', 'about'],
  ['กว่า', 'about'],
  ['ไม่ถึง', 'about'],
  ['ไม่ครบ', 'about'],
  ['ประมาณการ', 'about'],
  ['คาดว่า', 'about'],
  ['คาดว่าจะมี', 'about'],
  ['คาดการณ์', 'about'],
  ['≥', 'at-least'],
  ['>=', 'at-least'],
  ['≤', 'at-most'],
  ['<=', 'at-most'],
  ['>', 'about'],
  ['<', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
];

/** Qualifiers behind the number and its unit. */
export const BOUNDS_BEHIND: readonly (readonly [string, Bound])[] = [
  ['ขึ้นไป', 'at-least'],
  ['เป็นอย่างน้อย', 'at-least'],
  ['เป็นอย่างต่ำ', 'at-least'],
  ['อย่างน้อย', 'at-least'],
  ['หรือมากกว่า', 'at-least'],
  ['เป็นอย่างมาก', 'at-most'],
  ['ลงมา', 'at-most'],
  ['โดยประมาณ', 'about'],
  ['เศษ', 'about'],
  ['กว่า', 'about'],
];
