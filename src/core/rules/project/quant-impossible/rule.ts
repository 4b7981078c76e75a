import type { Plan } from '../../../plan/plan';
import { ownStaffOf, personnelOf } from '../../analysis/own-staff';
import type { Report, Rule } from '../../rule';
import { entriesOf } from '../entries';
import { isNobody, shareAboveAll, staffIn } from './impossible';

export const order = 415;

/** A quantity that cannot be: above 100 %, nobody who comes, or more of the office's own staff than it has. */
export const rule: Rule = {
  meta: { id: 'quant-impossible', family: 'project', severity: 'warning', fix: 'none' },
  *check(plan) {
    yield* inQuantities(plan);
    for (const {
      title,
      quality: { sheet, cell, text },
    } of entriesOf(plan, 'quality')) {
      const found = shareAboveAll(text);
      if (found !== null) yield { sheet, cell, data: { title, text, found } };
    }
  },
};

function* inQuantities(plan: Plan): Iterable<Report> {
  const isOwn = ownStaffOf(plan.agency?.value ?? '');
  const personnel = personnelOf(plan);
  const office = plan.baseline?.total ?? plan.baseline?.rows[0] ?? null;
  for (const {
    title,
    quantity: { sheet, cell, text },
  } of entriesOf(plan, 'quantity')) {
    const share = shareAboveAll(text);
    const staff = personnel === null ? null : staffIn(text, isOwn);
    if (share !== null) yield { sheet, cell, data: { title, text, found: share } };
    else if (isNobody(text)) yield { sheet, cell, message: 'quant-impossible-nobody', data: { title, text } };
    else if (staff !== null && personnel !== null && staff > personnel)
      yield {
        sheet,
        cell,
        message: 'quant-impossible-staff',
        data: { title, text, found: staff, expected: personnel },
        related: office ? [{ sheet: office.sheet, cell: office.cell }] : [],
      };
  }
}
