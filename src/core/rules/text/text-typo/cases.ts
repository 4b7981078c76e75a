import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const titled = (title: string) => changed({ title });
const quality = (text: string) => changed({ quality: text });
const found = (text: string, column: 'B' | 'D' = 'D') => [
  { cell: cellOf(column), message: `คำว่า "${text}" อาจพิมพ์ผิด โปรดตรวจสอบ` },
];
const after =
  (text: string, column = 'D') =>
  ({ rows }: { rows: readonly number[] }): Record<string, string> => ({ [`${column}${rows[0] ?? 0}`]: text });

export const cases: RuleCases = {
  rule: 'text-typo',
  valid: [
    { name: 'การการ between two words', form: titled('กิจกรรมจัดทำมาตรการการยกระดับคุณธรรม') },
    { name: 'a place that is so', form: quality('ดูแลพื้นที่ที่มีความเสี่ยง และประชาชนในพื้นที่ที่มีความเดือดร้อน') },
    { name: 'a place that is good', form: quality('ชุมชนเป็นที่ที่ดีและสถานที่ที่ปลอดภัย เจ้าหน้าที่ที่เข้าร่วม') },
    { name: 'that the meeting agreed to', form: titled('โครงการที่ที่ประชุมเห็นชอบ ชุมชนที่ที่ดินเป็นของวัด') },
    { name: 'words said twice as Thai does', form: quality('ทำสิ่งดีดีต่างๆ ให้มากๆ ทำไปพร้อมพร้อมกัน ของของกลุ่ม') },
    { name: 'a community’s name behind the word', form: quality('ประธานชุมชนชุมชนวัดสังข์ ข้อความความยาว') },
    { name: 'an abbreviation at the end', form: titled('โครงการอบรมร่วมกับ อบต.') },
    { name: 'an abbreviation without a space before it', form: titled('กิจกรรมในพื้นที่กทม.') },
    { name: 'a month at the end', form: titled('กิจกรรมจิตอาสาเดือน ต.ค.') },
    { name: 'leaders at the end', form: titled('กิจกรรมทำบุญในวันสำคัญ.....') },
    { name: 'a full stop behind a result', form: quality('ประชาชนมีคุณธรรม.') },
    { name: 'the same word in two lines', form: quality('ส่งเสริมคุณธรรม\nคุณธรรมนำชีวิต') },
    { name: 'a friend', form: titled('โครงการเพื่อเพื่อนมนุษย์') },
  ],
  invalid: [
    {
      name: 'a full stop behind a title',
      form: titled('กิจกรรมเทิดทูนสถาบันชาติ ศาสนา และพระมหากษัตริย์.'),
      findings: found('และพระมหากษัตริย์.', 'B'),
      after: after('(1) กิจกรรมเทิดทูนสถาบันชาติ ศาสนา และพระมหากษัตริย์', 'B'),
      example: true,
    },
    {
      name: 'behind the first of two titles in a cell',
      form: titled('กิจกรรมส่งเสริมคุณธรรม .\n(2) กิจกรรมใน อบต.'),
      findings: found('กิจกรรมส่งเสริมคุณธรรม .', 'B'),
      after: after('(1) กิจกรรมส่งเสริมคุณธรรม\n(2) กิจกรรมใน อบต.', 'B'),
      also: ['numbering-item-gap', 'count-guideline-listed'],
    },
    {
      name: 'people in a place that is aware',
      form: quality('บุคลากร และประชาชนในพื้นที่ที่มีความตระหนักถึงความสำคัญของชาติ'),
      findings: found('พื้นที่ที่มีความ'),
      after: after('บุคลากร และประชาชนในพื้นที่มีความตระหนักถึงความสำคัญของชาติ'),
    },
    {
      name: 'that behind a noun',
      form: quality('เป็นชุมชนที่ที่มีความสุข และเยาวชนที่ที่เข้าร่วมมีวินัย'),
      findings: found('ชุมชนที่ที่มีความ'),
      after: after('เป็นชุมชนที่มีความสุข และเยาวชนที่เข้าร่วมมีวินัย'),
    },
    {
      name: 'and, behind a space',
      form: quality('วินัย และ และสุจริต'),
      findings: found('และ และ'),
      after: after('วินัย และสุจริต'),
    },
    {
      name: 'a word said three times, and another twice: one finding',
      form: quality('วินัยและและและสุจริต ส่งเสริมส่งเสริมความดี'),
      findings: found('และและและ'),
      after: after('วินัยและสุจริต ส่งเสริมความดี'),
    },
    {
      name: 'in part 5',
      form: filled({ outcome2: '- มีระบบหรือหรือกลไกที่ดี' }),
      findings: [{ cell: at('outcome2'), message: 'คำว่า "หรือหรือ" อาจพิมพ์ผิด โปรดตรวจสอบ' }],
    },
  ],
};
