/** Runs the rules over a plan. */
import type { Plan } from '../plan/plan';
import { parseCell } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { RULES } from './catalogue';
import type { Finding, FixKind } from './finding';
import type { Found, Rule } from './rule';

const FIX_RANK: Readonly<Record<FixKind, number>> = { none: 0, offer: 1, safe: 2 };

/** Every finding, in the order in which the form is read: by sheet, then row, then column. */
export function runRules(plan: Plan, workbook: WorkbookSnapshot, rules: readonly Rule[] = RULES): Finding[] {
  const sheetOrder = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  const position = ({ sheet, cell }: Finding): [number, number, number] => {
    const at = parseCell(cell);
    return [sheetOrder.get(sheet) ?? sheetOrder.size, at?.row ?? 0, at?.column ?? 0];
  };
  return rules
    .filter(({ meta }) => !meta.isOff)
    .flatMap((rule) =>
      [...rule.check(plan, { workbook, options: rule.meta.options ?? {} })].map((found) => findingOf(rule, found)),
    )
    .map((finding) => ({ finding, at: position(finding) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ finding }) => finding);
}

function findingOf({ meta }: Rule, found: Found): Finding {
  const fixes = found.fixes ?? [];
  const fix = fixes.reduce<FixKind>((best, { kind }) => (FIX_RANK[kind] > FIX_RANK[best] ? kind : best), 'none');
  if (FIX_RANK[fix] > FIX_RANK[meta.fix])
    throw new Error(`${meta.id} offers a fix that its meta does not declare: ${fix}`);
  return {
    rule: meta.id,
    severity: found.severity ?? meta.severity,
    message: found.message ?? meta.id,
    sheet: found.sheet,
    cell: found.cell,
    data: found.data ?? {},
    related: found.related ?? [],
    fix,
    fixes,
  };
}
