import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const quantity = (text: string) => changed({ quantity: text });
const found = (text: string, title = 'โครงการที่ 1') => [
  { cell: cellOf('C'), message: `หน่วยนับของ "${title}" ไม่ตรงกับสิ่งที่นับ โปรดตรวจสอบ: "${text}"` },
];

export const cases: RuleCases = {
  rule: 'quant-unit-mismatch',
  valid: [
    { name: 'people in people', form: quantity('จำนวนผู้เข้าร่วมโครงการไม่น้อยกว่า ๕๐ คน') },
    { name: 'communities in communities', form: quantity('ชุมชนในพื้นที่เขต จำนวน ๖๖ ชุมชน') },
    { name: 'people of places, and the places are counted', form: quantity('ผู้เข้าร่วมจากโรงเรียน ๕ แห่ง') },
    { name: 'what a temple measures', form: quantity('จำนวนวัดผลความพึงพอใจ ๕๐ คน') },
    { name: 'people of communities', form: quantity('ชุมชนส่งผู้แทนเข้าร่วม ๖๖ คน') },
    { name: 'a community does something for people', form: quantity('ชุมชนจัดอบรม ๕๐ คน') },
    {
      name: 'people and offices are chosen',
      form: quantity('จำนวนบุคลากรและหน่วยงานได้รับการคัดเลือกประเภทละไม่น้อยกว่า ๑ ราย'),
    },
    { name: 'people in communities', form: quantity('ผู้แทนในชุมชนเป้าหมาย จำนวน ๕๐ คน') },
    { name: 'leaders of communities', form: quantity('แกนนำชุมชนเป้าหมาย จำนวน ๕๐ คน') },
    { name: 'two numbers', form: quantity('ผู้เข้าร่วม ๕๐ คน จาก ๓ แห่ง') },
    { name: 'times', form: quantity('จำนวนกิจกรรมไม่น้อยกว่า ๓ ครั้ง/ปี') },
  ],
  invalid: [
    {
      name: 'people counted in places',
      form: quantity('- จำนวนผู้เข้าร่วมโครงการไม่น้อยกว่า ๕๐ แห่ง'),
      findings: found('- จำนวนผู้เข้าร่วมโครงการไม่น้อยกว่า ๕๐ แห่ง'),
      example: true,
    },
    { name: 'temples counted in people', form: quantity('จำนวนวัด ๕ คน'), findings: found('จำนวนวัด ๕ คน') },
    {
      name: 'those who take part, in places',
      form: quantity('จำนวนคนที่เข้าร่วม ๔๐ แห่ง'),
      findings: found('จำนวนคนที่เข้าร่วม ๔๐ แห่ง'),
    },
    {
      name: 'communities counted in people',
      form: quantity('ชุมชนในพื้นที่เขต จำนวน ๖๖ คน'),
      findings: found('ชุมชนในพื้นที่เขต จำนวน ๖๖ คน'),
    },
    {
      name: 'communities that the office wants to reach',
      form: quantity('ชุมชนเป้าหมาย จำนวน ๕๐ คน'),
      findings: found('ชุมชนเป้าหมาย จำนวน ๕๐ คน'),
    },
    {
      name: 'a number of communities counted in people',
      form: quantity('จำนวนชุมชนที่ผ่านการประเมิน ๑๐ คน'),
      findings: found('จำนวนชุมชนที่ผ่านการประเมิน ๑๐ คน'),
    },
    {
      name: 'a number of activities counted in people',
      form: quantity('จำนวนกิจกรรมไม่น้อยกว่า ๕๐ คน'),
      findings: found('จำนวนกิจกรรมไม่น้อยกว่า ๕๐ คน'),
    },
    {
      name: 'one line of several, cut by a line wrap in a word',
      form: quantity('- จัดกิจกรรม ๒ ครั้ง\n- ประชาชนเข้า ร่วม ๕๐ แห่ง'),
      findings: found('- จัดกิจกรรม ๒ ครั้ง - ประชาชนเข้า ร่วม ๕๐ แห่ง'),
    },
    {
      name: 'one of two projects in a cell',
      form: sharing({ quantity: '- จำนวน ๕๐ คน\n- จำนวนผู้เข้าร่วม ๕๐ แห่ง' }),
      findings: found('- จำนวนผู้เข้าร่วม ๕๐ แห่ง', 'โครงการ ข'),
    },
  ],
};
