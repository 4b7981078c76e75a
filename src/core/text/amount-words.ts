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

/** Words that may surround such a phrase. */
export const NO_BUDGET_AROUND = {
  before: /^(?:โครงการ|กิจกรรม|ดำเนินการโดย|ดำเนินงานโดย|โดย|เป็นโครงการที่|เป็นกิจกรรมที่|โครงการนี้|กิจกรรมนี้)/,
  after: /(?:ในการดำเนินการ|ในการดำเนินงาน|ในการดำเนินโครงการ|ในการจัดกิจกรรม|ดำเนินการ)$/,
};

/** In brackets behind such a phrase, these take something back from it or mention other money; the rest explains it. */
export const NO_BUDGET_UNLESS = /ยกเว้น|หรือ|ถ้า|หาก|เฉพาะ|แต่|บางส่วน|ขอรับ|เงิน|งบ|ทุน/;

/** What is waited for; การอบรม and ครอบครัว have the same letters. */
const WAITING = 'รอ(?:การ|รับ|จัดสรร|อนุมัติ|งบ|เงิน|ผล|โอน|เสนอ|พิจารณา|ยืนยัน|สนับสนุน|ข้อมูล|แจ้ง|ประกาศ|ต้นสังกัด|เบิก|ประสาน|$|[)])';

/** Words that say that the amount is still open, or depends on something. */
export const PENDING = new RegExp(
  `${WAITING}|ยังไม่|อยู่ระหว่าง|จัดสรร|ไม่ระบุ|ตามที่|ตามจริง|ตามความ|คาดว่า|ถ้ามี|หากมี|กรณี|ขอรับ|ขอสนับสนุน|ขออนุมัติ|เสนอขอ`,
);

/** Money from any giver. */
const FUND =
  'งบ|เงิน|กองทุน|ทุน|กทม|กรุงเทพมหานคร|สปสช|อปท|อบต|อบจ|เทศบาล|สสส|สนับสนุนโดย|ผู้สนับสนุน|บริจาค|ผู้บริจาค|ข้อบัญญัติ|เทศบัญญัติ';
/** Bodies that give money. Some are counted, too: `๕ วัด`. */
const BODY =
  'จังหวัด|อำเภอ|ชุมชน|หมู่บ้าน|หน่วยงาน|สำนัก|กระทรวง|กรม|กอง|ต้นสังกัด|องค์การ|องค์กร|มูลนิธิ|สมาคม|ชมรม|สภา|สหกรณ์|ธนาคาร|บริษัท' +
  '|ภาคเอกชน|เอกชน|ภาคี|วัด(?!ผล)|มัสยิด|โบสถ์|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ศูนย์|คณะ|รพ\\.|รร\\.|พอช|พม\\.|วธ\\.|สพฐ|สพป|สพม';

/** What somebody does who gives money: `ศิษย์เก่าบริจาค`. */
const GIVEN = 'บริจาค|สนับสนุน|อุปถัมภ์|อุดหนุน';

/** A source begins with one of these, or ends with a giving: `เงินบำรุงโรงพยาบาล`, `มูลนิธิร่วมใจ`, `ผู้ปกครองสนับสนุน`. */
export const SOURCE = new RegExp(`^(?:${FUND}|${BODY}|[^0-9()]{3,40}(?:${GIVEN})[)]?$)`);
/** A source that cannot be what a number counts. */
export const FUND_SOURCE = new RegExp(`^(?:${FUND})`);
export const SOURCE_LEAD =
  /^[/,:]?(?:โดยใช้|ใช้จาก|ใช้|เบิกจ่ายจาก|เบิกจาก|เบิกจ่าย|เบิก|(?:ได้)?รับ(?:การ)?สนับสนุนจาก|สนับสนุนจาก|ตาม|จาก|โดย|แหล่งงบประมาณ|แหล่งเงิน|แหล่งงบ|ที่มา)?:?/;
/** Words that no name of a source contains: the phrase says something else, perhaps the opposite. */
export const NOT_A_SOURCE = new RegExp(
  `${WAITING}|ไม่|ยัง|หรือ|ถ้า|หาก|หัก|บวก|ลด|เพิ่มขึ้น|เพิ่มอีก|(?<!ช่วย)เหลือ|ขาด|คาด|ละ$|ต่อ|เฉลี่ย|ยกเว้น|ราคา`,
);

/** What all budgets of an office may bear, and what changes no amount: `(ขอถัวเฉลี่ยจ่ายทุกรายการ)`. */
export const AVERAGED =
  /[([]?(?:หมายเหตุ:?)?(?:โดย)?(?:ขอ|สามารถ)?ถัว(?:เฉลี่ย)?(?:จ่าย)?(?:กัน)?(?:ได้)?(?:ทุกรายการ|ทุกประเภท|ตามจริง)?(?:กัน)?(?:ได้)?[)\]]?/;

/** The money is another project's, or is beside it: the number, if there is one, names that project. */
export const ELSEWHERE = [
  /(?:ใช้|งบ|ประมาณ|เงิน|จ่าย|เบิก|จัด)ร่วม(?:กัน)?กับ|ร่วมกับ(?:โครงการ|กิจกรรม|ข้อ)|รวม(?:อยู่|ไว้)?(?:กับ|ใน)|งบ(?:ประมาณ)?(?:ของ|จาก|ใน|เดียวกับ)(?:โครงการ|กิจกรรม|ข้อ)/,
  /(?:โครงการ|กิจกรรม|แผนงาน|ลำดับ|รายการ|ข้อ)(?:ลำดับ)?(?:ที่[0-9]{1,3}|ที่\([0-9]{1,3}\)|\([0-9]{1,3}\))(?![0-9,.])[)]?$/,
  /(?:ใน|กับ|จาก|ตาม|ดู)(?:ที่)?(?:ข้อ|ลำดับ|โครงการ|กิจกรรม)(?:ที่)?[0-9]{1,3}(?:\.[0-9]{1,2})?[)]?$/,
];
