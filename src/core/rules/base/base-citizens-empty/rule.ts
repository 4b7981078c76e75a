import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';

export const order = 200;

const CITIZENS = 'ประชาชน';
/** As many of the texts as a person needs to see. */
const SHOWN = 3;

/** No unit says how many citizens the plan reaches, while results of projects, or part 5, mention them. */
export const rule: Rule = {
  meta: { id: 'base-citizens-empty', family: 'base', severity: 'warning', fix: 'none' },
  *check(plan) {
    const { baseline: base } = plan;
    const column = [...(base?.rows ?? []), ...(base?.total ? [base.total] : [])].flatMap(
      ({ citizens }) => citizens ?? [],
    );
    const [first] = column;
    const isEmpty = column.every(({ value, reason }) => value === 0 || (value === null && reason === 'blank'));
    const speaking = first && isEmpty ? speakingOf(plan) : [];
    if (!first || speaking.length === 0) return;
    yield { sheet: first.sheet, cell: first.cell, related: speaking };
  },
};

function speakingOf({ projects, outcomes }: Plan): Place[] {
  const places = new Map<string, Place>();
  const texts = [...projects.flatMap(({ quantity, quality }) => [quantity, quality]), ...(outcomes?.items ?? [])];
  for (const datum of texts) {
    if (places.size === SHOWN) break;
    if (!datum?.text.includes(CITIZENS)) continue;
    const { sheet, cell } = datum;
    places.set(`${sheet}!${cell}`, { sheet, cell });
  }
  return [...places.values()];
}
