import { cellOf, changed, partCell, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (name: string): string => `ชื่อโครงการ "${name}" ซ้ำกับโครงการก่อนหน้า โปรดตรวจสอบว่าเป็นโครงการเดียวกันหรือไม่`;

/** One name, listed by three units in the plan of `agency`. */
const ofUnits = (agency: string, ...units: readonly string[]) =>
  writing([
    [partCell('title'), `แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....${agency}.....`],
    ...units.flatMap((unit, index) => [
      [cellOf('B', index), `(${String(index + 1)}) โครงการเข้าวัดวันพระ`] as const,
      [cellOf('F', index), unit] as const,
    ]),
  ]);

export const cases: RuleCases = {
  rule: 'project-duplicated',
  valid: [
    { name: 'another round of it', form: changed({ title: 'อบรมคุณธรรม รุ่นที่ ๑' }, { title: 'อบรมคุณธรรม รุ่นที่ ๒' }) },
    {
      name: 'one name begins with the other',
      form: changed({ title: 'โครงการจิตอาสา' }, { title: 'โครงการจิตอาสาพัฒนาคลอง' }),
    },
    {
      name: 'sample lines are all alike',
      form: ({ rows }) => ({
        cells: Object.fromEntries(
          [0, 1].map((index) => [`B${rows[index] ?? 0}`, `(${index + 1}) ชื่อโครงการ/กิจกรรม .....`]),
        ),
      }),
    },
  ],
  invalid: [
    {
      name: 'agencies of a province list their joint project: a note says so',
      form: ofUnits('จังหวัดเลย', 'เกษตรจังหวัด', 'วัฒนธรรมจังหวัด'),
      findings: [
        {
          cell: cellOf('B', 0),
          severity: 'info',
          message: 'มี ๑ โครงการที่หลายหน่วยงานดำเนินการร่วมกัน จึงนับแยกตามหน่วยงาน',
        },
      ],
    },
    {
      name: 'the divisions of one office',
      form: ofUnits('เทศบาลเมืองเลย', 'กองคลัง', 'กองช่าง'),
      findings: [{ cell: cellOf('B', 1), message: message('โครงการเข้าวัดวันพระ'), related: [cellOf('B', 0)] }],
    },
    {
      name: 'under another guideline, with other quotes, digits and spaces',
      form: changed({ title: 'โครงการ “บ้านนี้ไม่เหมวม” ครั้งที่ ๒' }, {}, { title: 'โครงการ"บ้านนี้ไม่เหมวม" ครั้งที่ 2' }),
      findings: [{ cell: cellOf('B', 2), message: message('โครงการ"บ้านนี้ไม่เหมวม" ครั้งที่ 2'), related: [cellOf('B', 0)] }],
      example: true,
    },
    {
      name: 'three times: each later one, with the first',
      form: changed({ title: 'กิจกรรมจิตอาสา' }, { title: 'กิจกรรมจิตอาสา' }, { title: 'กิจกรรม จิตอาสา' }),
      findings: [
        { cell: cellOf('B', 1), message: message('กิจกรรมจิตอาสา'), related: [cellOf('B', 0)] },
        { cell: cellOf('B', 2), message: message('กิจกรรม จิตอาสา'), related: [cellOf('B', 0)] },
      ],
    },
    {
      name: 'with a split SARA AM and a space that cannot be seen',
      form: changed({ title: 'กิจกรรมทำบุญ' }, { title: 'กิจกรรมทํ\u0e32บุญ\u200b' }),
      findings: [{ cell: cellOf('B', 1), message: message('กิจกรรมทํ\u0e32บุญ'), related: [cellOf('B', 0)] }],
    },
  ],
};
