import { cellOf, changed, partCell, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (agency: string): string => `พบชื่อหน่วยงาน "${agency}" ซึ่งไม่ตรงกับชื่อแผน โปรดตรวจสอบ`;
const TITLE = 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....';

export const cases: RuleCases = {
  rule: 'agency-name-inconsistent',
  valid: [
    {
      name: 'who the agency visits and works with',
      form: changed(
        { title: 'โครงการศึกษาดูงานสำนักงานเขตบางแค' },
        { title: 'กิจกรรมจิตอาสาร่วมกับสำนักงานเขตบางรัก' },
        { quality: 'บุคลากรสำนักงานเขตดุสิต สำนักงานเขตพระนคร มีส่วนร่วม' },
        { title: 'โครงการเรียนรู้ชุมชนคุณธรรม จังหวัดอ่างทอง' },
      ),
    },
    {
      name: 'offices of another kind with like names',
      form: changed({ unit: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษากรุงเทพมหานคร' }, { unit: 'สถานีตำรวจนครบาลบางรัก' }),
    },
    {
      name: 'the name with a wrap inside, and without สำนักงาน',
      form: writing([
        [partCell('base'), 'สำนักงาน เขต\nดุสิต'],
        [partCell('address'), 'สถานที่ตั้ง: แขวงดุสิต เขตดุสิต กรุงเทพมหานคร'],
      ]),
    },
    {
      name: 'a plan of all Bangkok names its districts',
      form: writing([
        [partCell('title'), `${TITLE}กรุงเทพมหานคร.....`],
        [partCell('base'), 'สำนักงานเขตพระนคร'],
      ]),
    },
    {
      name: 'the province of an address',
      form: writing([
        [partCell('title'), `${TITLE}สำนักงานวัฒนธรรมจังหวัดเลย.....`],
        [partCell('address'), 'สถานที่ตั้ง: ถนนใหญ่ อำเภอเมือง จังหวัดแพร่'],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: สำนักงานวัฒนธรรมจังหวัดเลย'],
        [partCell('base'), 'สำนักงานวัฒนธรรมจังหวัดเลย'],
      ]),
    },
    {
      name: 'a municipality’s own division',
      form: writing([
        [partCell('title'), `${TITLE}เทศบาลเมืองท่าข้ามพญา.....`],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: กองการศึกษา เทศบาลเมืองท่าข้ามพญา'],
      ]),
    },
    {
      name: 'an office with a number, and the one above it with another name',
      form: writing([
        [partCell('title'), `${TITLE}สำนักงานสรรพากรภาค ๑.....`],
        [partCell('address'), 'สถานที่ตั้ง: สำนักงานสรรพากรภาค ๑ หมู่ ๒ ถนนสาย ๓'],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: สำนักงานสรรพากรพื้นที่ ๔ สำนักงานสรรพากรภาค ๑'],
      ]),
    },
  ],
  invalid: [
    {
      name: 'the coordinator belongs to another district',
      form: writing([[partCell('coordinator'), 'ชื่อผู้ประสานงาน: เจ้าพนักงานปกครอง สังกัด: ฝ่ายปกครอง สำนักงานเขตบางแค']]),
      findings: [
        { cell: partCell('coordinator'), message: message('สำนักงานเขตบางแค'), severity: 'error', related: [] },
      ],
      example: true,
    },
    {
      name: 'the same name in several places is one finding, at the first',
      form: ({ at, rows }) => ({
        ...changed({}, { title: 'กิจกรรมขับเคลื่อนแผนส่งเสริมคุณธรรมสำนักงานเขตบางแค' }),
        cells: {
          [at.base ?? '']: 'สำนักงานเขตบางแค',
          [at.outcome2 ?? '']: '- บุคลากรของสำนักงานเขตบางแคมีคุณธรรม',
          [`D${rows[3] ?? 0}`]: 'บุคลากรสำนักงานเขตมีนบุรีมีวินัย',
        },
      }),
      findings: [
        {
          cell: partCell('base'),
          message: message('สำนักงานเขตบางแค'),
          related: [cellOf('B', 1), partCell('outcome2')],
        },
        { cell: cellOf('D', 3), message: message('สำนักงานเขตมีนบุรี'), related: [] },
      ],
    },
    {
      name: 'the coordinator belongs to another municipality',
      form: writing([
        [partCell('title'), `${TITLE}เทศบาลเมืองท่าข้ามพญา.....`],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: กองการศึกษา เทศบาลเมืองบางแก้วฟ้า'],
      ]),
      findings: [{ cell: partCell('coordinator'), message: message('เทศบาลเมืองบางแก้วฟ้า'), severity: 'error' }],
    },
    {
      name: 'the coordinator belongs to an office of another number',
      form: writing([
        [partCell('title'), `${TITLE}สำนักงานสรรพากรภาค ๑๓.....`],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: ส่วนบริหาร สำนักงานสรรพากรภาค ๑๑'],
      ]),
      findings: [{ cell: partCell('coordinator'), message: message('สำนักงานสรรพากรภาค๑๑'), severity: 'error' }],
    },
    {
      name: 'in part 2 and in projects it is a warning',
      form: writing([[partCell('base'), 'สำนักงานเขตพระนคร']]),
      findings: [{ cell: partCell('base'), message: message('สำนักงานเขตพระนคร'), severity: 'warning' }],
    },
    {
      name: 'an office of a province',
      form: writing([
        [partCell('title'), `${TITLE}สำนักงานวัฒนธรรมจังหวัดเลย.....`],
        [partCell('address'), 'สถานที่ตั้ง: ศาลากลางจังหวัดแพร่ อำเภอเมือง'],
        [partCell('coordinator'), 'ชื่อผู้ประสานงาน: นักวิชาการ สังกัด: สำนักงานวัฒนธรรมจังหวัดเลย'],
        [partCell('base'), 'สำนักงานวัฒนธรรมจังหวัดเลย'],
        [cellOf('D', 0), 'บุคลากรสำนักงานวัฒนธรรมจังหวัดน่านมีวินัย'],
      ]),
      findings: [
        { cell: partCell('address'), message: message('จังหวัดแพร่') },
        { cell: cellOf('D', 0), message: message('สำนักงานวัฒนธรรมจังหวัดน่าน') },
      ],
    },
  ],
};
