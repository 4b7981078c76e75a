import type { CaseForm, RuleCases } from '#test/support/rule-cases';

const TOP = [
  'แผนย่อย / เป้าหมาย',
  'โครงการ/กิจกรรม',
  'ผลลัพธ์เชิงปริมาณ',
  'ผลลัพธ์เชิงคุณภาพ',
  'งบประมาณ',
  'หน่วยงานรับผิดชอบ',
  'ช่วงเวลา',
];

/** The clean form with a second row of headers: the quarters are below a heading. */
const below =
  (heading: string): CaseForm =>
  ({ tableHeader }) => {
    const row = Number(tableHeader.slice(1));
    const cells = 'ABCDEFG'.split('').flatMap((column, index): [string, string | null][] => [
      [`${column}${row}`, TOP[index] ?? null],
      [`${column}${row + 1}`, null],
    ]);
    return {
      cells: { ...Object.fromEntries(cells), [`H${row}`]: heading },
      merges: [...'ABCDEFG'.split('').map((column) => `${column}${row}:${column}${row + 1}`), `H${row}:K${row}`],
    };
  };

export const cases: RuleCases = {
  rule: 'columns-aside',
  valid: [
    { name: 'no heading over the quarters', form: {} },
    { name: 'a heading of time', form: below('ระยะเวลาดำเนินการ') },
    { name: 'a heading of success is no result', form: below('ผลสำเร็จ') },
  ],
  invalid: [
    {
      name: 'the quarters of what was done',
      form: below('ผลการดำเนินงาน'),
      findings: [
        { cell: 'H32', message: 'ไม่ได้นำคอลัมน์ "ผลการดำเนินงาน" มาตรวจ เพราะเป็นผลการดำเนินงาน ไม่ใช่ระยะเวลาดำเนินงาน' },
      ],
      also: ['columns-missing'],
      example: true,
    },
    {
      name: 'the quarters of what is spent',
      form: below('แผนการใช้จ่ายงบประมาณ'),
      findings: [
        {
          cell: 'H32',
          message: 'ไม่ได้นำคอลัมน์ "แผนการใช้จ่ายงบประมาณ" มาตรวจ เพราะเป็นการใช้จ่ายงบประมาณ ไม่ใช่ระยะเวลาดำเนินงาน',
        },
      ],
      also: ['columns-missing'],
    },
    {
      name: 'results by quarter, said behind the word',
      form: below('ผลการปฏิบัติงาน (รายไตรมาส)'),
      findings: [
        {
          cell: 'H32',
          message: 'ไม่ได้นำคอลัมน์ "ผลการปฏิบัติงาน (รายไตรมาส)" มาตรวจ เพราะเป็นผลการดำเนินงาน ไม่ใช่ระยะเวลาดำเนินงาน',
        },
      ],
      also: ['columns-missing'],
    },
  ],
};
