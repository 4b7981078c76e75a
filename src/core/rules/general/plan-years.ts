/** The fiscal years that the form names, and how one of them is written anew. */
import type { Datum } from '../../plan/datum';
import type { Plan } from '../../plan/plan';
import { toArabic, toThai } from '../../text/digits';
import { comparisonKey } from '../../text/comparison-key';
import { toCommonEra } from '../../calendar/years';
import { parseCell } from '../../workbook/address';
import type { CellChange } from '../../workbook/change';
import { contentAt } from '../../workbook/contents';
import type { Place, WorkbookSnapshot } from '../../workbook/snapshot';

/** Keys of messages/year-places.ts. */
export type YearPlace = 'title' | 'counts' | '3.1' | '3.2' | 'targets' | 'plan-column' | 'result-column' | 'outcomes';

export interface YearMention extends Place {
  readonly where: YearPlace;
  /** The digits as written; two of them, or a year of the Common Era, are a year too. */
  readonly text: string;
  /** Buddhist Era. */
  readonly year: number;
}

export interface PlanYears {
  /** null if the title names none. */
  readonly title: YearMention | null;
  /** The places that are to name the plan's own year: 3.1, 3.2, part 4's heading and plan column, part 5. */
  readonly others: readonly YearMention[];
  /** Part 4's column of last year's results. */
  readonly result: YearMention | null;
  /** The year that the plan is judged by: the title's, or that of the other places if they all agree against it. */
  readonly year: number | null;
  /** Whether all others agree on another year than the title's. */
  readonly isTitleAlone: boolean;
}

/** Fewer places than these agree by chance. */
const AGREEING = 2;

export function planYears(plan: Plan, workbook: WorkbookSnapshot): PlanYears {
  const { targets } = plan;
  const named = plan.year && isInTitle(plan, plan.year) ? mention('title', plan.year) : [];
  const others = [
    ...plan.countYears.flatMap((datum) => countMention(workbook, datum)),
    ...mention('targets', targets?.year),
    ...mention('plan-column', targets?.planYear),
    ...mention('outcomes', plan.outcomes?.year),
  ];
  const [title = null] = named;
  const [result = null] = mention('result-column', targets?.resultYear);
  const [first] = others;
  const agree = first !== undefined && others.length >= AGREEING && others.every(({ year }) => year === first.year);
  const isTitleAlone = agree && title !== null && title.year !== first.year;
  return {
    title,
    others,
    result,
    year: isTitleAlone ? first.year : (title?.year ?? plan.year?.value ?? first?.year ?? null),
    isTitleAlone,
  };
}

function mention(where: YearPlace, datum: Datum<number> | null | undefined): YearMention[] {
  if (!datum || datum.value === null) return [];
  const { sheet, cell, text, value } = datum;
  return [{ where, sheet, cell, text, year: value }];
}

/** Only the lines that name the plan's fiscal year: a remark among them may mention another. */
function countMention(workbook: WorkbookSnapshot, datum: Datum<number>): YearMention[] {
  const { value } = contentAt(workbook, datum);
  const key = typeof value === 'string' ? comparisonKey(value) : '';
  const section = /^3\.([12])/.exec(key)?.[0];
  if (section === '3.1' || section === '3.2') return mention(section, datum);
  return /ปีงบประมาณ|ประจำปี/.test(key) ? mention('counts', datum) : [];
}

/** If the title names no year, the reader takes the first that the form names. */
function isInTitle({ extents }: Plan, { sheet, cell }: Place): boolean {
  const row = parseCell(cell)?.row ?? -1;
  return extents.some((each) => each.part === 'title' && each.sheet === sheet && each.top <= row && row <= each.bottom);
}

/** Last year's column, if it is one year behind this one: it was copied, or left, together with it. */
export function resultAlong({ result }: PlanYears, { where, year }: YearMention): YearMention | null {
  return where === 'plan-column' && result?.year === year - 1 ? result : null;
}

/**
 * The changes that make every mention say its year, in digits of the same script. None if one of the mentions is part
 * of a
 * formula, occurs twice in its cell, or shares the cell with another: half a correction is a new fault.
 */
export function yearChanges(
  workbook: WorkbookSnapshot,
  wanted: readonly { readonly mention: YearMention; readonly year: number }[],
): readonly CellChange[] {
  const changes = wanted.flatMap((each) => yearChange(workbook, each.mention, each.year) ?? []);
  const cells = new Set(wanted.map(({ mention: { sheet, cell } }) => `${cell}!${sheet}`));
  return changes.length === wanted.length && cells.size === wanted.length ? changes : [];
}

const DIGITS = /[0-9๐-๙０-９]+/g;

function yearChange(workbook: WorkbookSnapshot, said: YearMention, year: number): CellChange | null {
  const { sheet, cell } = said;
  const before = contentAt(workbook, said);
  const { value, formula } = before;
  if (formula !== undefined) return null;
  if (typeof value === 'number') {
    const written = yearLike(String(value), said.year, year);
    return written === null ? null : { kind: 'cell', sheet, cell, before, after: { value: Number(written) } };
  }
  if (typeof value !== 'string') return null;
  const runs = [...value.matchAll(DIGITS)].filter(([digits]) => toArabic(digits) === toArabic(said.text));
  const [run] = runs;
  const written = yearLike(toArabic(said.text), said.year, year);
  if (!run || runs.length !== 1 || written === null) return null;
  const [digits] = run;
  const end = run.index + digits.length;
  const text = value.slice(0, run.index) + (/[๐-๙]/.test(digits) ? toThai(written) : written) + value.slice(end);
  return { kind: 'cell', sheet, cell, before, after: { value: text } };
}

/** `68` → `69`, `2025` → `2026`, in the way the year is written; null if that is not known. */
function yearLike(written: string, from: number, to: number): string | null {
  if (Number(written) === from) return String(to);
  if (Number(written) === toCommonEra(from)) return String(toCommonEra(to));
  return written.length === 2 && String(from).endsWith(written) ? String(to).slice(-2) : null;
}
