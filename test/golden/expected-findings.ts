/**
 * What a reviewer finds in the given forms, written by reading them, form in hand, and not by running the program. A
 * fault the reviewer would not write down is not here; what is said here and not found is a rule's fault.
 */

/** The rule, the place, and why a person says so. */
export type ExpectedFinding = readonly [rule: string, at: string, why: string];

const PLAN = 'แผนปฏิบัติการ';

const LADKRABANG: readonly ExpectedFinding[] = [
  ['agency-level-unmarked', `${PLAN}!A2`, 'the four kinds of agency stand there as printed, none is chosen'],
  ['email-thai-digit', `${PLAN}!A9`, 'district๒office: no mail arrives there'],
  ['email-unofficial', `${PLAN}!A9`, 'gmail.com'],
  ['base-citizens-empty', `${PLAN}!D13`, 'a dash, and the results of 1.1 and 1.3 are among ประชาชน'],
  [
    'count-guideline-listed',
    `${PLAN}!A29`,
    '2.4 lists two projects, four are declared; the sums above follow the four',
  ],
  ['budget-total-dash', `${PLAN}!A35`, 'every project says ไม่ใช้งบประมาณ, 3.2 has a dash'],
  ['quarters-all-four-share', `${PLAN}!A37`, '12 of the 16 projects are marked in all four quarters'],
  ['responsible-vague', `${PLAN}!F40`, 'ทุกฝ่าย alone'],
  ['text-typo', `${PLAN}!B41`, 'a full stop behind พระมหากษัตริย์'],
  ['text-typo', `${PLAN}!D41`, 'ประชาชนในพื้นที่ที่มีความตระหนัก: one ที่ too many'],
  ['responsible-vague', `${PLAN}!F41`, 'ทุกฝ่าย alone'],
  ['quarters-named-day', `${PLAN}!B42`, 'World Environment Day is 5 June, its line is marked in all four quarters'],
  ['quant-unit-mismatch', `${PLAN}!C42`, 'ผู้เข้าร่วมโครงการ are people, and are counted in แห่ง'],
  ['entries-unpaired', `${PLAN}!D42`, 'four projects, two results'],
  ['agency-name-foreign', `${PLAN}!B48`, 'อ่างทอง in the heading of a district of Bangkok'],
  ['placeholder-left', `${PLAN}!B48`, '(๒) ชื่อโครงการ/กิจกรรม ..... below a real project'],
  ['agency-name-foreign', `${PLAN}!B52`, 'อ่างทอง again'],
  ['placeholder-left', `${PLAN}!B52`, 'the sample lines of the three guidelines without a project'],
  ['quarters-one-off', `${PLAN}!C58`, 'one announcement, four quarters'],
  ['guideline-missing', `${PLAN}!B74`, '3.1 and 3.2 are lost with their page; the end of 3.2 is left in C73'],
  ['quant-no-number', `${PLAN}!C74`, 'how many offices is not said'],
  ['responsible-vague', `${PLAN}!F74`, 'ทุกฝ่าย alone'],
  ['target-empty', `${PLAN}!C82`, '1.1 and 1.2 have six projects, the row has a dash'],
  ['target-empty', `${PLAN}!C83`, '1.3 and 1.4 have three projects, the row has a dash'],
  ['target-no-growth', `${PLAN}!C84`, '6 and 250 in both years'],
  ['target-empty', `${PLAN}!C86`, '3.3 has two projects, the row has dashes'],
  ['virtues-outdated', `${PLAN}!A89`, 'four virtues, without กตัญญู'],
];

/** The same plan with a row a project: what no project's row holds is missing there, and nothing is torn. */
const [PART_1, PART_2, PART_3] = ['ส่วนที่ ๑', 'ส่วนที่ ๒', 'ส่วนที่ ๓'];
const [TABLE, PART_4, PART_5] = ['รายละเอียดโครงการ', 'ส่วนที่ ๔', 'ส่วนที่ ๕'];
const LADKRABANG_SHEETS: readonly ExpectedFinding[] = [
  ['agency-level-unmarked', `${PART_1}!A2`, 'none of the four is chosen'],
  ['email-thai-digit', `${PART_1}!A9`, 'district๒office'],
  ['email-unofficial', `${PART_1}!A9`, 'gmail.com'],
  ['base-citizens-empty', `${PART_2}!D3`, 'a dash, and results among ประชาชน'],
  ['count-guideline-listed', `${PART_3}!G13`, 'four declared, 2.4 lists two'],
  ['budget-total-dash', `${PART_3}!G19`, 'a dash, and no project uses money'],
  ['quarters-all-four-share', `${TABLE}!A1`, '12 of 16'],
  ['responsible-vague', `${TABLE}!F5`, 'ทุกฝ่าย alone'],
  ['text-typo', `${TABLE}!B6`, 'a full stop behind the title'],
  ['text-typo', `${TABLE}!D6`, 'ที่ said once too often'],
  ['responsible-vague', `${TABLE}!F6`, 'ทุกฝ่าย alone'],
  ['quant-unit-mismatch', `${TABLE}!C9`, 'people in แห่ง'],
  ['qual-missing', `${TABLE}!D10`, 'the third project has no result'],
  ['quarters-named-day', `${TABLE}!B11`, '5 June, marked in all four quarters'],
  ['qual-missing', `${TABLE}!D11`, 'the fourth has none either'],
  ['agency-name-foreign', `${TABLE}!B15`, 'อ่างทอง'],
  ['placeholder-left', `${TABLE}!B17`, 'below a real project'],
  ['agency-name-foreign', `${TABLE}!B18`, 'อ่างทอง'],
  ['placeholder-left', `${TABLE}!B19`, 'a sample line, no project'],
  ['quarters-one-off', `${TABLE}!C24`, 'one announcement, four quarters'],
  ['guideline-missing', `${TABLE}!B33`, '3.1 and 3.2'],
  ['quant-no-number', `${TABLE}!C34`, 'how many offices is not said'],
  ['responsible-vague', `${TABLE}!F34`, 'ทุกฝ่าย alone'],
  ['target-empty', `${PART_4}!C3`, 'six projects, a dash'],
  ['target-empty', `${PART_4}!C4`, 'three projects, a dash'],
  ['target-no-growth', `${PART_4}!C5`, '6 and 250 in both years'],
  ['target-empty', `${PART_4}!C7`, 'two projects, dashes'],
  ['virtues-outdated', `${PART_5}!A2`, 'four virtues'],
];

/** 26 projects; half of them wait for their marks. */
const PERIODS: readonly ExpectedFinding[] = [
  ['agency-level-unmarked', `${PLAN}!A2`, 'none of the four is chosen'],
  ...['H40', 'H41', 'H42', 'H43'].map((cell) => unmarked(cell, 'a period, no mark')),
  unmarked('H44', 'the first project of the cell: ก.พ.'),
  unmarked('H44', 'the second: ก.ค. - ส.ค.'),
  unmarked('H46', 'a period of the year after, no mark'),
  ['quarters-period-unread', `${PLAN}!G46`, 'ต.ค. - ธ.ค. 68 is after the end of the year 2568'],
  unmarked('H47', 'no mark'),
  ['quarters-period-unread', `${PLAN}!G47`, 'ตามความเหมาะสม says no time'],
  unmarked('H48', 'all year, no mark'),
  ['quarters-period-conflict', `${PLAN}!G49`, 'March is the second quarter, the third is marked'],
  unmarked('H50', 'no mark'),
  ['quarters-period-unread', `${PLAN}!G50`, 'a day to be done by is no period'],
  unmarked('H51', 'the period stands across the four quarters'),
  unmarked('H53', '5 June, no mark'),
  unmarked('H54', 'neither a period nor a mark'),
  unmarked('H56', 'the first and the fourth, no mark'),
  ['quarters-marks-mixed', `${PLAN}!I58`, '√ where all others are ✓'],
  ['text-invisible', `${PLAN}!B64`, 'something unseen between โครงการ and อบรม'],
  ['text-sara-am-split', `${PLAN}!D65`, 'นำ and ทำงาน typed as two characters'],
  ['text-sara-e-doubled', `${PLAN}!B67`, 'เเห่งชุมชน'],
];

function unmarked(cell: string, why: string): ExpectedFinding {
  return ['quarters-none', `${PLAN}!${cell}`, why];
}

export const EXPECTED: Readonly<Record<string, readonly ExpectedFinding[]>> = {
  'ladkrabang-2568': LADKRABANG,
  'ladkrabang-2568-sheets': LADKRABANG_SHEETS,
  'periods-2568': PERIODS,
};
