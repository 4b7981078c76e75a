/** The words of periods and the part that each plays, as data. A word that is not here is not understood. */

export type WordKind =
  | 'quarter' // ไตรมาส
  | 'month-word' // เดือน
  | 'day-word' // วันที่
  | 'year-word' // ปี
  | 'fiscal' // ปีงบประมาณ
  | 'era' // value: 0 พ.ศ., 1 ค.ศ.
  | 'throughout' // ตลอด
  | 'all' // ทั้ง
  | 'every' // ทุก
  | 'alternating' // เดือนเว้นเดือน
  | 'week' // สัปดาห์, อาทิตย์
  | 'day' // วัน
  | 'weekday' // value: 0 Sunday to 6 Saturday
  | 'weekly-day' // วันพระ, วันทำการ: comes in every week
  | 'part' // value: 0 beginning, 1 middle, 2 end
  | 'half'
  | 'round' // รอบ
  | 'first' // แรก
  | 'latter' // หลัง
  | 'last' // สุดท้าย
  | 'nth' // ที่
  | 'from' // ตั้งแต่
  | 'begin' // เริ่ม
  | 'finish' // สิ้นสุด
  | 'to' // ถึง
  | 'onward' // เป็นต้นไป
  | 'link' // ใน, ของ, ช่วง
  | 'between' // ระหว่าง
  | 'and' // และ
  | 'per' // ปีละ; value as `Unit`
  | 'each' // ๆละ
  | 'times' // ครั้ง
  | 'per-mark' // ต่อ, between ครั้ง and ปี
  | 'least' // อย่างน้อย
  | 'occasion' // ครั้งที่
  | 'periodic' // รายเดือน; value as `Unit`
  | 'filler' // says nothing about when
  | 'event' // value: its month, 0 where it moves
  | 'project-month' // เดือนที่
  | 'deadline'
  | 'exception'
  | 'alternative'
  | 'approximate'
  | 'undecided'
  | 'other-year';

/** What a length or a frequency is counted in, from short to long. */
export const UNIT_DAY = 0;
export const UNIT_WEEK = 1;
export const UNIT_MONTH = 2;
export const UNIT_QUARTER = 3;
export const UNIT_YEAR = 4;

/** `สิ้น`, `ปลาย`, among the parts of a month or a year. */
export const PART_END = 2;

type Entry = readonly [kind: WordKind, value: number, ...words: string[]];

export const THAI_WORDS: readonly Entry[] = [
  ['quarter', 0, 'ไตรมาส', 'ไตรมาสที่', 'ไตรมาศ', 'ไตรมาศที่', 'ไตรมาท', 'ไตมาส', 'ไตมาสที่'],
  ['month-word', 0, 'เดือน', 'ประจำเดือน'],
  ['project-month', 0, 'เดือนที่'],
  ['day-word', 0, 'วันที่'],
  ['year-word', 0, 'ปี', 'ประจำปี'],
  ['fiscal', 0, 'ปีงบประมาณ', 'ประจำปีงบประมาณ', 'ปีงบ', 'ปีงปม.', 'งบประมาณ'],
  ['era', 0, 'พ.ศ.', 'พ.ศ', 'พศ.', 'พศ', 'พุทธศักราช'],
  ['era', 1, 'ค.ศ.', 'ค.ศ', 'คศ.', 'คศ', 'คริสต์ศักราช'],
  ['throughout', 0, 'ตลอด', 'ตลอดทั้ง', 'โดยตลอด'],
  ['all', 0, 'ทั้ง', 'ครบ', 'ครบทั้ง'],
  ['every', 0, 'ทุก', 'ทุกๆ', 'ในทุก', 'ในทุกๆ', 'ของทุก', 'ของทุกๆ', 'ประจำทุก', 'เป็นประจำทุก'],
  ['alternating', 0, 'เดือนเว้นเดือน', 'สัปดาห์เว้นสัปดาห์', 'อาทิตย์เว้นอาทิตย์', 'วันเว้นวัน'],
  ['week', 0, 'สัปดาห์', 'อาทิตย์', 'สัปดาห์ที่', 'อาทิตย์ที่'],
  ['day', 0, 'วัน'],
  ['weekday', 0, 'วันอาทิตย์'],
  ['weekday', 1, 'วันจันทร์', 'จันทร์'],
  ['weekday', 2, 'วันอังคาร', 'อังคาร'],
  ['weekday', 3, 'วันพุธ', 'พุธ'],
  ['weekday', 4, 'วันพฤหัสบดี', 'วันพฤหัส', 'วันพฤหัสฯ', 'พฤหัสบดี', 'พฤหัส'],
  ['weekday', 5, 'วันศุกร์', 'ศุกร์'],
  ['weekday', 6, 'วันเสาร์', 'เสาร์'],
  ['weekly-day', 0, 'วันพระ', 'วันธรรมสวนะ', 'วันทำการ', 'วันทำงาน', 'วันราชการ', 'วันธรรมดา', 'วันอุโบสถ'],
  ['part', 0, 'ต้น', 'ช่วงต้น', 'ตอนต้น'],
  ['part', 1, 'กลาง', 'ช่วงกลาง'],
  ['part', PART_END, 'ปลาย', 'สิ้น', 'ช่วงปลาย', 'ช่วงสิ้น', 'ท้าย', 'ช่วงท้าย'],
  ['half', 0, 'ครึ่ง'],
  ['round', 0, 'รอบ', 'รอบการประเมิน'],
  ['first', 0, 'แรก'],
  ['latter', 0, 'หลัง'],
  ['last', 0, 'สุดท้าย'],
  ['nth', 0, 'ที่'],
  ['from', 0, 'ตั้งแต่', 'เริ่มตั้งแต่', 'นับตั้งแต่', 'ตั้งแต่ช่วง', 'เริ่มดำเนินการตั้งแต่'],
  ['begin', 0, 'เริ่ม', 'เริ่มต้น', 'เริ่มดำเนินการ', 'เริ่มวันที่', 'เริ่มจาก', 'จาก'],
  ['finish', 0, 'สิ้นสุด', 'เสร็จสิ้น', 'สิ้นสุดวันที่'],
  ['to', 0, 'ถึง', 'จนถึง', 'ไปจนถึง', 'ไปถึง'],
  ['onward', 0, 'เป็นต้นไป'],
  ['link', 0, 'ใน', 'ของ', 'ช่วง', 'ในช่วง', 'ห้วง', 'ในห้วง', 'ณ'],
  ['between', 0, 'ระหว่าง', 'ในระหว่าง', 'ช่วงระหว่าง', 'ในช่วงระหว่าง'],
  ['and', 0, 'และ', 'กับ', 'และใน', 'รวมถึง', 'รวมทั้ง', 'และช่วง'],
  ['per', UNIT_DAY, 'วันละ'],
  ['per', UNIT_WEEK, 'สัปดาห์ละ', 'อาทิตย์ละ'],
  ['per', UNIT_MONTH, 'เดือนละ'],
  ['per', UNIT_QUARTER, 'ไตรมาสละ'],
  ['per', UNIT_YEAR, 'ปีละ', 'ปีงบประมาณละ'],
  ['each', 0, 'ๆละ', 'ละ'],
  ['times', 0, 'ครั้ง', 'หน'],
  ['per-mark', 0, 'ต่อ'],
  ['least', 0, 'อย่างน้อย', 'ไม่น้อยกว่า', 'ไม่ต่ำกว่า'],
  ['occasion', 0, 'ครั้งที่', 'รุ่นที่'],
  ['periodic', UNIT_DAY, 'รายวัน'],
  ['periodic', UNIT_WEEK, 'รายสัปดาห์'],
  ['periodic', UNIT_MONTH, 'รายเดือน'],
  ['periodic', UNIT_QUARTER, 'รายไตรมาส'],
  ['periodic', UNIT_YEAR, 'รายปี'],
  [
    ...(['filler', 0] as const),
    ...['ดำเนินการ', 'ดำเนินงาน', 'ดำเนินกิจกรรม', 'ดำเนินโครงการ', 'ดำเนินการจัดกิจกรรม', 'ดำเนินการจัด', 'ดำเนินการใน'],
    ...['จัดกิจกรรม', 'จัดโครงการ', 'จัดงาน', 'จัดขึ้น', 'จัด', 'กำหนดจัด', 'กำหนดจัดกิจกรรม', 'กำหนดดำเนินการ', 'กำหนดการ'],
    ...['กำหนด', 'ปฏิบัติ', 'ปฏิบัติงาน', 'ต่อเนื่อง', 'อย่างต่อเนื่อง', 'เป็นประจำ', 'ประจำ', 'สม่ำเสมอ', 'อย่างสม่ำเสมอ'],
    ...['ระยะเวลา', 'ระยะเวลาดำเนินการ', 'ระยะเวลาดำเนินงาน', 'ระยะเวลาที่ดำเนินการ', 'ระยะเวลาที่ดำเนินงาน', 'ช่วงเวลา'],
    ...[
      'ช่วงเวลาดำเนินการ',
      'ห้วงเวลา',
      'เวลา',
      'เป็นเวลา',
      'รวม',
      'รวมระยะเวลา',
      'จำนวน',
      'โดย',
      'เฉพาะ',
      'การ',
      'กิจกรรม',
    ],
    ...['ดำเนินการอย่างต่อเนื่อง', 'โครงการ', 'ๆ', 'เป็นระยะเวลา'],
  ],
  [
    ...(['deadline', 0] as const),
    ...['ภายใน', 'ก่อน', 'ไม่เกิน', 'ไม่ช้ากว่า', 'ไม่เกินวันที่', 'แล้วเสร็จ', 'ให้แล้วเสร็จ', 'ให้เสร็จ', 'ครบกำหนด'],
    ...['อย่างช้า', 'อย่างช้าที่สุด', 'กำหนดส่ง', 'ส่งภายใน', 'แล้วเสร็จภายใน', 'เสร็จ', 'ทันภายใน'],
  ],
  [
    ...(['exception', 0] as const),
    ...['ยกเว้น', 'เว้น', 'เว้นแต่', 'นอกจาก', 'ไม่รวม', 'งด', 'งดเว้น', 'ไม่นับ', 'ไม่', 'หยุด', 'พัก', 'เลื่อน', 'ยกเลิก'],
  ],
  ['alternative', 0, 'หรือ', 'และ/หรือ', 'แล้วแต่', 'อย่างใดอย่างหนึ่ง'],
  [
    'approximate',
    0,
    'ประมาณ',
    'ราว',
    'ราวๆ',
    'คาดว่า',
    'คาดว่าจะ',
    'คาดการณ์',
    'โดยประมาณ',
    'น่าจะ',
    'อาจ',
    'อาจจะ',
    'ประมาณการ',
  ],
  [
    ...(['undecided', 0] as const),
    ...[
      'เมื่อ',
      'รอ',
      'ยังไม่',
      'ตาม',
      'ไม่ระบุ',
      'ไม่กำหนด',
      'ไม่แน่นอน',
      'แจ้ง',
      'จะแจ้ง',
      'ภายหลัง',
      'อยู่ระหว่าง',
      'หลังจาก',
      'หาก',
    ],
    ...['ถ้า', 'กรณี', 'ขึ้นอยู่กับ', 'ยังไม่กำหนด'],
  ],
  [
    ...(['other-year', 0] as const),
    ...['ปีการศึกษา', 'ภาคเรียน', 'ภาคเรียนที่', 'ภาคการศึกษา', 'เทอม', 'ปิดเทอม', 'เปิดเทอม', 'ปิดภาคเรียน', 'เปิดภาคเรียน'],
    ...['ปีปฏิทิน', 'ปีบัญชี', 'ปีภาษี'],
  ],
  ['event', 0, 'ฤดูร้อน', 'ฤดูฝน', 'ฤดูหนาว', 'หน้าร้อน', 'หน้าฝน', 'หน้าหนาว', 'เทศกาล', 'ประเพณี', 'วันเกิด'],
];

/** Matched as whole words. */
export const ENGLISH_WORDS: readonly Entry[] = [
  ['quarter', 0, 'q', 'qtr', 'quarter', 'quarters'],
  ['fiscal', 0, 'fy', 'fiscal'],
  ['year-word', 0, 'year'],
  ['era', 0, 'be'],
  ['era', 1, 'ad', 'ce'],
  ['throughout', 0, 'throughout', 'whole', 'entire', 'all'],
  ['every', 0, 'every', 'each'],
  ['month-word', 0, 'month', 'months'],
  ['week', 0, 'week', 'weeks'],
  ['day', 0, 'day', 'days'],
  ['weekday', 0, 'sunday'],
  ['weekday', 1, 'monday'],
  ['weekday', 2, 'tuesday'],
  ['weekday', 3, 'wednesday'],
  ['weekday', 4, 'thursday'],
  ['weekday', 5, 'friday'],
  ['weekday', 6, 'saturday'],
  ['periodic', UNIT_WEEK, 'weekly'],
  ['periodic', UNIT_MONTH, 'monthly'],
  ['periodic', UNIT_QUARTER, 'quarterly'],
  ['periodic', UNIT_YEAR, 'yearly', 'annually'],
  ['from', 0, 'from', 'since'],
  ['to', 0, 'to', 'through', 'till', 'until'],
  ['onward', 0, 'onward', 'onwards'],
  ['link', 0, 'in', 'of', 'during'],
  ['between', 0, 'between'],
  ['and', 0, 'and'],
  ['filler', 0, 'the'],
  ['first', 0, 'first'],
  ['last', 0, 'last'],
  ['deadline', 0, 'within', 'by', 'before'],
  ['alternative', 0, 'or'],
  ['exception', 0, 'except', 'excluding'],
  ['approximate', 0, 'about', 'around', 'approximately'],
  ['undecided', 0, 'tba', 'tbc', 'tbd'],
];
