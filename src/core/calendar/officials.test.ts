/** Periods as officials write them, by what makes each hard to read. Every row is read alike however its text was damaged. */
import { DAMAGE_KINDS } from '../../../test/layouts/damage';
import { readPeriod } from './period';

const GROUPS: readonly (readonly [group: string, table: string])[] = [
  [
    'the whole year, in other words',
    `
ตลอดปีงบฯ 68 → 1,2,3,4
ตลอดปีงปม. 68 → 1,2,3,4
ตลอดปีงบประมาณฯ → 1,2,3,4
ตลอดปีงบประมาน → 1,2,3,4
ปีงบประมาณ 2568 ทั้งปี → 1,2,3,4
ตลอดทั้ง 12 เดือน → 1,2,3,4
ตลอดทั้ง 11 เดือน → length
ตลอด 12 เดือน → length ?1,2,3,4
ครบทุกไตรมาส → 1,2,3,4
ตลอดทุกเดือน → 1,2,3,4
ตลอดทุกปี → frequency
มีการดำเนินการตลอดปี → 1,2,3,4
ตลอดปีงบประมาณ จำนวน 12 ครั้ง → 1,2,3,4
ตลอดปีงบประมาณ 3 ครั้ง → frequency
ตลอดปีงบประมาณ / ทุกเดือน → 1,2,3,4
ตลอดปี (ต.ค. 67 - มี.ค. 68) → disagree
ตลอดปี พ.ศ. 2568 → year-only ?1,2,3,4
ตลอดปีปฏิทิน → other-year
ตลอดพรรษา → not-understood
ตลอดระยะเวลาโครงการ → not-understood
`,
  ],
  [
    'quarters, listed and in ranges',
    `
ไตรมาส 1+2 → 1,2
Q1+Q2 → 1,2
ไตรมาส: 1, 4 → 1,4
ไตรมาส 1 : ต.ค. - ธ.ค. 67 → 1
ไตรมาสที่ 1 และที่ 3 → 1,3
ไตรมาส ที่ ๒ ถึง ที่ ๔ → 2,3,4
ไตรมาสที่ 1 ที่ ม.ค. → not-understood
ต้นไตรมาสที่ 1 ถึงปลายไตรมาสที่ 2 → 1,2
ต้นไตรมาส 3 - ปลายไตรมาส 2 → reversed
ภายในสิ้นไตรมาส 2 → deadline
เริ่มไตรมาส 2 → no-end
จากไตรมาส 2 → no-end
เริ่มไตรมาส 2 เป็นต้นไป → 2,3,4
จากไตรมาส 1 ถึงไตรมาส 3 → 1,2,3
ไตรมาสแรกและไตรมาสสุดท้าย → 1,4
ไตรมาสที่ ๒ ปีงบฯ ๒๕๖๘ → 2
ไตรมาส ๔ ปีงบประมาณ ๒๕๖๗ → wrong-year
ไตรมาสที่ 2 ของปี → year-only
ไตรมาส 1 (ต.ค. – ธ.ค. 67) และ ไตรมาส 4 (ก.ค. – ก.ย. 68) → 1,4
ไตรมาส 1 (ต.ค. – ธ.ค. 67) และ ไตรมาส 4 (เม.ย. - มิ.ย. 68) → disagree
ไตรมาสที่ 1 - 2 (ต.ค. 67 – มี.ค. 68) และไตรมาสที่ 4 → 1,2,4
ไตรมาส 1, 3 (ธ.ค. 67, พ.ค. 68) → 1,3
เดือนมกราคม (ไตรมาสที่ 2) และเดือนกรกฎาคม (ไตรมาสที่ 3) → disagree
ไตรมาส 1.2.3 → not-understood
ไตรมาส 1, 2, 5 → no-such-quarter
`,
  ],
  [
    'ไตรมาส misspelt',
    `
ไตรมาศที่ 2 → 2
ไตรมาตร 3 → 3
ไตรมาต 3 → 3
ใตรมาสที่ 1 → 1
ไตรมาสที 1 → 1
ไตรมาส์ 2 → 2
ไตรมาสท่ี ๑ → 1
`,
  ],
  [
    'months misspelt',
    `
มกราค 68 → 2
มกราคาม 68 → 2
กุมพาพันธุ์ 68 → 2
กุมภาพัณธ์ 68 → 2
กุมภาพันธฺ 68 → 2
มืนาคม 68 → 2
มีณาคม 68 → 2
เมษายณ 68 → 3
เมาษายน 68 → 3
พฤษาคม 68 → 3
พฤกษาคม 68 → 3
พฤกษาภาคม 68 → 3
มิถนายน 68 → 3
มิถุานยน 68 → 3
กรกฏาคน 68 → 4
กรฎาคม 68 → 4
สิงหาตม 68 → 4
สิงห์าคม 68 → 4
กัยายน 68 → 4
กันยานน 68 → 4
ตลาคม 67 → 1
ตุลามค 67 → 1
พฤษจิกายณ 67 → 1
พฤศกิจายน 67 → 1
พฤกจิกายน 67 → 1
ธนวาคม 67 → 1
ธันาคม 67 → 1
มิ.ค. 68 → not-understood
ต.ต. 67 → not-understood
เม.ษ. 68 → not-understood
`,
  ],
  [
    'abbreviations that are none',
    `
ก.พ.ร. → not-understood
ก.ค.ศ. → not-understood
ม.ค.ป.อ. → not-understood
ส.ค.ส. 2568 → not-understood
`,
  ],
  [
    'months, dates and years',
    `
ต. ค. 67 - มี. ค. 68 → 1,2
ต.ค.2567-ก.ย.68 → 1,2,3,4
มกราคม พุทธศักราช ๒๕๖๘ → 2
นับแต่วันที่ 1 ม.ค. 68 เป็นต้นไป → 2,3,4
ธ.ค. 67 + มี.ค. 68 → 1,2
14-15/2/68 → 2
14 และ 15/2/68 → 2
30-1/2/68 → reversed
28-31/2/68 → no-such-date
2568/01/15 → 2
28-Jul-25 → not-understood
20250115 → bare-number
วันอังคารที่ 5 สิงหาคม 2568 → 4
วันจันทร์ที่ ๕ สิงหาคม ๒๕๖๘ → disagree
วันศุกร์ที่ 6 ถึงวันอาทิตย์ที่ 8 ธันวาคม 2567 → 1
15 ม.ค. 68 ช่วงเช้า → 2
1 ต.ค. 67 (09.00 น.) → 1
วันทำการสุดท้ายของเดือนกันยายน 2568 → 4
สัปดาห์ที่สองของเดือนธันวาคม → 1
ต.ค. 24 - ธ.ค. 24 → ambiguous-year
ม.ค. 68 - 69 → not-understood
12/2567-2/2568 → bare-number
ธ.ค. 67? → not-understood
→ ธ.ค. 67 → not-understood
`,
  ],
  [
    'halves of the year and rounds',
    `
รอบ 6 เดือน (ต.ค. 67 - มี.ค. 68) → 1,2
รอบ 6 เดือน (มี.ค. 68) → disagree
รอบ 6 เดือน (มี.ค. และ ก.ย. 68) → disagree
รอบ 12 เดือน (ต.ค. 67 - ก.ย. 68) → 1,2,3,4
รอบที่ 1 (ต.ค. 67 - มี.ค. 68) → 1,2
รอบการประเมินที่ 1 (1 ต.ค. 67 - 31 มี.ค. 68) → 1,2
รอบที่ 1 (ต.ค. 67 - มี.ค. 68) และรอบที่ 2 (เม.ย. - ก.ย. 68) → 1,2,3,4
รอบที่ 1/2568 → not-understood
รอบที่ 1 → not-understood
รอบ 6 เดือนแรก และ 6 เดือนหลัง → 1,2,3,4
6 เดือนแรก และ 6 เดือนหลัง → half-year
ไตรมาส 1 และรอบ 6 เดือนหลัง → 1,3,4
ครึ่งปีงบฯแรก → 1,2
ครึ่งปีแรก (ม.ค.-มิ.ย.) → disagree
`,
  ],
  [
    'again and again',
    `
ทุกเช้าวันจันทร์ → 1,2,3,4
ทุกเช้า → 1,2,3,4
เช้า → not-understood
ทุกวันทำการ จันทร์ - ศุกร์ → 1,2,3,4
ทุกวันศุกร์สัปดาห์ที่ 2 ของเดือน → 1,2,3,4
ทุกวันศุกร์ สัปดาห์แรกของเดือนธันวาคม → 1
ทุกวันแรกของเดือน → 1,2,3,4
วันทำการแรกของทุกเดือน → 1,2,3,4
วันสุดท้ายของทุกเดือน → 1,2,3,4
วันสุดท้ายของเดือน → which-month
ทุกเดือนของปี → 1,2,3,4
ทุกเดือนของปี 2568 → year-only ?1,2,3,4
ทุกเดือนของปีการศึกษา → other-year
ทุกวันพระ ช่วงเข้าพรรษา → event
ทุกวันพระในช่วงเข้าพรรษา → event
ทุกวันพระ ในไตรมาส 4 → 4
ตลอดปี (วันสำคัญทางศาสนา) → event
ทุกวันหยุดราชการ → not-understood
ทุกปักษ์ → not-understood
ทุกครั้งที่มีการประชุม → not-understood
`,
  ],
  [
    'occasions, each with its time',
    `
ครั้งที่ 1 : 15 พ.ย. 67 ครั้งที่ 2 : 20 ก.พ. 68 → 1,2
ครั้งที่ 1 (ธ.ค. 67) ครั้งที่ 2 (มิ.ย. 68) → 1,3
ครั้งที่ 1 ธ.ค. 67\\nครั้งที่ 2 มี.ค. 68 → 1,2
ครั้งที่ 2 ธ.ค. 67\\nครั้งที่ 1 มี.ค. 68 → several-lines
ระยะที่ 1 ต.ค. - ธ.ค. 67 ระยะที่ 2 ม.ค. - มี.ค. 68 → 1,2
จัด 2 ครั้ง ครั้งที่ 1 ธ.ค. 67 ครั้งที่ 2 มี.ค. 68 → 1,2
ปีละ 2 ครั้ง (ครั้งที่ 1 ธ.ค. 67, ครั้งที่ 2 มิ.ย. 68) → 1,3
ม.ค. 68 (1 ครั้ง), ก.ค. 68 (1 ครั้ง) → 2,4
1 ครั้ง ธ.ค. 67 และ ไตรมาส 3 → frequency
ธ.ค. 67 และ ไตรมาส 3 ปีละ 1 ครั้ง → frequency
ครั้งที่ 1 วันเข้าพรรษา ครั้งที่ 2 ธ.ค. 67 → event
ครั้งที่ 1 เดือนละครั้ง ครั้งที่ 2 ธ.ค. 67 → frequency
ครั้งที่ 1 ธ.ค. 67 ครั้งที่ 2 → not-understood
ครั้งที่ 1/2568 ธ.ค. 67 → not-understood
ครั้งที่ 1-2 → not-understood
`,
  ],
  [
    'days by name',
    `
วันพ่อ (5 ธ.ค. 67) และวันแม่ (12 ส.ค. 68) → 1,4
วันพ่อ 5 ธ.ค. วันแม่ 12 ส.ค. → 1,4
5 ธันวาคม (วันพ่อ) และ 12 สิงหาคม (วันแม่) → 1,4
วันมาฆบูชา (ก.พ.) วันวิสาขบูชา (พ.ค.) วันอาสาฬหบูชา (ก.ค.) → 2,3,4
วันพ่อแห่งชาติ (ไตรมาสที่ ๑) และวันแม่แห่งชาติ (ไตรมาสที่ ๔) → 1,4
วันเฉลิมพระชนมพรรษา 28 ก.ค. 68 → 4
วันเฉลิมพระชนมพรรษา → event
วันพ่อ 12 ส.ค. และวันแม่ 5 ธ.ค. → disagree
วันพ่อ วันแม่ (5 ธ.ค., 12 ส.ค.) → disagree
วันพ่อ 5 ธ.ค. วันแม่ → event
ธ.ค. 67 (วันพ่อ) มี.ค. 68 → disagree
วันเข้าพรรษา ก.ค. 68 และวันออกพรรษา → event
วันพ่อ/วันแม่ → event
วันเข้าพรรษา → event
สัปดาห์วันวิสาขบูชา → not-understood
`,
  ],
  [
    'one statement on several lines',
    `
ไตรมาส 1,\\nไตรมาส 2 → 1,2
ต.ค. 67 และ\\nม.ค. 68 → 1,2
ระหว่างวันที่ 1 ม.ค. 68\\nถึงวันที่ 31 มี.ค. 68 → 2
ตุลาคม\\n2567\\n–\\nมีนาคม\\n2568 → 1,2
ม.ค.\\n-\\nมี.ค.\\n68 → several-lines
`,
  ],
  [
    'words that are no period',
    `
100 คน → not-understood
10,000 บาท → not-understood
ทุกฝ่าย → not-understood
ดำเนินการแล้ว → not-understood
จนกว่าจะแล้วเสร็จ → not-understood
เปลี่ยนแปลงได้ตามความเหมาะสม → not-understood
ประชุมทุกเดือน → not-understood
2 วัน 1 คืน → not-understood
H1 → not-understood
`,
  ],
];

const PLAN_YEAR = 2568;

/** `text → quarters`, or the reason and behind ? what is offered; `\\n` stands for a line break in the cell. */
function cases(table: string): [text: string, expected: string][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf(' → ');
      return [line.slice(0, at), line.slice(at + ' → '.length)];
    });
}

function shown(text: string): string {
  const reading = readPeriod(text.replaceAll('\\n', '\n'), PLAN_YEAR);
  if (reading.ok) return reading.quarters.join(',');
  return reading.reason + (reading.suggestion ? ` ?${reading.suggestion.join(',')}` : '');
}

describe.each(GROUPS)('%s', (_, table) => {
  test.each(cases(table))('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    for (const [damage, [pattern, hurt]] of Object.entries(DAMAGE_KINDS)) {
      const damaged = shown(text.replace(pattern, hurt));
      // A word that is misspelt and wrapped as well may be too much; it is never read otherwise.
      const isRefused = damage === 'line wraps in words' && damaged === 'not-understood';
      expect([damage, isRefused ? expected : damaged]).toEqual([damage, expected]);
    }
  });
});
