/** 3.1 and 3.2: the declared numbers of projects and the declared budget, in one line of text or in cells of their own. */
import type { Framework } from '../plan/framework';
import type { Datum, DeclaredCounts, UnreadText } from '../plan/plan';
import { readAmount } from '../text/amount';
import { readCount } from '../text/count';
import type { Reading } from '../text/reading';
import type { CellValue } from '../workbook/snapshot';
import { countLine, type CountLine, type CountSubject } from './count-line';
import type { Grid, GridCell } from './grid';
import { PART_HEADING } from './labels';
import type { Region } from './regions';

export interface CountsReading {
  /** null where no line of 3.1 was found. */
  readonly counts: DeclaredCounts | null;
  readonly budget: Datum<number> | null;
  readonly unread: readonly UnreadText[];
}

/** Words that stand in cells of their own around a slot. */
const AROUND = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน|โครงการ(?:\/กิจกรรม)?|กิจกรรม|บาท|ดังนี้|โครงการดังนี้|[:=])$/;
const SUM_LABEL = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน)$/;

/** Reads every counts region of a plan. The first line of each subject counts; a second one is reported. */
export function readCounts(regions: readonly Region[], framework: Framework): CountsReading {
  const declared = new Map<string, Datum<number>>();
  const unread: UnreadText[] = [];
  let subPlan: number | null = null;
  for (const { grid, top, bottom } of regions) {
    for (let row = top; row <= bottom; row += 1) {
      for (const found of linesOf(grid, row)) {
        if ('unread' in found) {
          unread.push(found.unread);
          continue;
        }
        const { line, datum } = found;
        if (line.subject.kind === 'sub-plan') subPlan = line.subject.subPlan;
        const key = keyOf(line.subject, subPlan);
        if (declared.has(key)) unread.push({ sheet: datum.sheet, cell: datum.cell, text: found.text });
        else declared.set(key, datum);
      }
    }
  }
  const budget = declared.get('budget') ?? null;
  const isThere = [...declared.keys()].some((key) => key !== 'budget');
  return { counts: isThere ? countsOf(declared, framework) : null, budget, unread };
}

function countsOf(declared: ReadonlyMap<string, Datum<number>>, framework: Framework): DeclaredCounts {
  return {
    total: declared.get('total') ?? null,
    subPlans: framework.subPlans.map(({ number, guidelines }) => ({
      subPlan: number,
      declared: declared.get(`${number}`) ?? null,
      guidelines: [...guidelines]
        .sort((a, b) => a.number - b.number)
        .map((guideline) => ({
          guideline: guideline.number,
          declared: declared.get(`${number}/${guideline.number}`) ?? null,
        })),
    })),
  };
}

function keyOf(subject: CountSubject, subPlan: number | null): string {
  if (subject.kind === 'sub-plan') return `${subject.subPlan}`;
  if (subject.kind === 'guideline') return `${subPlan ?? '?'}/${subject.guideline}`;
  return subject.kind;
}

type Found = { line: CountLine; datum: Datum<number>; text: string } | { unread: UnreadText };

/** What one row says. A row without any line of the form is unread, as a whole, once. */
function linesOf(grid: Grid, row: number): Found[] {
  const cells = grid.row(row);
  const [first] = cells;
  if (!first || PART_HEADING.test(first.key)) return [];
  const found: Found[] = [];
  cells.forEach((cell, index) => {
    const lines = cell.text.split('\n').filter((text) => text.trim() !== '');
    for (const text of lines) {
      const line = countLine(text);
      if (!line) continue;
      const isAlone = lines.length === 1;
      const datum = line.slot === undefined && isAlone ? fromCells(grid, row, cells.slice(index + 1), cell, line.subject) : fromSlot(grid, cell, line);
      found.push({ line, datum, text });
    }
  });
  if (found.length === 0 && !cells.every((cell) => AROUND.test(cell.key))) {
    found.push({ unread: { ...grid.place(row, first.column), text: cells.map((cell) => cell.text).join(' ') } });
  }
  return found;
}

function fromSlot(grid: Grid, cell: GridCell, line: CountLine): Datum<number> {
  return datumOf(grid, cell.row, cell.column, line.slot ?? '', line.slot ?? '', line.subject);
}

function fromCells(
  grid: Grid,
  row: number,
  right: readonly GridCell[],
  label: GridCell,
  subject: CountSubject,
): Datum<number> {
  const slot = right.find((cell) => !AROUND.test(cell.key));
  if (slot) return datumOf(grid, row, slot.column, slot.text, slot.value, subject);
  // Nothing was written: the empty slot is the cell behind รวม, or behind the line itself.
  const before = right.find((cell) => SUM_LABEL.test(cell.key)) ?? label;
  const column = (grid.merge(row, before.column)?.right ?? before.column) + 1;
  return datumOf(grid, row, column, '', null, subject);
}

function datumOf(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  value: CellValue,
  subject: CountSubject,
): Datum<number> {
  const place = grid.place(row, column);
  const reading: Reading<number> = subject.kind === 'budget' ? baht(value) : readCount(value);
  return reading.ok ? { ...place, text, value: reading.value } : { ...place, text, value: null, reason: reading.reason };
}

function baht(value: CellValue): Reading<number> {
  const reading = readAmount(value);
  return reading.ok ? { ok: true, value: reading.value.baht } : { ok: false, reason: reading.reason };
}
