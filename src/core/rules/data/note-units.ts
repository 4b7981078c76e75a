import { PEOPLE_UNITS } from '../../text/units';

/**
 * The units of what the form's note asks for: people, offices and communities. Source: the note under the project table,
 * `ผลสำเร็จเชิงปริมาณ คือ จำนวนคน จำนวนหน่วยงาน จำนวนชุมชน`.
 */
export const NOTE_UNITS: readonly string[] = [
  ...PEOPLE_UNITS,
  ...['หน่วยงาน', 'หน่วย', 'ส่วนราชการ', 'ฝ่าย', 'องค์กร', 'สถานศึกษา', 'โรงเรียน', 'แห่ง', 'ชุมชน', 'หมู่บ้าน'],
];
