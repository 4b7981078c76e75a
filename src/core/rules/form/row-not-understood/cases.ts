import { at, cellOf, filled, headingOf, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (text: string): string =>
  `ข้อความนี้ยังไม่ได้ตรวจ เพราะไม่ทราบว่าเป็นข้อมูลส่วนใดของแบบฟอร์ม โปรดดูว่ากรอกถูกช่องหรือไม่: "${text}"`;

export const cases: RuleCases = {
  rule: 'row-not-understood',
  valid: [
    {
      name: 'dashes in place of nothing are no content',
      form: ({ headings }) => ({
        cells: {
          [`C${headings['1.2'] ?? 0}`]: '-',
          [`H${headings['1.2'] ?? 0}`]: '–',
          [`E${headings['1.2'] ?? 0}`]: '.....',
        },
      }),
    },
    {
      name: 'people of several kinds, and people beside what else is counted',
      form: filled({
        'base B': 'ข้าราชการ 200 คน\nลูกจ้าง 220 คน',
        'base D': '1,500 คน (12 ชุมชน)',
        'base2 C': '2. ภาคีเครือข่าย\n- ชุมชน 4 ชุมชน (80 คน)',
      }),
    },
    {
      name: 'a row that says that a guideline has no project',
      form: writing([
        [cellOf('B', 25), 'ไม่มีโครงการ'],
        [cellOf('C', 25), '-'],
        [cellOf('D', 25), 'ไม่มี'],
        [cellOf('E', 25), 'ไม่ใช้งบประมาณ'],
        [cellOf('F', 25), null],
        [cellOf('H', 25), null],
        [cellOf('I', 25), null],
      ]),
    },
    { name: 'no result of last year', form: filled({ 'target1 B': 'ไม่มีข้อมูล', 'target2 B': 'N/A' }) },
    { name: 'a result to come', form: filled({ 'target1 B': 'อยู่ระหว่างรวบรวมข้อมูล', 'target2 B': 'รอผลการประเมิน' }) },
    {
      name: 'partners counted in communities, or not exactly, are understood',
      form: ({ at }) => ({
        cells: { [`C${at.base2?.slice(1) ?? ''}`]: '2. ภาคีเครือข่าย\n- ชุมชน 66 ชุมชน\n- ผู้สูงอายุ ประมาณ 50 คน' },
      }),
    },
    { name: 'a blank row in the table', form: writing([[headingOf('1.2'), '1.2 แนวทางการพัฒนาที่ 5']]) },
    {
      name: 'a row of sums below the table’s projects',
      form: ({ rows }) => ({
        cells: Object.fromEntries(
          [...'ABCDEFGHIJK'].map((column) => [`${column}${rows[25] ?? 0}`, { B: 'รวม', E: '-' }[column] ?? null]),
        ),
      }),
    },
  ],
  invalid: [
    {
      name: 'a row whose project is gone is quoted whole, once',
      form: ({ headings }) => ({ cells: { [`B${(headings['1.2'] ?? 0) + 1}`]: null } }),
      findings: [{ cell: cellOf('C', 2), message: message('- จำนวน ๕๐ คน ดีขึ้น ไม่ใช้งบประมาณ ฝ่ายปกครอง ✓ ✓ ✓ ✓') }],
      also: ['count-guideline-listed', 'numbering-item-gap'],
      example: true,
    },
    {
      name: 'the tail of a heading in the wrong column',
      form: ({ headings }) => ({ cells: { [`C${headings['3.2'] ?? 0}`]: 'ระบบการจัดการความรู้' } }),
      findings: [
        {
          cell: ({ headings }) => `C${headings['3.2'] ?? 0}`,
          message: message('ระบบการจัดการความรู้'),
          severity: 'warning',
        },
      ],
    },
    {
      name: 'words where part 4 plans a number',
      form: ({ at }) => ({ cells: { [`C${at.target2?.slice(1) ?? ''}`]: 'ตามความเหมาะสม' } }),
      findings: [{ cell: ({ at }) => `C${at.target2?.slice(1) ?? ''}`, message: message('ตามความเหมาะสม') }],
    },
    {
      name: 'beside the title it is only a note',
      form: filled({ 'title B': 'กระทรวงตัวอย่าง' }),
      findings: [{ cell: at('title B'), message: message('กระทรวงตัวอย่าง'), severity: 'info' }],
    },
    {
      name: 'words behind the last quarter',
      form: ({ headings }) => ({
        cells: { [`K${headings['2.2'] ?? 0}`]: 'รอพิจารณา', [`J${headings['2.2'] ?? 0}`]: 'ดูหน้า 5' },
      }),
      findings: [{ cell: ({ headings }) => `J${headings['2.2'] ?? 0}`, message: message('ดูหน้า 5 รอพิจารณา') }],
    },
  ],
};
