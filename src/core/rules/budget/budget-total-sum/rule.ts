import type { Datum } from '../../../plan/datum';
import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import { guidelineDifferences } from '../../analysis/declared';
import { slotChange } from '../../fixes/slot-change';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { isBlank } from '../blank';
import { gather } from '../../../workbook/gather';

export const order = 500;

/**
 * 3.2 against the table. Not judged while an amount of the table is missing or cannot be read, which is said, or if
 * projects that 3.1 counts are not in the table, since their amounts are missing too.
 */
export const rule: Rule = {
  meta: { id: 'budget-total-sum', family: 'budget', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const { budget } = plan;
    const unread = plan.projects.filter(({ budget: own }) => own?.value === null && !isBlank(own));
    const [unreadFirst] = unread;
    if (budget?.value != null && unreadFirst) {
      const related = placesOf(unread.flatMap(({ budget: own }) => own ?? []));
      const { sheet, cell } = budget;
      yield {
        sheet,
        cell,
        message: 'budget-total-sum-unread',
        severity: 'info',
        data: { count: unread.length },
        related,
      };
      return;
    }
    const expected = sumOf(plan.projects);
    if (budget === null || budget.value === null || expected === null || budget.value === expected) return;
    // Whether the halted projects count is asked already.
    if (budget.value === sumOf(plan.projects.filter(({ isHalted }) => !isHalted))) return;
    if (isExplained(plan, budget.value - expected)) return;
    const { sheet, cell, value } = budget;
    const spent = gather(plan.projects, ({ budget: own }) => (own && own.value !== 0 ? [own] : []));
    const [first] = spent;
    const look = first ?? plan.parts.projects;
    yield {
      sheet,
      cell,
      data: { found: value, expected },
      related: placesOf(spent),
      fixes: [...writeFix(workbook, budget, expected), ...(look ? [lookFix(look)] : [])],
    };
  },
};

/** The sum of the table's amounts, in baht; null if one of them is not known, or there is none. */
function sumOf(projects: readonly Project[]): number | null {
  let satang = 0;
  for (const { budget } of projects) {
    if (budget?.value == null) return null;
    satang += Math.round(budget.value * 100);
  }
  return projects.length === 0 ? null : satang / 100;
}

/** Whether the table lists fewer projects than are declared, and less money; or more of both. */
function isExplained(plan: Plan, more: number): boolean {
  return guidelineDifferences(plan).some(({ slot, listed }) => Math.sign(slot.value - listed) === Math.sign(more));
}

function writeFix(workbook: WorkbookSnapshot, slot: Datum<number>, expected: number): Fix[] {
  const change = slotChange(workbook, slot, expected, '0');
  const data = { found: slot.value, expected };
  return change ? [{ kind: 'offer', message: 'declare-budget', data, changes: [change] }] : [];
}

/** The other side may be wrong: an amount of the table. */
function lookFix({ sheet, cell }: Place): Fix {
  return { kind: 'offer', message: 'look-budgets', data: {}, changes: [], goTo: { sheet, cell } };
}

function placesOf(amounts: readonly Place[]): Place[] {
  const places = new Map(amounts.map(({ sheet, cell }) => [`${cell}!${sheet}`, { sheet, cell }]));
  return [...places.values()];
}
