/** The words around amounts of money, as data. Written without white space: line wraps cut them anywhere. */

/** Announce an amount and say nothing else. */
export const AMOUNT_LABELS: readonly string[] = [
  ...['งบประมาณ', 'งบประมาณที่ใช้', 'ใช้งบประมาณ', 'วงเงินงบประมาณ', 'วงเงิน', 'งบ', 'เงินงบประมาณ', 'ใช้เงิน', 'เงิน'],
  ...[
    'งบประมาณที่ขอ',
    'งบประมาณที่ได้รับ',
    'งบประมาณโครงการ',
    'จำนวนเงิน',
    'เป็นจำนวนเงิน',
    'เป็นเงิน',
    'จำนวน',
    'รวม',
    'รวมเป็นเงิน',
    'ทั้งสิ้น',
    'ทั้งหมด',
    'ใช้',
    'คือ',
    ':',
    '=',
  ],
];

const NONE_VERBS = [
  ...['ใช้', 'ใช้จ่าย', 'ขอใช้', 'ได้ใช้', 'ต้องใช้', 'จำเป็นต้องใช้', 'มีการใช้', 'มีการใช้จ่าย', 'มี', 'ประสงค์ใช้'],
  ...['ขอรับ', 'ขอรับการสนับสนุน', 'ขอรับสนับสนุน', 'ขอรับจัดสรร', 'ขอเบิก', 'เบิก', 'เบิกจ่าย', 'ขอ', 'ประสงค์ขอใช้', 'เสีย'],
];
const NONE_OBJECTS = ['งบประมาณ', 'งบประมาณฯ', 'งบ', 'งบฯ', 'งปม', 'เงินงบประมาณ', 'เงิน', 'ค่าใช้จ่าย'];
const NONE_ALONE = ['ไม่ใช้', 'ไม่มี', 'ไม่ขอใช้'];

/** Say that no money is used. */
export const NO_BUDGET: ReadonlySet<string> = new Set([
  ...NONE_ALONE,
  ...NONE_VERBS.flatMap((verb) => NONE_OBJECTS.map((object) => `ไม่${verb}${object}`)),
]);

/** May stand around such a phrase. */
export const NO_BUDGET_AROUND = {
  before: /^(?:โครงการ|กิจกรรม|ดำเนินการโดย|ดำเนินงานโดย|โดย|เป็นโครงการที่|เป็นกิจกรรมที่|โครงการนี้|กิจกรรมนี้)/,
  after: /(?:ในการดำเนินการ|ในการดำเนินงาน|ในการดำเนินโครงการ|ในการจัดกิจกรรม|ดำเนินการ)$/,
};

/** In brackets behind such a phrase, these take something back from it or speak of other money; the rest explains it. */
export const NO_BUDGET_UNLESS = /ยกเว้น|หรือ|ถ้า|หาก|เฉพาะ|แต่|บางส่วน|ขอรับ|เงิน|งบ|ทุน/;

/** Tell that the amount is still open. */
export const PENDING = /รอ|ยังไม่|อยู่ระหว่าง|จัดสรร|ไม่ระบุ|ตามที่|ตามจริง|ตามความ|คาดว่า/;

/** A source begins with one of these: `เงินบำรุงโรงพยาบาล`, `งบประมาณกรุงเทพมหานคร`, `กองทุนหลักประกันสุขภาพ`. */
export const SOURCE =
  /^(?:งบ|เงิน|กองทุน|ทุน|กทม|กรุงเทพมหานคร|สปสช|อปท|อบต|อบจ|เทศบาล|สสส|จังหวัด|สนับสนุนโดย|ผู้สนับสนุน|หน่วยงาน|สำนักงาน)/;
export const SOURCE_LEAD = /^(?:\/|,|:)?(?:โดยใช้|ใช้จาก|จาก|ใช้|แหล่งงบประมาณ|แหล่งเงิน|แหล่งงบ|ที่มา)?:?/;
/** Words that no name of a source contains: the phrase says something else, perhaps the opposite. */
export const NOT_A_SOURCE = /ไม่|รอ|ยัง|หรือ|ถ้า|หาก|หัก|บวก|ลด|เพิ่มขึ้น|เพิ่มอีก|เหลือ|ขาด|คาด|ละ$|ต่อ|เฉลี่ย|ยกเว้น|ราคา/;
