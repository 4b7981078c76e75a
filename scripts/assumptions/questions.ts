/** What the trial workbook asks: the content of each cell before a step and after it. */
import { parseRange, type RangeIndex } from '../../src/core/workbook/address';
import type { Sentence } from '../../src/core/messages/language';
import { FIRST_OF_OCTOBER, FORMULA, LOCKED, LOCKED_QUARTER, OPEN_QUARTER, PLAN, placeOf, TOTAL } from './plan';
import { MERGES, SAMPLES } from './samples';

type Json = string | number | boolean | null | readonly Json[];

export interface Question {
  readonly belief: string;
  /** Counted from 1. */
  readonly step: number;
  readonly what: Sentence;
  readonly sheet: string;
  readonly range: RangeIndex;
  /** As `src/excel/details/trial.ts` knows it. */
  readonly property: string;
  /** Left out if no step changes it. */
  readonly before?: Json;
  readonly after: Json;
  /** Whether the cell holds a formula, not a text that looks like one. */
  readonly expectsFormula?: true;
}

type Asked = Pick<Question, 'property' | 'before' | 'after' | 'expectsFormula'>;

function ask(
  belief: string,
  step: number,
  [th, en]: readonly [th: string, en: string],
  [sheet, range]: readonly [sheet: string, range: RangeIndex],
  ...asked: readonly Asked[]
): Question[] {
  return asked.map((each) => ({ belief, step, what: { th, en }, sheet, range, ...each }));
}

const sample = (address: string): readonly [string, RangeIndex] => [SAMPLES, parseRange(address) ?? NOWHERE];
const NOWHERE: RangeIndex = { top: 0, left: 0, bottom: 0, right: 0 };

/** Quarters of a project, from the first to the last that is given; 0 is its period. */
function planned(project: number, from: 0 | 1 | 2 | 3 | 4, to = from): readonly [string, RangeIndex] {
  const [first, end] = [placeOf(project, from), placeOf(project, to)];
  return [PLAN, { top: first.row, left: first.column, bottom: end.row, right: end.column }];
}

function single(sheet: string, { row, column }: { readonly row: number; readonly column: number }) {
  return [sheet, { top: row, left: column, bottom: row, right: column }] as const;
}

const value = (after: Json): Asked => ({ property: 'values', after });
const becomes = (before: Json, after: Json): Asked => ({ property: 'values', before, after });
const MARKED = becomes('', '✓');

export const QUESTIONS: readonly Question[] = [
  ...ask('A01', 1, ['ขอบเขตที่มีค่า', 'what is used'], sample('J2:P40'), { property: 'used', after: [1, 1, 1, 1] }),
  ...ask('A01', 1, ['มีแต่รูปแบบ', 'formats only'], sample('R2:T9'), { property: 'used', after: null }),
  ...ask('A02', 1, ['ข้อความ =1+1', 'the text =1+1'], sample('B2'), value('=1+1'), {
    property: 'formulas',
    after: '=1+1',
  }),
  ...ask('A02', 1, ['ข้อความ =2', 'the text =2'], sample('B3'), value('=2'), { property: 'formulas', after: '=2' }),
  ...ask('A02', 1, ['สูตรที่ได้ข้อความว่าง', 'a formula that comes to an empty text'], sample('B4'), {
    property: 'formulas',
    after: '=""',
    expectsFormula: true,
  }),
  ...ask('A03', 1, ['ข้อผิดพลาด', 'an error'], sample('B5'), value('#DIV/0!'), {
    property: 'valueTypes',
    after: 'Error',
  }),
  ...ask('A05', 1, ['ช่วงที่ผสาน', 'merged ranges'], sample('D2:G8'), { property: 'merges', after: [[0, 0, 2, 2]] }),
  ...ask('A05', 1, ['512 ช่วงที่ผสาน', '512 merged ranges'], [MERGES, parseRange('A1:B512') ?? NOWHERE], {
    property: 'merged',
    after: 512,
  }),
  ...(
    [
      ['B9', 'm/d/yyyy'],
      ['B10', '[$-D07041E]d mmm yyyy'],
      ['B11', '0%'],
      ['B12', '#,##0.00'],
      ['B3', '@'],
    ] as const
  ).flatMap(([address, after]) =>
    ask('A06', 1, ['รูปแบบตัวเลข', 'a number format'], sample(address), { property: 'numberFormat', after }),
  ),
  ...ask('A07', 1, ['วันที่ ๑ ต.ค. ๒๕๖๗', 'the date 1 October 2024'], sample('B9'), value(FIRST_OF_OCTOBER)),
  ...ask('A08', 1, ['สองแบบอักษรในเซลล์', 'two fonts in a cell'], sample('B14'), { property: 'font', after: null }),
  ...ask('A08', 1, ['แบบอักษร Wingdings', 'the font Wingdings'], sample('B15'), {
    property: 'font',
    after: 'Wingdings',
  }),
  ...ask('A47', 1, ['วันที่อย่างที่เห็น', 'a date as it is shown'], sample('B18'), {
    property: 'text',
    after: '2024-10-01',
  }),
  ...ask('A48', 1, ['รายการที่เลือกได้', 'a validation list'], sample('B17'), {
    property: 'validation',
    after: ['List', '✓,ก'],
  }),
  ...ask('A48', 1, ['ไม่มีกฎ', 'no validation'], sample('B18'), { property: 'validation', after: ['None', null] }),
  ...ask('A48', 1, ['บางเซลล์มีกฎ', 'some cells with a validation'], sample('B17:B18'), {
    property: 'validation',
    after: ['MixedCriteria', null],
  }),
  ...ask('A50', 1, ['ตัวหนาบางส่วน', 'bold in part'], sample('B16'), { property: 'bold', after: null }),
  ...ask('A50', 1, ['ตัวหนาทั้งเซลล์', 'bold as a whole'], sample('B19'), { property: 'bold', after: true }),
  ...ask('A09', 1, ['ซ่อนบางแถว', 'some rows hidden'], sample('B20:B24'), { property: 'rowHidden', after: null }),
  ...ask('A09', 1, ['แถวที่ตัวกรองซ่อน', 'rows hidden by a filter'], sample('B28:B29'), {
    property: 'rowHidden',
    after: true,
  }),
  ...ask('A04', 4, ['กล่องกาเครื่องหมาย', 'the check box'], sample('B8'), becomes(false, true)),
  ...ask('A20', 6, ['เครื่องหมายเดิม', 'the mark that was there'], planned(1, 1), value('✓')),
  ...ask('A20', 6, ['สูตรเดิม', 'the formula that was there'], planned(1, 4), {
    property: 'formulas',
    after: FORMULA,
    expectsFormula: true,
  }),
  ...ask('A26', 6, ['โครงการที่ 1 ไตรมาส 1', 'project 1, quarter 1'], planned(0, 1), MARKED),
  ...ask('A26', 6, ['แถวที่ซ่อน ไตรมาส 2', 'the hidden row, quarter 2'], planned(2, 2), MARKED),
  ...ask('A26', 6, ['แถวใต้แถวที่ซ่อน ไตรมาส 3', 'the row below it, quarter 3'], planned(3, 3), MARKED),
  ...ask(
    'A26',
    6,
    ['แถวใต้แถวที่ซ่อน ไตรมาส 2 ยังว่าง', 'the row below it, quarter 2 still empty'],
    planned(3, 2),
    value(''),
  ),
  ...ask('A23', 6, ['เซลล์รูปแบบข้อความ', 'a cell of the format Text'], planned(4, 4), MARKED),
  ...ask('A23', 6, ['ต.ค. 67 ยังเป็นข้อความ', 'ต.ค. 67 is still a text'], planned(5, 0), becomes('', 'ต.ค. 67')),
  ...ask('A23', 6, ['ไตรมาส 1-2 ยังเป็นข้อความ', 'ไตรมาส 1-2 is still a text'], planned(6, 0), becomes('', 'ไตรมาส 1-2')),
  ...ask('A23', 6, ['=ต.ค. 67 ยังเป็นข้อความ', '=ต.ค. 67 is still a text'], planned(7, 0), becomes('', '=ต.ค. 67')),
  ...[5, 6, 7].flatMap((project) =>
    ask('A25', 6, ['เลิกผสานแล้ว', 'no longer merged'], planned(project, 1, 4), {
      property: 'merged',
      before: 1,
      after: 0,
    }),
  ),
  ...ask('A25', 6, ['เครื่องหมายแทนข้อความ', 'a mark in place of the text'], planned(5, 1), becomes('ต.ค. 67', '✓')),
  ...ask('A25', 6, ['เครื่องหมายในเซลล์ที่เคยถูกผสาน', 'a mark in a cell that was covered'], planned(6, 2), MARKED),
  ...ask('A25', 6, ['เครื่องหมายแทนข้อความ', 'a mark in place of the text'], planned(7, 1), becomes('=ต.ค. 67', '✓')),
  ...ask('A24', 8, ['จำนวนโครงการรวม', 'the total of projects'], single(PLAN, TOTAL), becomes(12, 9)),
  ...ask('A27', 10, ['เซลล์ที่ล็อกยังว่าง', 'the locked cell is still empty'], single(LOCKED, LOCKED_QUARTER), value('')),
  ...ask(
    'A49',
    10,
    ['เซลล์ที่ไม่ล็อกในแผ่นที่ป้องกัน', 'an unlocked cell of the protected sheet'],
    single(LOCKED, OPEN_QUARTER),
    MARKED,
  ),
];
