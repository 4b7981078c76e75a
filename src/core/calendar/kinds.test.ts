/** Kinds of periods that offices write, many of each: what is read, what is asked with which reason, and what is offered. */
import { toThai } from '../text/digits';
import { readPeriod } from './period';

/** `text → quarters`, or the reason, and after `?` the quarters that are offered. `\\n` is a line break, `@2568` the fiscal year. */
const KINDS: readonly (readonly [kind: string, table: string])[] = [
  [
    'rhythms as the whole text',
    `
เดือนละครั้ง → 1,2,3,4
เดือนละสองครั้ง → 1,2,3,4
สัปดาห์ละครั้ง → 1,2,3,4
อาทิตย์ละ 1 ครั้ง → 1,2,3,4
ไตรมาสละ 2 ครั้ง → 1,2,3,4
อย่างน้อยเดือนละ 1 ครั้ง → 1,2,3,4
เดือนละไม่น้อยกว่า 2 ครั้ง → 1,2,3,4
จัดกิจกรรมเดือนละ 1 ครั้ง → 1,2,3,4
1 ครั้ง/เดือน → 1,2,3,4
1 ครั้งต่อไตรมาส → 1,2,3,4
2 ครั้ง / สัปดาห์ → 1,2,3,4
เดือนละ 1 ครั้ง (ปีงบประมาณ 2568) → 1,2,3,4
เดือนละ 1 ครั้ง ณ หอประชุมอำเภอ → 1,2,3,4
เดือนละ 1 ครั้ง ปีงบประมาณ 2567 → wrong-year
เดือนละ 1 ครั้ง ปี 2567 → year-only
เดือนละ 1 ครั้ง วันแม่ → event
เดือนละ 1 ครั้ง ยกเว้นเมษายน → exception
เดือนละ 1-2 ครั้ง → frequency
ประมาณเดือนละ 1 ครั้ง → approximate ?1,2,3,4
ไม่เกินเดือนละ 1 ครั้ง → deadline
ครึ่งปีละ 1 ครั้ง → half-year
วันละ 1 ครั้ง → frequency ?1,2,3,4
เดือนละ → not-understood
เดือนละ 1 ครั้ง ม.ค. - มี.ค. 68 → 2
ม.ค. - มี.ค. 68\\nเดือนละ 1 ครั้ง → 2
เดือนละ 1 ครั้ง ตั้งแต่ ม.ค. 68 → 2,3,4
`,
  ],
  [
    'rhythms with a total',
    `
ไตรมาสละ 1 ครั้ง รวม 4 ครั้ง → 1,2,3,4
จำนวน 4 ครั้ง ไตรมาสละ 1 ครั้ง → 1,2,3,4
4 ครั้ง\\nไตรมาสละ 1 ครั้ง → 1,2,3,4
ไตรมาสละ 2 ครั้ง รวม 8 ครั้ง → 1,2,3,4
ไตรมาสละ 1 ครั้ง, รวม 4 ครั้ง → 1,2,3,4
ปีละ 12 ครั้ง (เดือนละ 1 ครั้ง) → 1,2,3,4
4 ครั้ง/ปี (ไตรมาสละครั้ง) → 1,2,3,4
เดือนละ 1 ครั้ง\\nรวม 12 ครั้ง → 1,2,3,4
เดือนละ 1 ครั้ง เป็นเวลา 12 เดือน → 1,2,3,4
สัปดาห์ละ 1 ครั้ง รวม 52 ครั้ง → 1,2,3,4
เดือนละ 1 ครั้ง รวมไม่น้อยกว่า 12 ครั้ง → 1,2,3,4
ทุกเดือน จำนวน 12 ครั้ง → 1,2,3,4
ทุกไตรมาส 4 ครั้ง → 1,2,3,4
ทุก 3 เดือน จำนวน 4 ครั้ง → 1,2,3,4
ทุก 2 เดือน รวม 6 ครั้ง → 1,2,3,4
เดือนละ 1 ครั้ง รวม 6 ครั้ง → frequency
เดือนละ 2 ครั้ง รวม 12 ครั้ง → frequency
เดือนละ 1 ครั้ง\\n(จำนวน 4 ครั้ง) → frequency
ไตรมาสละ 1 ครั้ง รวม 2 ครั้ง → frequency
ไตรมาสละ 1 ครั้ง รวม 5 ครั้ง → frequency
ปีละ 2 ครั้ง (ไตรมาสละ 1 ครั้ง) → frequency
เดือนละ 1 ครั้ง จำนวน 6 เดือน → frequency
เดือนละ 1 ครั้ง 90 วัน → frequency
สัปดาห์ละ 1 ครั้ง รวม 20 ครั้ง → frequency
รายเดือน รวม 6 ครั้ง → frequency
เดือนละ 1 ครั้ง ไตรมาสละ 2 ครั้ง → frequency ?1,2,3,4
ทุกเดือน จำนวน 6 ครั้ง → frequency
ทุกวันศุกร์ จำนวน 10 ครั้ง → frequency
ทุกวันพระ จำนวน 48 ครั้ง → 1,2,3,4
ทุกวันพระ จำนวน 12 ครั้ง → frequency
ทุกสัปดาห์ รวม 8 ครั้ง → frequency
ตลอดปีงบประมาณ เดือนละ 1 ครั้ง รวม 6 ครั้ง → frequency
`,
  ],
  [
    'a line break before a dash',
    `
ต.ค. 67\\n- ก.ย. 68 → 1,2,3,4
1 ต.ค. 67\\n- 30 ก.ย. 68 → 1,2,3,4
มกราคม\\n–มีนาคม 2568 → 2
ต.ค. 67\\n- ก.ย. 68\\n(12 เดือน) → 1,2,3,4
ต.ค. 67\\n- ธ.ค. 67\\n- มี.ค. 68 → several-lines
- ต.ค. 67\\n- ธ.ค. 67 → no-start
ต.ค. 67\\n- → several-lines
ไตรมาส 1\\n- ไตรมาส 3 → several-lines
ไตรมาส 1\\n- ไตรมาส 2 → several-lines
`,
  ],
  [
    'lines that are each a quarter or a date',
    `
ไตรมาส 1\\nไตรมาส 3 → 1,3
ไตรมาสที่ 1\\nไตรมาสที่ 2\\nไตรมาสที่ 4 → 1,2,4
Q1\\nQ3 → 1,3
- ไตรมาส 1\\n- ไตรมาส 3 → 1,3
ไตรมาส 1 (ต.ค.-ธ.ค. 67)\\nไตรมาส 3 (เม.ย.-มิ.ย. 68) → 1,3
ไตรมาส 1-2\\nไตรมาส 4 → 1,2,4
ไตรมาส 3\\nไตรมาส 1 → several-lines
ไตรมาส 1\\nไตรมาส 1 → several-lines ?1
ไตรมาส 1\\nไตรมาส II → several-lines
ไตรมาส 1\\nไตรมาส 3/2567 → several-lines
ไตรมาส 1\\nม.ค. 68 → several-lines
15 ม.ค. 68\\n20 ก.พ. 68 → 2
15 ม.ค. 68\\n20 ส.ค. 68 → 2,4
15 พ.ย. 67\\n20 ก.พ. 68\\n12 ส.ค. 68 → 1,2,4
10-12 ม.ค. 68\\n15-17 ก.ค. 68 → 2,4
วันที่ 5 ธันวาคม 2567\\nวันที่ 12 สิงหาคม 2568 → 1,4
1 ต.ค. 67\\n31 มี.ค. 68 → 1,2
1 ต.ค. 67\\n30 ก.ย. 68 → several-lines
1 ม.ค. 68\\n15 ก.ย. 68 → several-lines
20 ส.ค. 68\\n15 ม.ค. 68 → several-lines
15 พ.ย. 66\\n20 ก.พ. 67\\n12 ส.ค. 67 → several-lines
15 พ.ย. 67\\n20 ก.พ. 69 → several-lines
ต.ค. 67\\nม.ค. 68 → several-lines
ตลอดปี\\n15 ม.ค. 68 → several-lines
`,
  ],
  [
    'lengths with their month',
    `
๒ วัน ๑ คืน (ก.พ. ๖๘) → 2
3 วัน 2 คืน เดือนมีนาคม 2568 → 2
ก.พ. 68 (2 วัน 1 คืน) → 2
จำนวน 2 วัน 1 คืน (10-11 ก.พ. 68) → 2
1 วัน (มีนาคม 2568) → 2
2 วัน 1 คืน → length
2 วัน 1 คืน (ก.พ. 67) → wrong-year
5 วัน (มี.ค. - เม.ย. 68) → disagree
3 วัน 2 คืน (10-11 ก.พ. 68) → disagree
`,
  ],
  [
    'dates of data, and places',
    `
ณ วันที่ 28 สิงหาคม 2568 → as-of
ข้อมูล ณ วันที่ 28 ส.ค. 68 → as-of
(ข้อมูล ณ วันที่ 28 ส.ค. 68) → as-of
ณ 30 เม.ย. 68 → as-of
ณ เดือนมีนาคม 2568 → as-of
ข้อมูล ณ สิ้นไตรมาส 2 → as-of
ณ สิ้นปีงบประมาณ → as-of
ณ 15/2/68 → as-of
ณ วันวิสาขบูชา → as-of
ตลอดปีงบประมาณ (ข้อมูล ณ วันที่ 30 เม.ย. 68) → as-of
วันที่ 14 มีนาคม 2568 ณ ห้องประชุม → 2
วันที่ 14 มีนาคม 2568 ณ ห้องประชุมชั้น 2 ศาลากลางจังหวัด → 2
วันที่ 14 มีนาคม 2568 เวลา 09.00 น. ณ ที่ว่าการอำเภอ → 2
วันที่ 14 มีนาคม 2568 (ณ ลานวัด) → 2
14 มี.ค. 68\\nณ หอประชุมโรงเรียน → 2
ไตรมาส 2 ณ ศาลาประชาคม → 2
14 มี.ค. 68 ณ วัด ก และ 15 ก.ค. 68 ณ วัด ข → not-understood
14 มี.ค. 68 ณ ลานวัด ทุกวันศุกร์ → not-understood
14 มี.ค. 67 ณ ห้องประชุม → wrong-year
ณ ห้องประชุม → not-understood
14 มี.ค. 68 ณ → not-understood
`,
  ],
  [
    'other years',
    `
ตลอดปี 2567 → year-only
ทั้งปี พ.ศ. 2567 → year-only
ตลอดปี 2568 → year-only ?1,2,3,4
ตลอดทั้งปี 2569 → year-only
พ.ย. 68 → wrong-year
ต.ค. - ธ.ค. 68 → wrong-year
ครึ่งปีแรก 2567 → year-only
ประมาณเดือนมีนาคม 2567 → approximate
รายเดือน ปี 2567 → year-only
รายเดือน ปีงบประมาณ 2568 → frequency ?1,2,3,4
Q3/2024 → wrong-year
Q3/2025 → ambiguous-year ?3
ปี 2568 เดือนพฤศจิกายน → year-only
ปี 2568 เดือนมกราคม → year-only ?2
ต.ค. 68 - ก.ย. 68 → reversed ?1,2,3,4
`,
  ],
  [
    'rounds by their number',
    `
รอบ 6 (ส.ค. - ก.ย. 68) → reporting-points ?4
รอบ 6 (ส.ค. - ก.ย. 69) @2569 → reporting-points ?4
รอบแรก (ต.ค. - ธ.ค. 67) → reporting-points ?1
รอบ 1 (ต.ค. 67 - มี.ค. 68) รอบ 2 (เม.ย. - ก.ย. 68) → reporting-points ?1,2,3,4
รอบ 2 เดือนมีนาคม 2568 → disagree
รอบ 3 (พ.ค. - มิ.ย. 67) → wrong-year
รอบ 3 → reporting-points
รอบ → reporting-points
`,
  ],
  [
    'several years',
    `
ต.ค. 66 - ก.ย. 68 → several-years ?1,2,3,4
ตุลาคม 2566 - มีนาคม 2568 → several-years ?1,2
1 ตุลาคม 2566 - 30 กันยายน 2570 → several-years ?1,2,3,4
เม.ย. 68 - มี.ค. 69 → several-years ?3,4
ม.ค. 67 - มี.ค. 68 → several-years ?1,2
ต.ค. 65 - ก.ย. 67 → wrong-year
ต.ค. 68 - ก.ย. 69 → wrong-year
ต.ค. 67 - มี.ค. 78 → wrong-year
ก.ย. - ต.ค. 68 → wrong-year
ตั้งแต่ ม.ค. 67 เป็นต้นไป → wrong-year
ปี 2567-2569 → several-years ?1,2,3,4
ปี 67 - 69 → several-years ?1,2,3,4
ปีงบประมาณ พ.ศ. 2566 ถึง 2570 → several-years ?1,2,3,4
ปี 2567 ถึงปี 2570 → several-years ?1,2,3,4
พ.ศ. ๒๕๖๖ - ๒๕๗๐ → several-years ?1,2,3,4
ม.ค. 68 - ธ.ค. 69 → several-years ?2,3,4
มกราคม 2566 - ธันวาคม 2568 → several-years ?1,2,3,4
ม.ค. 2568 - ธ.ค. 2568 → calendar-year
พ.ค. 68 (ต่อเนื่องจากปี 2567) → 3
ม.ค. - มี.ค. 68 ต่อเนื่องมาจากปี 67 → 2
ต.ค. 67\\n(ดำเนินการต่อเนื่องจากปีงบประมาณ พ.ศ. ๒๕๖๖) → 1
ไตรมาส 2 (โครงการต่อเนื่องจากปีที่แล้ว) → 2
(ต่อเนื่องจากปี 2567) → not-understood
พ.ค. 67 (ต่อเนื่องจากปี 2566) → wrong-year
3 ปี (ปี 2567 - 2569) → several-years ?1,2,3,4
ปี 2566 - 2567 → several-years
ปี 2569 - 2570 → several-years
ปี 2570 - 2567 → not-understood
2567 - 2570 → bare-number
`,
  ],
  [
    'Buddhist days',
    `
มาฆบูชา → event ?2
วันมาฆบูชา @2566 → event ?2
วันวิสาขบูชา @2566 → event ?3
วันวิสาขบูชา @2569 → event ?3
เนื่องในวันวิสาขบูชา → event ?3
วันอาสาฬหบูชา @2566 → event ?4
วันเข้าพรรษา @2570 → event ?4
วันออกพรรษา @2566 → event ?1
ทอดกฐิน @2570 → event ?1
กฐินสามัคคี → event ?1
เทศกาลลอยกระทง → event ?1
วันมาฆบูชา @2571 → event
วันลอยกระทง @2571 → event ?1
วันลอยกระทง @2572 → event
วันมาฆบูชา @2564 → event
วันวิสาขบูชาของทุกปี → event ?3
วันมาฆบูชา วันวิสาขบูชา และวันอาสาฬหบูชา → event ?2,3,4
วันมาฆบูชา, วันวิสาขบูชา → event ?2,3
วันมาฆบูชา และวันแม่ → event
วันอาสาฬหบูชา และวันเข้าพรรษา 2568 → event ?4
วันอาสาฬหบูชา และวันเข้าพรรษา 2567 → event
วันเข้าพรรษา ถึงวันออกพรรษา → not-understood
วันวิสาขบูชา 2568 → event ?3
วันวิสาขบูชา ปีงบประมาณ 2568 → event ?3
วันวิสาขบูชา ปี 2567 → event
วันลอยกระทง 2567 → event ?1
วันลอยกระทง 2568 → event
ทอดกฐิน ปี 2568 → event
ทอดกฐิน ปี 2567 → event ?1
วันลอยกระทง (พ.ย.) ปี 2568 → event
วันออกพรรษา ปีงบประมาณ 2567 → wrong-year
วันวิสาขบูชา ตรงกับวันที่ 11 พฤษภาคม 2568 → 3
วันวิสาขบูชา (มิ.ย. 68) → 3
วันมาฆบูชา (เม.ย. 68) → 3
`,
  ],
  [
    'days and seasons in no fixed quarter',
    `
วันสารทไทย → event
สารทเดือนสิบ → event
เข้าพรรษา → event
ช่วงเข้าพรรษา → event
ช่วงพรรษา → event
เทศกาลเข้าพรรษา → event
เทศกาลกินเจ → event
กินเจ → event
รอมฎอน → event
ทอดผ้าป่า → event
ทอดผ้าป่าสามัคคี → event
ในพรรษา → lunar-day
หลังออกพรรษา → lunar-day
หลังวันออกพรรษา → lunar-day
ขึ้น 15 ค่ำ เดือน 3 → lunar-day
แรม 1 ค่ำ เดือน 8 → lunar-day
วันพระขึ้น 15 ค่ำ → lunar-day
วันเพ็ญเดือน 12 → lunar-day
15 ม.ค. 68 ช่วงค่ำ → 2
`,
  ],
  [
    'school terms',
    `
ปิดภาคเรียน → school-term
ปิดภาคเรียน (มี.ค. - พ.ค. 68) → school-term ?2,3
ช่วงปิดเทอม เมษายน 2568 → school-term ?3
ภาคเรียนที่ 1/2568 → school-term
ภาคเรียนที่ 1/2568 (พ.ค. - ก.ย. 68) → school-term ?3,4
ภาคเรียนที่ 2/2567 (พ.ย. 67 - มี.ค. 68) → school-term ?1,2
ภาคเรียนที่ 2/2566 (พ.ย. 66 - มี.ค. 67) → school-term
ภาคเรียนที่ 1 และ 2 → school-term
ตลอดภาคเรียน → school-term
ปีการศึกษา 2568 → other-year
`,
  ],
  [
    'ends without a start',
    `
สิ้นสุด 30 ก.ย. 68 → no-start
สิ้นสุดเดือนธันวาคม 2567 → no-start
ถึง 30 ก.ย. 68 → no-start
`,
  ],
];

const PLAN_YEAR = 2568;

function cases(table: string): [text: string, year: number, expected: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', expected = ''] = line.split(' → ');
      const [text = '', year] = left.split(' @');
      return [text.replaceAll('\\n', '\n'), Number(year ?? PLAN_YEAR), expected];
    });
}

function shown(text: string, year: number): string {
  const reading = readPeriod(text, year);
  if (reading.ok) return reading.quarters.join(',');
  return reading.reason + (reading.suggestion ? ` ?${reading.suggestion.join(',')}` : '');
}

describe.each(KINDS)('%s', (_, table) => {
  test.each(cases(table))('%j in %d → %s', (text, year, expected) => {
    expect(shown(text, year)).toBe(expected);
    expect(shown(toThai(text), year)).toBe(expected);
  });
});
