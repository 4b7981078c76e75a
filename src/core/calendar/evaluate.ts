/**
 * The common meaning of the clauses of a period, compared with the plan year.
 *
 * Clauses joined by "and" are items of a list, which add up; clauses side by side or in brackets say the same time once
 * more. Strong statements name quarters, and those of an item must agree. Weak ones (a year, a length, how often, an
 * event) name none: an item of a list needs a strong one, and a weak one must fit what the strong ones say.
 */
import { agree, extentOf, isOfFiscalYear, joined } from './extents';
import { QUARTERS, type Quarter } from './quarter';
import { Refusal } from './refusal';
import { comesToTotal, isAllYear } from './rhythm';
import type { Extent } from './spans';
import type { Clause, Statement } from './syntax';
import { checkWeak, reasonInList, refusalOf, yearRefusal } from './weak';

/** What one item of a list says; `extent` is null if the item has only weak statements. */
interface Item {
  readonly extent: Extent | null;
  readonly weak: readonly Statement[];
}

/** Throws a `Refusal` if the clauses do not give one set of quarters in the plan year. */
export function evaluate(clauses: readonly Clause[], planYear: number): readonly Quarter[] {
  const isFiscal = clauses.some(({ statement }) => isOfFiscalYear(statement));
  const groups = itemsOf(clauses);
  // `วันอาสาฬหบูชา และวันเข้าพรรษา`, `ไตรมาสละ ๑ ครั้ง, รวม ๔ ครั้ง`: judged together.
  const isUniform = (['event', 'frequency'] as const).some((kind) =>
    clauses.every(({ statement }) => [kind, 'bare-year', 'fiscal-year'].includes(statement.kind)),
  );
  let total: Extent | null = null;
  const weak: Statement[] = [];
  groups.forEach((group, index) => {
    const item = readItem(group, total, planYear, isFiscal);
    // `๒ ครั้ง ครั้งที่ ๑ … ครั้งที่ ๒ …`: the frequency is before the list.
    const isHeading = index === 0 && groups[1]?.[0]?.joint === 'occasion' && group[0]?.joint !== 'occasion';
    if (item.extent === null && groups.length > 1 && !isUniform) checkListed(item.weak, isHeading);
    if (item.extent !== null) total = total === null ? item.extent : withNext(total, item.extent, group[0]);
    weak.push(...item.weak);
  });
  return quartersOf(clauses, total, weak, planYear);
}

/** Side by side with no word between, two periods may be the ends of a range: read if there is nothing between. */
function withNext(total: Extent, found: Extent, first: Clause | undefined): Extent {
  const both = joined(total, found);
  const isBeside = first?.joint === 'beside' && DATED.includes(first.statement.kind);
  const isStretch = (both.quarters.at(-1) ?? 0) - (both.quarters[0] ?? 0) === both.quarters.length - 1;
  const isRising = (found.quarters[0] ?? 0) >= (total.quarters.at(-1) ?? 0);
  if (isBeside && !(isStretch && isRising)) throw new Refusal('no-separator');
  return both;
}

function quartersOf(
  clauses: readonly Clause[],
  total: Extent | null,
  weak: readonly Statement[],
  planYear: number,
): readonly Quarter[] {
  const statements = clauses.map(({ statement }) => statement);
  const wrongYear = yearRefusal(statements, planYear, total);
  if (wrongYear) throw wrongYear;
  if (total === null) {
    if (isAllYear(weak.filter(({ kind }) => kind !== 'fiscal-year'))) return QUARTERS;
    throw refusalOf(weak, planYear);
  }
  for (const statement of weak) checkWeak(statement, total, planYear);
  const { quarters, months } = total;
  if (months === 12 && !comesToTotal(statements)) throw new Refusal('frequency');
  for (const statement of statements) {
    if (statement.kind === 'quarters' && statement.doubt) throw new Refusal(statement.doubt, quarters);
    // Reports or work: the round is only counted.
    if (statement.kind === 'round' && statement.months === null) throw new Refusal('reporting-points', quarters);
  }
  return quarters;
}

/**
 * Splits clauses into items. A second event or round begins a new item (`วันพ่อ ๕ ธ.ค. วันแม่ ๑๒ ส.ค.`). A second quarter
 * does so too, if the first one has its months beside it (`ไตรมาส ๑ (ต.ค.-ธ.ค.) ไตรมาส ๒ (ม.ค.-มี.ค.)`).
 */
function itemsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const items: Clause[][] = [];
  for (const clause of clauses) {
    const item = items.at(-1);
    const kinds = item?.map(({ statement }) => statement.kind) ?? [];
    const isNextNamed =
      NAMED.includes(clause.statement.kind) &&
      kinds.includes(clause.statement.kind) &&
      kinds.some((kind) => DATED.includes(kind));
    const isNextDated = clause.statement.kind === kinds[0] && DATED.every((kind) => kinds.includes(kind));
    if (item && clause.joint === 'beside' && !isNextNamed && !isNextDated) item.push(clause);
    else items.push([clause]);
  }
  return items;
}

const NAMED: readonly Statement['kind'][] = ['event', 'round'];
const DATED: readonly Statement['kind'][] = ['spans', 'quarters'];

function readItem(clauses: readonly Clause[], before: Extent | null, planYear: number, isFiscal: boolean): Item {
  const weak: Statement[] = [];
  const own: Statement[] = [];
  let extent: Extent | null = null;
  let last: Extent | null = null;
  let recurrence: Recurrence | null = null;
  for (const { linked, statement } of clauses) {
    const found = extentOf(statement, planYear, isFiscal);
    if (found === null) {
      (isOfItem(statement, extent !== null) ? own : weak).push(statement);
      continue;
    }
    if (statement.kind === 'recurrence' && extent !== null && isWithin(statement, extent)) continue;
    // `ทุกวันศุกร์ ในเดือนมีนาคม` is within what follows.
    const isNarrowed = recurrence !== null && (linked || isWithin(recurrence, found));
    if (extent === null || last === null || isNarrowed) extent = found;
    else if (![last, extent, before && joined(before, extent)].some((each) => each && agree(found, each)))
      throw new Refusal('disagree');
    last = found;
    recurrence = statement.kind === 'recurrence' ? statement : null;
  }
  if (extent === null) return { extent, weak: [...own, ...weak] };
  for (const statement of own) checkWeak(statement, extent, planYear);
  return { extent, weak };
}

type Recurrence = Extract<Statement, { kind: 'recurrence' }>;

const WEEK_DAYS = 7;

/** `ทุกวันศุกร์ พ.ค. - ก.ย. 68`: what comes every week comes within any longer time, and nothing else can be meant. */
function isWithin({ isWeekly }: Recurrence, { days }: Extent): boolean {
  return isWeekly && (days === null || days >= WEEK_DAYS);
}

/** An event belongs to its item, and so does `๑ ครั้ง` behind a period; `ปีละ ๒ ครั้ง` is said of all. */
function isOfItem(statement: Statement, isBehind: boolean): boolean {
  return statement.kind === 'event' || (statement.kind === 'frequency' && statement.per === null && isBehind);
}

/** `ธันวาคม และวันวิสาขบูชา`: what is listed must be a period itself. */
function checkListed(weak: readonly Statement[], isHeading: boolean): void {
  const reason = weak.map(({ kind }) => reasonInList(kind)).find((each) => each !== undefined);
  if (reason !== undefined && !(isHeading && reason === 'frequency')) throw new Refusal(reason);
}
