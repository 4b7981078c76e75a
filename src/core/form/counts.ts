/** 3.1 and 3.2: the declared numbers of projects and the declared budget, in one line of text or in cells of their own. */
import type { Framework } from '../plan/framework';
import type { Datum, DeclaredCounts } from '../plan/plan';
import { readAmount } from '../text/amount';
import { readCount } from '../text/count';
import type { Reading } from '../text/reading';
import type { CellValue } from '../workbook/snapshot';
import { countLine, type CountLine, type CountSubject } from './count-line';
import type { Grid, GridCell } from './grid';
import type { Region } from './regions';

export interface CountsReading {
  /** null where no line of 3.1 was found. */
  readonly counts: DeclaredCounts | null;
  readonly budget: Datum<number> | null;
}

/** Words that stand in cells of their own around a slot. */
const AROUND = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน|โครงการ(?:\/กิจกรรม)?|กิจกรรม|บาท|ดังนี้|โครงการดังนี้|[:=])$/;
const SUM_LABEL = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน)$/;

/** Reads every counts region of a plan. The first line of each subject counts; a second one is left untaken. */
export function readCounts(regions: readonly Region[], framework: Framework): CountsReading {
  const declared = new Map<string, Datum<number>>();
  let subPlan: number | null = null;
  for (const { grid, top, bottom } of regions) {
    for (let row = top; row <= bottom; row += 1) {
      for (const { line, datum, cells } of linesOf(grid, row)) {
        if (line.subject.kind === 'sub-plan') subPlan = line.subject.subPlan;
        const key = keyOf(line.subject, subPlan);
        if (declared.has(key)) continue;
        declared.set(key, datum);
        grid.take(...cells);
      }
    }
  }
  const budget = declared.get('budget') ?? null;
  const isThere = [...declared.keys()].some((key) => key !== 'budget');
  return { counts: isThere ? countsOf(declared, framework) : null, budget };
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

interface Found {
  readonly line: CountLine;
  readonly datum: Datum<number>;
  /** The cells that the line and its slot are made of. */
  readonly cells: readonly GridCell[];
}

/** The count lines of one row: of a text each, or of a label and the cells to its right. */
function linesOf(grid: Grid, row: number): Found[] {
  const cells = grid.row(row);
  return cells.flatMap((cell, index) => {
    const lines = cell.text.split('\n').filter((text) => text.trim() !== '');
    return lines.flatMap((text): Found[] => {
      const line = countLine(text);
      if (!line) return [];
      if (line.slot !== undefined || lines.length > 1) return [{ line, datum: fromSlot(grid, cell, line), cells: [cell] }];
      const right = cells.slice(index + 1);
      const slot = right.find((other) => !AROUND.test(other.key)) ?? null;
      const around = right.filter((other) => AROUND.test(other.key));
      const datum = fromCells(grid, cell, around, slot, line.subject);
      return [{ line, datum, cells: [cell, ...around, ...(slot ? [slot] : [])] }];
    });
  });
}

function fromSlot(grid: Grid, cell: GridCell, line: CountLine): Datum<number> {
  return datumOf(grid, cell.row, cell.column, line.slot ?? '', line.slot ?? '', line.subject);
}

function fromCells(
  grid: Grid,
  label: GridCell,
  around: readonly GridCell[],
  slot: GridCell | null,
  subject: CountSubject,
): Datum<number> {
  if (slot) return datumOf(grid, slot.row, slot.column, slot.text, slot.value, subject);
  // Nothing was written: the empty slot is the cell behind รวม, or behind the line itself.
  const before = around.find((cell) => SUM_LABEL.test(cell.key)) ?? label;
  const column = (grid.merge(before.row, before.column)?.right ?? before.column) + 1;
  return datumOf(grid, before.row, column, '', null, subject);
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
