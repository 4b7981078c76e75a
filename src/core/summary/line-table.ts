/** Formulas over the register for the lines of the national plan, each of which counts the projects under it. */
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import { cellName } from '../workbook/address';
import type { CountLine } from './count-lines';
import { registerColumn, type RegisterColumn } from './register-table';

/** A column of the register, and what its cells are compared with: `"✓"`, `">0"`, `3`. */
type Criterion = readonly [RegisterColumn, string];

/** Knows on which row of its tab each line is. */
export class LineTable {
  /** `firstRow`: the row of the first line, zero-based. */
  constructor(
    readonly lines: readonly CountLine[],
    readonly firstRow: number,
  ) {}

  /** How many of the line's projects meet all criteria. `column`: the formula's own, zero-based. */
  count(line: CountLine, column: number, ...criteria: readonly Criterion[]): string {
    return line.isUnplaced ? this.rest(line, column) : `=COUNTIFS(${listed([...criteriaOf(line), ...criteria])})`;
  }

  /** The sum of the line's budgets, in baht; empty if `known`, cells of the line, count none of them. */
  baht(line: CountLine, column: number, known: readonly number[]): string {
    const sum = line.isUnplaced
      ? this.rest(line, column).slice(1)
      : `SUMIFS(${registerColumn('budget')},${listed(criteriaOf(line))})`;
    return `=IF(${known.map((each) => this.at(line, each)).join('+')}=0,"",ROUND(${sum},2))`;
  }

  /** The sum of a column over the lines that add up to `line`; null if it has no such lines. */
  sum(line: CountLine, column: number): string | null {
    const parts = this.parts(line);
    return parts.length === 0 ? null : `=SUM(${parts.map((each) => this.at(each, column)).join(',')})`;
  }

  /** The line's cell in a column, zero-based: `E9`. */
  at(line: CountLine, column: number): string {
    return cellName(this.firstRow + this.lines.indexOf(line), column);
  }

  /** What the whole has beyond its other parts. */
  private rest(line: CountLine, column: number): string {
    const whole = this.lines.find((each) => this.parts(each).includes(line)) ?? line;
    const others = this.parts(whole).filter((each) => each !== line);
    return `=SUM(${this.at(whole, column)})-SUM(${others.map((each) => this.at(each, column)).join(',')})`;
  }

  /** The lines that add up to `line`. */
  private parts(line: CountLine): CountLine[] {
    if (line.level === 'total') return this.lines.filter(({ level }) => level === 'subPlan');
    if (line.level === 'guideline' || line.isUnplaced) return [];
    return this.lines.filter(({ level, subPlan }) => level === 'guideline' && subPlan === line.subPlan);
  }
}

function criteriaOf({ level, subPlan, guideline }: CountLine): Criterion[] {
  if (level === 'total') return [['number', '">0"']];
  const own: Criterion = ['subPlan', String(subPlan)];
  return guideline === null ? [own] : [own, ['guideline', String(guideline)]];
}

function listed(criteria: readonly Criterion[]): string {
  return criteria.map(([column, value]) => `${registerColumn(column)},${value}`).join(',');
}

/** The projects that a line counts. */
export function projectsOf({ framework, projects }: Plan, line: CountLine): readonly Project[] {
  const { level, subPlan, guideline, isUnplaced } = line;
  const guidelinesOf = (of: number | null): readonly number[] | undefined =>
    framework.subPlans.find(({ number }) => number === of)?.guidelines.map(({ number }) => number);
  if (level === 'total') return projects;
  if (level === 'subPlan') {
    return projects.filter((each) => (isUnplaced ? !guidelinesOf(each.subPlan) : each.subPlan === subPlan));
  }
  const known = guidelinesOf(subPlan) ?? [];
  return projects.filter((each) => {
    if (each.subPlan !== subPlan) return false;
    return isUnplaced ? each.guideline === null || !known.includes(each.guideline) : each.guideline === guideline;
  });
}
