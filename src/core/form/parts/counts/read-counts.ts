/** 3.1 and 3.2: the declared numbers of projects and the declared budget. */
import type { Framework } from '../../../plan/framework';
import type { Datum } from '../../../plan/datum';
import type { DeclaredCounts } from '../../../plan/parts';
import { readAmount } from '../../../text/amount';
import { readCount } from '../../../text/count';
import { stripLeaders } from '../../../text/leaders';
import { comparisonKey } from '../../../text/comparison-key';
import type { Reading } from '../../../text/reading';
import { countMatrix } from './matrix';
import { countHeader, countsInRow, type FoundCount } from './row';
import type { Coverage } from '../../sheet/coverage';
import type { Grid, GridCell } from '../../sheet/grid';
import type { Region } from '../../locate/regions';

export interface CountsReading {
  /** null if no line of 3.1 was found. */
  readonly counts: DeclaredCounts | null;
  readonly budget: Datum<number> | null;
}

/** Reads every counts region of a plan. The first number of each subject counts; another one is left unread. */
export function readCounts(regions: readonly Region[], framework: Framework, coverage: Coverage): CountsReading {
  const reader = new CountsReader(framework, coverage);
  for (const { grid, top, bottom } of regions) {
    const claim = (...cells: readonly (GridCell | null)[]): void => coverage.of(grid).claim(...cells);
    let column: number | null = null;
    for (let row = top; row <= bottom; row += 1) {
      const matrix = countMatrix(grid, row, bottom);
      const header = matrix ? null : countHeader(grid, row);
      if (matrix) {
        claim(...matrix.cells);
        for (const found of matrix.found) reader.add(grid, found);
        row = matrix.bottom;
      } else if (header) {
        claim(...header.cells);
        ({ column } = header);
      } else {
        const { found, mark } = countsInRow(grid, row, framework, column);
        const added = found.filter((each) => reader.add(grid, each));
        if (added.length > 0) claim(mark);
      }
    }
  }
  return reader.finish();
}

interface Declared {
  readonly datum: Datum<number>;
  /** A line without a slot waits for a later row with its number. */
  readonly hasSlot: boolean;
}

/** Where a line of 3.1 begins. */
interface LinePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

interface NamedSubPlan extends LinePlace {
  readonly subPlan: number;
}

class CountsReader {
  private readonly declared = new Map<string, Declared>();
  /** The sub-plans that the last row with any names: one, or one for each column of lines. */
  private subPlans: readonly NamedSubPlan[] = [];
  /** The line read last. */
  private last = '';

  constructor(
    private readonly framework: Framework,
    private readonly coverage: Coverage,
  ) {}

  /** Whether the number is one of the declared ones. */
  add(grid: Grid, found: FoundCount): boolean {
    const column = found.cells[0]?.column ?? found.column;
    const key = this.keyOf(found, { grid, row: found.row, column });
    if (key === null) return false;
    const datum = datumOf(grid, found, key === 'budget');
    const known = this.declared.get(key);
    if (known?.hasSlot && found.hasSlot && !isSame(known.datum, datum)) return false;
    this.coverage.of(grid).claim(...found.cells);
    this.last = key;
    if (!known || (!known.hasSlot && found.hasSlot)) this.declared.set(key, { datum, hasSlot: found.hasSlot });
    return true;
  }

  finish(): CountsReading {
    const { declared, framework } = this;
    const datum = (key: string): Datum<number> | null => declared.get(key)?.datum ?? null;
    const isThere = [...declared.keys()].some((key) => key !== 'budget');
    const subPlans = framework.subPlans.map(({ number, guidelines }) => ({
      subPlan: number,
      declared: datum(`${number}`),
      guidelines: [...guidelines]
        .sort((a, b) => a.number - b.number)
        .map((guideline) => ({ guideline: guideline.number, declared: datum(`${number}/${guideline.number}`) })),
    }));
    return { counts: isThere ? { total: datum('total'), subPlans } : null, budget: datum('budget') };
  }

  /** What the number is declared for; null if that is not known, or the framework has no such line. */
  private keyOf({ subject }: FoundCount, at: LinePlace): string | null {
    switch (subject.kind) {
      case 'sub-plan': {
        if (!this.framework.subPlans.some(({ number }) => number === subject.subPlan)) return null;
        const isBeside = this.subPlans.some(({ grid, row }) => grid === at.grid && row === at.row);
        this.subPlans = [...(isBeside ? this.subPlans : []), { subPlan: subject.subPlan, ...at }];
        return `${subject.subPlan}`;
      }
      case 'guideline': {
        const subPlan = subject.subPlan ?? this.subPlanAt(at.column);
        const known = this.framework.subPlans.find(({ number }) => number === subPlan);
        const isKnown = known?.guidelines.some(({ number }) => number === subject.guideline) ?? false;
        return isKnown ? `${subPlan}/${subject.guideline}` : null;
      }
      case 'sum':
        return this.sumKey(subject.isGrand, this.subPlanAt(at.column));
      case 'total':
      case 'budget':
        return subject.kind;
    }
  }

  /** The sub-plan of a line: of several side by side, the nearest to its left. */
  private subPlanAt(column: number): number | null {
    const [only, ...others] = this.subPlans;
    if (others.length === 0) return only?.subPlan ?? null;
    const left = this.subPlans.filter((each) => each.column <= column);
    const nearest = Math.max(...left.map((each) => each.column));
    return left.filter((each) => each.column === nearest).at(-1)?.subPlan ?? null;
  }

  /** Which line above still waits for the number that `รวม` gives: the one right above, its sub-plan, or the total. */
  private sumKey(isGrand: boolean, number: number | null): string | null {
    const waits = (key: string): boolean => this.declared.get(key)?.hasSlot === false;
    const isGrandMissing = waits('total') || !this.declared.has('total');
    const subPlan = number === null ? null : `${number}`;
    const waiting = new Set<string>();
    if (waits(this.last) && this.last !== 'total') waiting.add(this.last);
    if (subPlan !== null && waits(subPlan)) waiting.add(subPlan);
    if (isGrand ? isGrandMissing : waits('total') && waiting.size === 0) waiting.add('total');
    const [only] = waiting;
    return waiting.size === 1 && only !== undefined ? only : null;
  }
}

/** The same number again, above and below its guidelines, says nothing new. */
function isSame(a: Datum<number>, b: Datum<number>): boolean {
  const spelt = (text: string): string => comparisonKey(stripLeaders(text));
  return (
    spelt(a.text) === spelt(b.text) || (a.value !== null && a.value === b.value && /[0-9]/.test(comparisonKey(b.text)))
  );
}

function datumOf(grid: Grid, { row, column, text, value }: FoundCount, isBudget: boolean): Datum<number> {
  const reading = isBudget ? baht(value) : readCount(value, { numberFormat: grid.numberFormat(row, column) });
  const place = grid.place(row, column);
  return reading.ok
    ? { text, value: reading.value, ...place }
    : { text, value: null, reason: reading.reason, ...place };
}

function baht(value: FoundCount['value']): Reading<number> {
  const reading = readAmount(value);
  return reading.ok ? { ok: true, value: reading.value.baht } : { ok: false, reason: reading.reason };
}
