/** The trial workbook: its steps, its questions, and the sheets that they are about. */
import type { RangeIndex } from '../../src/core/workbook/address';
import { TRIAL_NAME } from '../../src/excel/details/trial';
import { lockedSheet, planSheet } from './plan';
import { QUESTIONS, type Question } from './questions';
import { emptySheet, mergesSheet, samplesSheet, sortingSheet } from './samples';
import { MORE, STEPS } from './steps';
import { bytesOf, cellsAt, reference, type Cell, type Sheet, type Style } from './xlsx';

const STEPS_SHEET = 'ขั้นตอน';
const QUESTIONS_SHEET = 'คำถาม';

const TITLE: Style = { isBold: true };
const HEADER: Style = { isBold: true, fill: 'DDEBF7', wraps: true };
const TEXT: Style = { wraps: true };

const YES = 'ใช่ / yes';
const NO = 'ไม่ใช่ / no';
const NOT_YET = 'ยังไม่ทำ / not yet';
const IN_DETAILS = 'ดูในรายละเอียด / see the details';

export function trialWorkbook(is1904: boolean): Uint8Array {
  const rest = [planSheet(is1904), lockedSheet(), samplesSheet(is1904), mergesSheet(), sortingSheet(), emptySheet()];
  const order = [STEPS_SHEET, QUESTIONS_SHEET, ...rest.map(({ name }) => name)];
  const table: RangeIndex = { top: 1, left: 4, bottom: QUESTIONS.length, right: 12 };
  return bytesOf({
    sheets: [stepsSheet(), questionsSheet(order), ...rest],
    names: { [TRIAL_NAME]: reference(QUESTIONS_SHEET, table) },
    is1904,
  });
}

function stepsSheet(): Sheet {
  const steps = [...STEPS, ...MORE];
  const rows: Cell[][] = [
    [
      {
        value: 'ทดลองสิ่งที่ Phaen เชื่อเกี่ยวกับ Excel ใน 30 นาที / Half an hour with what Phaen believes of Excel',
        style: TITLE,
      },
    ],
    ['ข้อ', 'นาที', 'ทำ', 'ผ่านเมื่อเห็น', 'Do', 'It passes where you see', 'ข้อเชื่อ / Beliefs', 'ผล / Result'].map(
      (value) => ({ value, style: HEADER }),
    ),
    ...steps.map(({ minutes, act, pass, beliefs }, index) =>
      [index + 1, minutes, act.th, pass.th, act.en, pass.en, beliefs.join(' ')].map((value) => ({
        value,
        style: TEXT,
      })),
    ),
  ];
  return { name: STEPS_SHEET, cells: grid(rows), widths: [6, 6, 50, 50, 50, 50, 16, 20] };
}

/** What a person reads on the left; on the right what the pane asks for, its places following their cells. */
function questionsSheet(order: readonly string[]): Sheet {
  const header = [
    'ข้อ / Step',
    'คำถาม',
    'Question',
    'ผล / Result',
    'ข้อเชื่อ / Belief',
    'SHEET',
    'ROW',
    'COLUMN',
    'ROWS',
    'COLUMNS',
    'property',
    'before',
    'after',
  ];
  const rows = QUESTIONS.map((question): Cell[] => {
    const { belief, step, what, sheet, range, property, before, after } = question;
    const target = reference(sheet, range);
    const place = (name: string, value: number): Cell => ({ value, formula: `=${name}(${target})` });
    return [
      { value: step },
      { value: what.th, style: TEXT },
      { value: what.en, style: TEXT },
      resultOf(question),
      { value: belief },
      place('_xlfn.SHEET', order.indexOf(sheet) + 1),
      place('ROW', range.top + 1),
      place('COLUMN', range.left + 1),
      place('ROWS', range.bottom - range.top + 1),
      place('COLUMNS', range.right - range.left + 1),
      { value: property },
      { value: before === undefined ? null : JSON.stringify(before), style: { format: '@' } },
      { value: JSON.stringify(after), style: { format: '@' } },
    ];
  });
  return {
    name: QUESTIONS_SHEET,
    cells: grid([header.map((value) => ({ value, style: HEADER })), ...rows]),
    widths: [10, 34, 34, 26, 16, 8, 8, 9, 8, 9, 14, 14, 22],
  };
}

/** Excel’s own answer, if a formula can give it: without Office.js, and at once. */
function resultOf(question: Question): Cell {
  const is = (wanted: Question['after'] | undefined): string | null =>
    wanted === undefined ? null : condition(question, wanted);
  const [after, before] = [is(question.after), is(question.before)];
  if (after === null) return { value: IN_DETAILS };
  const otherwise = before === null ? `"${NO}"` : `IF(${before},"${NOT_YET}","${NO}")`;
  return { value: before === null ? YES : NOT_YET, formula: `=IF(${after},"${YES}",${otherwise})` };
}

function condition({ sheet, range, property, expectsFormula }: Question, wanted: Question['after']): string | null {
  const cell = reference(sheet, { ...range, bottom: range.top, right: range.left });
  if (property === 'formulas' && typeof wanted === 'string') {
    const isFormula = `_xlfn.ISFORMULA(${cell})`;
    return expectsFormula ? isFormula : `AND(NOT(${isFormula}),EXACT(${cell},${quoted(wanted)}))`;
  }
  if (property !== 'values') return null;
  if (wanted === '') return `ISBLANK(${cell})`;
  if (typeof wanted === 'number') return `AND(ISNUMBER(${cell}),${cell}=${wanted})`;
  if (typeof wanted === 'boolean') return `AND(ISLOGICAL(${cell}),${cell}=${wanted ? 'TRUE' : 'FALSE'})`;
  // An error would make an error of the answer.
  if (typeof wanted !== 'string' || wanted.startsWith('#')) return null;
  return `AND(ISTEXT(${cell}),EXACT(${cell},${quoted(wanted)}))`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function grid(rows: readonly (readonly Cell[])[]): Sheet['cells'] {
  return cellsAt(rows.flatMap((line, row) => line.map((cell, column) => [row, column, cell] as const)));
}
