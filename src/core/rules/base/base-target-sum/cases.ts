import { thaiGrouped } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (number: number, sum: number, cell = 'baseTotal C') => [
  {
    cell: at(cell),
    message: `ส่วนที่ ๒ ระบุจำนวนรวมกลุ่มเป้าหมายและภาคี ${thaiGrouped(number)} คน แต่ทุกรายการรวมได้ ${thaiGrouped(sum)} คน โปรดตรวจสอบ`,
  },
];
const after = (value: string | number) => (clean: { at: Readonly<Record<string, string>> }) => ({
  [`C${clean.at.baseTotal?.slice(1) ?? ''}`]: value,
});

export const cases: RuleCases = {
  rule: 'base-target-sum',
  valid: [
    { name: 'two groups in two rows', form: {} },
    {
      name: 'list numbers are no values',
      form: filled({
        'base C': '๑. กลุ่มเป้าหมาย - ข้าราชการ จำนวน ๔๒๐ คน ๒. ภาคีเครือข่าย - ชุมชน จำนวน ๘๐ คน',
        'base2 C': null,
        'baseTotal C': '๕๐๐ คน',
      }),
    },
    {
      name: 'a unit states its own sum',
      form: filled({ 'base C': '- ข้าราชการ ๔๐๐ คน\n- ลูกจ้าง ๒๐ คน\nรวม ๔๒๐ คน' }),
    },
    { name: 'a number that cannot be read', form: filled({ 'base2 C': '๒. ภาคีเครือข่าย\n- ชุมชน จำนวน ๘๐-๑๐๐ คน' }) },
    { name: 'other things are counted beside people', form: filled({ 'base2 C': '๒. ภาคีเครือข่าย\n- ๑๐ ชุมชน ๘๐ คน' }) },
    { name: 'no total', form: filled({ 'baseTotal C': null }) },
  ],
  invalid: [
    {
      name: 'another total',
      form: filled({ 'baseTotal C': 420 }),
      findings: found(420, 500),
      after: after(500),
      example: true,
    },
    {
      name: 'Thai digits and separators',
      form: filled({ 'base2 C': '๒. ภาคีเครือข่าย\n- สถานศึกษา จำนวน ๘๑๐ คน', 'baseTotal C': '๑,๒๒๐ คน' }),
      findings: found(1220, 1230),
      after: after('๑,๒๓๐ คน'),
    },
    {
      name: 'a unit’s own sum: told there alone',
      form: filled({ 'base C': '- ข้าราชการ ๔๐๐ คน\n- ลูกจ้าง ๒๐ คน\nรวม ๔๐๐ คน' }),
      findings: found(400, 420, 'base C'),
      after: (clean) => ({
        [`C${clean.at.base?.slice(1) ?? ''}`]: '- ข้าราชการ ๔๐๐ คน\n- ลูกจ้าง ๒๐ คน\nรวม ๔๒๐ คน',
      }),
    },
    {
      name: 'the total states a number for each group: a person must see which is wrong',
      form: filled({ 'baseTotal C': '๑. กลุ่มเป้าหมาย ๔๒๐ คน\n๒. ภาคีเครือข่าย ๙๐ คน' }),
      findings: found(510, 500),
      after: () => ({}),
    },
  ],
};
