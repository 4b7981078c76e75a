import type { CaseForm, RuleCases } from '#test/support/rule-cases';

/** The quality and the budget as two columns below one header of the budget. */
const sources =
  (first: string, second: string): CaseForm =>
  ({ tableHeader, rows }) => {
    const row = Number(tableHeader.slice(1)) + 1;
    return {
      cells: {
        [`A${row - 1}`]: 'แผนย่อย / เป้าหมาย',
        ...{ [`B${row - 1}`]: 'โครงการ/กิจกรรม', [`C${row - 1}`]: 'ผลลัพธ์เชิงปริมาณ' },
        ...{ [`D${row - 1}`]: 'งบประมาณ', [`F${row - 1}`]: 'หน่วยงานรับผิดชอบ' },
        ...{ [`A${row}`]: null, [`B${row}`]: null, [`C${row}`]: null, [`D${row}`]: first, [`E${row}`]: second },
        ...{ [`F${row}`]: null, [`G${row}`]: null },
        ...Object.fromEntries(rows.map((each) => [`D${each}`, '-'])),
      },
      merges: [`D${row - 1}:E${row - 1}`],
    };
  };

export const cases: RuleCases = {
  rule: 'budget-column-unclear',
  valid: [
    { name: 'one column of the budget', form: {} },
    { name: 'two sources', form: sources('งบหน่วยงาน', 'เงินบริจาค') },
    { name: 'a source and their sum', form: sources('งบหน่วยงาน', 'รวม') },
  ],
  invalid: [
    {
      name: 'something else among the sources',
      form: sources('งบหน่วยงาน', 'ระดับความจำเป็น'),
      findings: [
        {
          cell: 'E33',
          message:
            'ยังไม่ได้รวมงบประมาณของโครงการ เพราะไม่รู้จักคอลัมน์ "ระดับความจำเป็น" ใต้หัวงบประมาณ โปรดตรวจสอบว่าเป็นแหล่งเงินหรือไม่',
        },
      ],
      also: ['columns-missing'],
      example: true,
    },
    ...['หมวดรายจ่าย', 'จำนวนครั้ง'].map((header) => ({
      name: `${header} among the sources`,
      form: sources('งบหน่วยงาน', header),
      findings: [
        {
          cell: 'E33',
          message: `ยังไม่ได้รวมงบประมาณของโครงการ เพราะไม่รู้จักคอลัมน์ "${header}" ใต้หัวงบประมาณ โปรดตรวจสอบว่าเป็นแหล่งเงินหรือไม่`,
        },
      ],
      also: ['columns-missing'],
    })),
  ],
};
