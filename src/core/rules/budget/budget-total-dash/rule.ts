import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import { isDash } from '../../../text/dashes';
import { comparisonKey } from '../../../text/comparison-key';
import { stripLeaders } from '../../../text/leaders';
import { contentAt } from '../../../workbook/contents';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';

export const order = 510;

const NO_BUDGET = 'ไม่ใช้งบประมาณ';
/** The unit printed behind the slot: `ไม่ใช้งบประมาณ บาท` says nothing. */
const UNIT_BEHIND = /^[^\S\r\n]*บาท/;

/** 3.2 has a dash although every project says in words that it uses no money. */
export const rule: Rule = {
  meta: { id: 'budget-total-dash', family: 'budget', severity: 'info', fix: 'offer' },
  *check({ budget, projects }, { workbook }) {
    if (!budget || !isDash(stripLeaders(budget.text))) return;
    if (projects.length === 0 || !projects.every(saysNone)) return;
    const { sheet, cell } = budget;
    yield { sheet, cell, data: { found: '-', expected: NO_BUDGET }, fixes: [fixOf(workbook, budget)] };
  },
};

function saysNone({ budget }: Project): boolean {
  return budget?.value === 0 && comparisonKey(budget.text).includes('ไม่');
}

/** In a line of text the words replace slot and unit. A slot in a separate cell has its unit in another cell. */
function fixOf(workbook: WorkbookSnapshot, { sheet, cell, text }: Datum<number>): Fix {
  const before = contentAt(workbook, { sheet, cell });
  const { value } = before;
  const at = typeof value === 'string' ? value.indexOf(text) : -1;
  const isOnce = typeof value === 'string' && at >= 0 && value.indexOf(text, at + 1) < 0 && value.trim() !== text;
  const data = { expected: NO_BUDGET };
  if (typeof value !== 'string' || before.formula !== undefined || !isOnce)
    return { kind: 'offer', message: 'go-no-budget', data, changes: [], goTo: { sheet, cell } };
  const slot = text.replace(/[-‐‑–—−]+/, NO_BUDGET);
  const behind = value.slice(at + text.length).replace(UNIT_BEHIND, '');
  const after = { value: value.slice(0, at) + slot + behind };
  return { kind: 'offer', message: 'write-no-budget', data, changes: [{ kind: 'cell', sheet, cell, before, after }] };
}
