/** The count lines of one row of 3.1: each of a text, or of a label and the cells to its right. */
import type { Framework } from '../../../plan/framework';
import { memoizePerFramework } from '../../../plan/memoize-per-plan';
import { comparisonKey } from '../../../text/comparison-key';
import { memoize } from '../../../text/memoize';
import { oneOf } from '../../../text/patterns';
import type { CellValue } from '../../../workbook/snapshot';
import { countLine, countLines, type CountLine, type CountSubject } from '../../phrases/count-line';
import { COUNT_HEADER, COUNT_WORD, NUMBER_HEADER, SUM_LABEL } from '../../phrases/count-labels';
import { loneMark } from '../../phrases/item-mark';
import type { Grid, GridCell } from '../../sheet/grid';
import { isBlank, linesOf } from '../../sheet/lines';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { gather } from '../../../workbook/gather';

export interface FoundCount {
  readonly subject: CountSubject;
  /** The cell that holds the number, or is to hold it. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  /** Whether a slot was found, blank or not: without one, the number may be in a later row. */
  readonly hasSlot: boolean;
  /** The cells that the line and its slot are made of. */
  readonly cells: readonly GridCell[];
}

/** The header of a table of counts: the column of the numbers, null if it names none. */
export function countHeader(
  grid: Grid,
  row: number,
): { readonly column: number | null; readonly cells: readonly GridCell[] } | null {
  const cells = grid.row(row);
  if (cells.length < 2 || !cells.every(({ key }) => COUNT_HEADER.test(key))) return null;
  return { column: cells.find(({ key }) => NUMBER_HEADER.test(key))?.column ?? null, cells };
}

export interface CountsInRow {
  readonly found: readonly FoundCount[];
  /** A number or a mark in front of the first line. */
  readonly mark: GridCell | null;
}

/** Reads the row; cells that are no part of a count line are left out. `column`: the column of a table's numbers. */
export function countsInRow(grid: Grid, row: number, framework: Framework, column: number | null): CountsInRow {
  const [first, ...others] = grid.row(row);
  const isNumbered = first !== undefined && others.length > 0 && isListMark(first.key);
  const cells = isNumbered ? others : grid.row(row);
  const starts = gather(cells, (cell, index) => (isStart(cell, index) ? [index] : []));
  const found = gather(starts, (start, position) => {
    const cell = cells[start];
    const right = cells.slice(start + 1, starts[position + 1]);
    return cell ? countsOf(grid, cell, right, framework) : [];
  });
  // Under a table's header, a guideline's number has its column, blank or not. A sub-plan's may be below as their sum.
  const withSlots = found.map((count) => {
    const isBlankSlot =
      count.subject.kind === 'guideline' && !count.hasSlot && column !== null && column >= count.column;
    return isBlankSlot ? { ...count, column, hasSlot: true } : count;
  });
  return { found: withSlots, mark: isNumbered ? first : null };
}

/** The sections of the counts and the budget, in front of them in their own cell. */
const SECTIONS = ['3.1', '3.2'];

/** A mark in its own cell. A number without a bracket or a dot may be the count itself. */
function isListMark(key: string): boolean {
  const mark = loneMark(key);
  if (mark?.kind !== 'number') return mark !== null;
  const { number, open, close } = mark;
  if (SECTIONS.includes(number)) return open === '' && (close === '' || close === '.');
  return /^[0-9]{1,2}$/.test(number) && open !== '-' && close.length === 1;
}

/** A cell that begins a count line: a bare รวม behind a label only announces its number. */
function isStart({ text, key }: GridCell, index: number): boolean {
  const kinds = kindsIn(text);
  return kinds.some((kind) => kind !== 'sum' || index === 0) && !(index > 0 && COUNT_WORD.test(key));
}

/** What the lines of a text count. */
const kindsIn = memoize((text): readonly CountSubject['kind'][] =>
  gather(linesOf(text), (line) => countLine(line)?.subject.kind ?? []),
);

/** The count lines of a text; none if one of its lines is none, which would be lost among its neighbours. */
const countsIn = memoize((text): readonly CountLine[] => {
  const lines = gather(unbroken(linesOf(text).filter((line) => !isBlank(line))), countLines);
  const counts = gather(lines, (line) => countLine(line) ?? []);
  return counts.length < lines.length ? [] : counts;
});

function countsOf(grid: Grid, cell: GridCell, right: readonly GridCell[], framework: Framework): FoundCount[] {
  const counts = countsIn(cell.text);
  const [only] = counts;
  if (counts.length === 1 && only && only.slot === undefined) {
    return only.subject.kind !== 'budget' && isMoney(right)
      ? []
      : [fromCells(grid, cell, right, only.subject, framework)];
  }
  const beside = numbersBeside(counts.length, counts.some(({ slot }) => slot !== undefined) ? [] : right);
  return counts.map(({ subject, slot }, index): FoundCount => {
    const number = beside?.lines[index];
    const at = number === undefined ? cell : (beside?.cell ?? cell);
    const text = slot ?? number ?? '';
    const around = beside ? [beside.cell, ...right.filter(isAround)] : [];
    return {
      subject,
      row: at.row,
      column: at.column,
      text,
      value: text,
      hasSlot: text !== '',
      cells: [cell, ...around],
    };
  });
}

/** The lines, each with those behind it that a line break has cut off. */
function unbroken(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && isRestOf(last, line)) whole.splice(-1, 1, `${last} ${line}`);
    else whole.push(line);
  }
  return whole;
}

/** What follows a mark alone, the unit behind a slot, or all that leads to the slot. */
function isRestOf(last: string, line: string): boolean {
  if (isListMark(comparisonKey(last))) return true;
  const [before, own] = [countLine(last), countLine(line)];
  if (!before || (own && own.subject.kind !== 'sum')) return false;
  const key = comparisonKey(line);
  return before.slot === undefined
    ? !HAS_DIGIT.test(key) || countLine(`${last} ${line}`)?.slot !== undefined
    : UNIT_ALONE.test(key);
}

const HAS_DIGIT = /[0-9]/;
const { nouns } = PHASE_2.projects;
const UNIT_ALONE = new RegExp(`^${oneOf([...nouns, '/', PHASE_2.counts.listFollows, PHASE_2.counts.baht])}+$`);

/** A cell beside several lines that has a number for each. */
function numbersBeside(
  count: number,
  right: readonly GridCell[],
): { readonly cell: GridCell; readonly lines: readonly string[] } | null {
  for (const cell of right) {
    const lines = linesOf(cell.text).filter((text) => !isBlank(text));
    if (lines.length === count && !isAround(cell)) return { cell, lines };
  }
  return null;
}

const PROJECTS = new RegExp(`^${oneOf(nouns)}`);

/** `๕,๐๐๐ บาท`, and no number of projects before it. */
function isMoney(cells: readonly GridCell[]): boolean {
  return cells.some(({ key }) => key.endsWith(PHASE_2.counts.baht)) && !cells.some(({ key }) => PROJECTS.test(key));
}

function isAround({ text }: GridCell): boolean {
  return saysAround(text);
}

const saysAround = memoize((text): boolean =>
  linesOf(text).every((line) => isBlank(line) || COUNT_WORD.test(comparisonKey(line))),
);

function fromCells(
  grid: Grid,
  label: GridCell,
  right: readonly GridCell[],
  subject: CountSubject,
  framework: Framework,
): FoundCount {
  const around = right.filter(isAround);
  const names = right.filter(({ key }) => isName(key, framework));
  const slot = right.find((cell) => !around.includes(cell) && !names.includes(cell));
  const cells = [label, ...around, ...names, ...(slot ? [slot] : [])];
  if (slot) {
    const { row, column, text, value } = slot;
    return { subject, row, column, text, value, hasSlot: true, cells };
  }
  // Nothing was written: the empty slot is the cell behind รวม, or behind the line itself.
  const before = around.find(({ key }) => SUM_LABEL.test(key)) ?? label;
  const column = (grid.merge(before.row, before.column)?.right ?? before.column) + 1;
  return { subject, row: before.row, column, text: '', value: null, hasSlot: around.length > 0, cells };
}

/** The name of a sub-plan or guideline in its own cell, beside its number. */
function isName(key: string, framework: Framework): boolean {
  const { begins, whole } = namesOf(framework);
  return whole.has(key) || begins.some((words) => key.startsWith(words));
}

/** By their keys: how the names of sub-plans begin, and the wordings of guidelines. */
const namesOf = memoizePerFramework(({ subPlans }) => ({
  begins: subPlans.map(({ startsWith }) => comparisonKey(startsWith)),
  whole: new Set(
    subPlans.flatMap(({ guidelines }) => guidelines.flatMap(({ wordings }) => wordings.map(comparisonKey))),
  ),
}));
