import { at, changed } from '#test/support/changed-form';
import type { BuiltForm, Form } from '#test/support/form-builder';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';

type Column = 'B' | 'C' | 'D' | 'E' | 'F';

/** A cell of the row of column headers. */
const header =
  (column: Column) =>
  ({ tableHeader }: BuiltForm): string =>
    `${column}${Number(tableHeader.slice(1)) + 1}`;

/** The heading of guideline 1 of sub-plan 1. */
const heading = ({ headings }: BuiltForm): string => `B${headings['1.3'] ?? 0}`;

/** The form with other column headers. */
const headed =
  (texts: Partial<Record<Column, string>>): CaseForm =>
  (clean): Form => ({
    cells: Object.fromEntries(
      Object.entries(texts).map(([column, text]) => [header(column as Column)(clean), text] as const),
    ),
  });

const message = (example: string): string =>
  `ข้อความในไฟล์นี้คัดลอกจาก PDF จึงมีสระหรือวรรณยุกต์เพี้ยน (เช่น "${example}") โปรดตรวจทานกับต้นฉบับ`;

export const cases: RuleCases = {
  rule: 'text-from-pdf',
  valid: [
    { name: 'no damage', form: {} },
    { name: 'two damaged labels', form: headed({ B: 'โครงกำร/กิจกรรม', E: 'งบประมำณ' }) },
    {
      name: 'names that hold words with and without SARA AM',
      form: changed({ title: 'โครงการลงแขกดำนา นำน้ำใจทำทาน' }),
    },
    { name: 'a line wrap inside labels', form: headed({ B: 'โครง การ/กิจกรรม', C: 'ผลลัพธ์เชิง ปริมาณ', E: 'งบ ประมาณ' }) },
    {
      name: 'damage in the office’s own words alone',
      form: changed({ title: 'โครงกำรเข้ำวัด', quality: 'ประชำชนมีควำมสุข', unit: 'ฝ่ำยปกครอง' }),
    },
  ],
  invalid: [
    {
      name: 'SARA AM in place of SARA AA',
      form: headed({ B: 'โครงกำร/กิจกรรม', C: 'ผลลัพธ์เชิงปริมำณ', E: 'งบประมำณ', F: 'หน่วยงำนรับผิดชอบ' }),
      findings: [{ cell: header('B'), message: message('โครงกำร') }],
      after: (clean) => ({
        [header('B')(clean)]: 'โครงการ/กิจกรรม',
        [header('C')(clean)]: 'ผลลัพธ์เชิงปริมาณ',
        [header('E')(clean)]: 'งบประมาณ',
        [header('F')(clean)]: 'หน่วยงานรับผิดชอบ',
      }),
      example: true,
    },
    {
      name: 'a space and SARA AA in place of SARA AM',
      form: ({ at: places, slot }) => ({
        cells: {
          [places.year ?? '']: 'ประจ าปีงบประมาณ พ.ศ. 2568',
          [`B${Number(places.base?.slice(1)) - 1}`]: 'จ านวนบุคลากรในหน่วยงาน',
          [`A${slot.budget?.slice(1) ?? ''}`]: '๓.๒ งบประมาณที่ใช้ด าเนินงานในปีงบประมาณ พ.ศ. 2568',
        },
      }),
      findings: [{ cell: at('year'), message: message('ประจ าปี') }],
    },
    {
      name: 'marks moved to the next letter',
      form: headed({ C: 'ผลลพั ธเ์ ชงิ ปรมิ าณ', D: 'ผลลพั ธเ์ ชงิ คณุ ภาพ', F: 'หนว่ ยงานรบั ผดิ ชอบ' }),
      findings: [{ cell: header('C'), message: message('ผลลพั ธเ์ ชงิ ปรมิ าณ') }],
      after: (clean) => ({
        [header('C')(clean)]: 'ผลลัพธ์เชิงปริมาณ',
        [header('D')(clean)]: 'ผลลัพธ์เชิงคุณภาพ',
        [header('F')(clean)]: 'หน่วยงานรับผิดชอบ',
      }),
    },
    {
      name: 'a heading with its wording',
      form: (clean) => ({
        cells: {
          [header('B')(clean)]: 'โครงกำร/กิจกรรม',
          [header('E')(clean)]: 'งบประมำณ',
          [heading(clean)]: '๑.๓ แนวทำงกำรพัฒนำที่ ๑ สร้ำงพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือกำรทำควำมดี',
        },
      }),
      findings: [{ cell: header('B'), message: message('โครงกำร') }],
      after: (clean) => ({
        [header('B')(clean)]: 'โครงการ/กิจกรรม',
        [header('E')(clean)]: 'งบประมาณ',
        [heading(clean)]: '๑.๓ แนวทางการพัฒนาที่ ๑ สร้างพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือการทำความดี',
      }),
    },
    {
      name: 'a heading and the first project in one cell: its name stays',
      form: (clean) => ({
        cells: {
          [header('B')(clean)]: 'โครงกำร/กิจกรรม',
          [header('E')(clean)]: 'งบประมำณ',
          [heading(clean)]: '๑.๓ แนวทำงกำรพัฒนำที่ ๑ สร้ำงพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือกำรทำควำมดี\n(๑) โครงกำรใหม่',
        },
      }),
      findings: [{ cell: header('B'), message: message('โครงกำร') }],
      after: (clean) => ({
        [header('B')(clean)]: 'โครงการ/กิจกรรม',
        [header('E')(clean)]: 'งบประมาณ',
        [heading(clean)]: '๑.๓ แนวทางการพัฒนาที่ ๑ สร้างพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือการทำความดี\n(๑) โครงกำรใหม่',
      }),
      also: [
        'quant-missing',
        'qual-missing',
        'responsible-missing',
        'quarters-none',
        'numbering-item-gap',
        'budget-missing',
        'count-guideline-listed',
      ],
    },
  ],
};
