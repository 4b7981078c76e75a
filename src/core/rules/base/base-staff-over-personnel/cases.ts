import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const staff = (text: string, total: number) => filled({ 'base C': text, 'baseTotal C': total });
const ofAgency = (agency: string, text: string, total: number) =>
  filled({
    title: `แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....${agency}.....`,
    'base A': agency,
    'base C': text,
    'baseTotal C': total,
  });
const found = (number: number) => [
  {
    cell: at('base C'),
    message: `ส่วนที่ ๒ ระบุบุคลากรเป้าหมาย ${thai(number)} คน มากกว่าบุคลากรทั้งหมด ๔๒๐ คน โปรดตรวจสอบ`,
    related: [at('base B')],
  },
];

export const cases: RuleCases = {
  rule: 'base-staff-over-personnel',
  valid: [
    { name: 'all of them', form: {} },
    { name: 'some of them', form: staff('๑. กลุ่มเป้าหมาย\n- บุคลากร จำนวน ๒๐๐ คน', 280) },
    { name: 'staff of schools', form: staff('๑. กลุ่มเป้าหมาย\n- บุคลากรทางการศึกษาในสังกัด จำนวน ๙๐๐ คน', 980) },
    {
      name: 'staff together with citizens',
      form: staff('๑. กลุ่มเป้าหมาย\n- ข้าราชการ บุคลากร และประชาชน จำนวน ๙๐๐ คน', 980),
    },
    { name: 'partners', form: staff('๒. ภาคีเครือข่าย\n- เจ้าหน้าที่ตำรวจ จำนวน ๙๐๐ คน', 980) },
    { name: 'personnel not filled in', form: filled({ 'base B': null }) },
  ],
  invalid: [
    {
      name: 'more than there are',
      form: staff('๑. กลุ่มเป้าหมาย\n- ข้าราชการและบุคลากร จำนวน ๔๕๐ คน', 530),
      findings: found(450),
      example: true,
    },
    {
      name: 'several kinds together',
      form: staff('๑. กลุ่มเป้าหมาย\n- ข้าราชการ จำนวน ๓๐๐ คน\n- ลูกจ้าง จำนวน ๒๐๐ คน', 580),
      findings: found(500),
    },
    {
      name: 'a school’s own teachers',
      form: ofAgency('โรงเรียนบ้านหนองสมบูรณ์', '๑. กลุ่มเป้าหมาย\n- ข้าราชการครูและบุคลากรทางการศึกษา จำนวน ๔๕๐ คน', 530),
      findings: found(450),
    },
    {
      name: 'a hospital’s own staff',
      form: ofAgency('โรงพยาบาลตัวอย่าง', '๑. กลุ่มเป้าหมาย\n- เจ้าหน้าที่โรงพยาบาล จำนวน ๕๐๐ คน', 580),
      findings: found(500),
    },
    {
      name: 'the staff of a hospital in another office’s plan',
      form: filled({
        'base A': 'โรงพยาบาลตัวอย่าง',
        'base C': '๑. กลุ่มเป้าหมาย\n- ข้าราชการและบุคลากรในโรงพยาบาล จำนวน ๔๕๐ คน',
        'baseTotal C': 530,
      }),
      findings: found(450),
    },
    { name: 'under no group', form: staff('เจ้าหน้าที่ จำนวน 421 คน', 501), findings: found(421) },
  ],
};
