import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = 'ผลลัพธ์เชิงปริมาณของ "โครงการที่ 1" ไม่มีตัวเลข โปรดระบุจำนวน';
const quantity = (text: string) => changed({ quantity: text });

export const cases: RuleCases = {
  rule: 'quant-no-number',
  valid: [
    { name: 'Thai digits', form: quantity('จำนวนกิจกรรมไม่น้อยกว่า ๓ ครั้ง/ปี') },
    { name: 'a number cell', form: changed({ quantity: 50 }) },
    { name: 'a share', form: quantity('ค่าระดับผลการประเมินไม่น้อยกว่าร้อยละ ๘๕') },
    { name: 'a level', form: quantity('ผลการประเมินอยู่ในระดับ ๕') },
    { name: 'a grade', form: quantity('ผลการประเมิน ITA อยู่ในระดับ A ขึ้นไป') },
    { name: 'a level in words', form: quantity('ผู้เข้าร่วมพึงพอใจในระดับดีมาก') },
    { name: 'a named level', form: quantity('องค์กรผ่านการประเมินระดับคุณธรรมต้นแบบ') },
    { name: 'a number in words', form: quantity('จัดกิจกรรมหนึ่งครั้ง') },
    { name: 'a share in words', form: quantity('ผู้ผ่านเกณฑ์ร้อยละแปดสิบห้า') },
    { name: 'once for each time, without a digit', form: quantity('จัดกิจกรรมเดือนละครั้ง') },
    { name: 'a number behind ที่ with its unit', form: quantity('กำหนดไว้ที่ ๕๐ คน') },
    { name: 'people whose name ends like an age', form: quantity('จำนวนผู้สูงอายุ ๖๐ คน') },
    { name: 'the number in the second line', form: quantity('ประชาชนอายุ ๑๓ ปี ขึ้นไป\nเข้าร่วม ๕๐ คน') },
    { name: 'nothing at all has its own finding', form: quantity('-') },
  ],
  invalid: [
    {
      name: 'what is counted, and not how many',
      form: quantity('จำนวนส่วนราชการที่มีส่วนร่วมในการขับเคลื่อนเป็นองค์กรคุณธรรมต้นแบบ'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
      example: true,
    },
    {
      name: 'a list number is no quantity',
      form: quantity('๑. จำนวนผู้เข้าร่วมกิจกรรม\n๒. จำนวนชุมชนที่เข้าร่วม'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
    },
    {
      name: 'a year and an age are no quantity',
      form: quantity('ประชาชนอายุ ๑๓ ปี ขึ้นไป เข้าร่วมในปี ๒๕๖๘'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
    },
    {
      name: 'a level of administration is none',
      form: quantity('เครือข่ายระดับตำบลมีส่วนร่วม'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
    },
    {
      name: 'leaders before the unit',
      form: quantity('จำนวน ..... คน'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
    },
    {
      name: 'a word that only begins like a number',
      form: quantity('จัดตั้งศูนย์ชุมชนและสามัคคีกัน'),
      findings: [{ cell: cellOf('C'), message: MESSAGE }],
    },
    {
      name: 'one of two projects in a cell',
      form: sharing({ quantity: '- จำนวน ๕๐ คน\n- จำนวนผู้เข้าร่วม' }),
      findings: [{ cell: cellOf('C'), message: 'ผลลัพธ์เชิงปริมาณของ "โครงการ ข" ไม่มีตัวเลข โปรดระบุจำนวน' }],
    },
  ],
};
