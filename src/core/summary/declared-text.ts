/** 3.1 and 3.2 with what the table holds, in Thai digits and with the leaders of the form, ready to be copied into it. */
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { fillIn, grouped } from '../messages/language';
import { DECLARED_TH } from '../messages/tabs/counts';
import { toThai } from '../text/digits';
import { amountsOf } from './amounts';
import type { CountLine } from './count-lines';

/** What the form prints on either side of a number. */
const LEADER = '.....';

/** A heading and the lines of 3.1; instead of them a sentence if projects without a guideline would make it wrong. */
export function declaredCounts(plan: Plan, lines: readonly CountLine[]): string[] {
  const unplaced = lines.filter((line) => line.isUnplaced).reduce((sum, line) => sum + line.listed, 0);
  if (unplaced > 0) {
    return [fillIn(DECLARED_TH.countsLater, { count: thai(unplaced) })];
  }
  const total = lines.find((line) => line.level === 'total');
  return [
    fillIn(DECLARED_TH.countsTitle, { use: useOf(total?.halted ?? 0) }),
    fillIn(DECLARED_TH.counts, { year: yearOf(plan), slot: slot(total?.listed ?? 0) }),
    ...lines.filter((line) => line.level !== 'total' && !line.isUnplaced).map(sentence),
  ];
}

/** A heading and 3.2; instead of them a sentence if a budget of the table is not known, and the sum would be wrong. */
export function declaredBudget(plan: Plan): string[] {
  const { baht, unread } = amountsOf(plan.projects);
  if (unread > 0) {
    return [fillIn(DECLARED_TH.budgetLater, { count: thai(unread) })];
  }
  return [
    fillIn(DECLARED_TH.budgetTitle, { use: useOf(haltedProjects(plan).length) }),
    fillIn(DECLARED_TH.budget, { year: yearOf(plan), slot: slot(baht === '' ? 0 : baht) }),
  ];
}

function useOf(halted: number): string {
  return halted === 0 ? DECLARED_TH.use : fillIn(DECLARED_TH.useWithHalted, { count: thai(halted) });
}

function sentence(line: CountLine): string {
  const name = line.guideline === null ? line.name : fillIn(DECLARED_TH.guideline, { number: thai(line.guideline) });
  return fillIn(DECLARED_TH.line, { name, slot: slot(line.listed) });
}

function yearOf({ year }: Plan): string {
  return year?.value == null ? LEADER : thai(year.value);
}

/** A number between its leaders: satang only if there are any, and a dash, as the form has it, if there is none. */
function slot(value: number): string {
  const satang = Number.isInteger(value) ? '' : value.toFixed(2).slice(-3);
  const written = value === 0 ? '-' : `${grouped(Math.trunc(value))}${satang}`;
  return `${LEADER}${toThai(written)}${LEADER}`;
}

function thai(value: number): string {
  return toThai(String(value));
}
