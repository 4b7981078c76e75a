import type { Plan, Project } from '../../../plan/plan';
import { comparisonHash, comparisonKey } from '../../../text/comparison-key';
import type { Rule } from '../../rule';

export const order = 360;

const HAS_QUOTE = /["'“”„‟‘’‚‛«»`´]/;
const QUOTES = new RegExp(HAS_QUOTE, 'g');

/** The same project twice: in the table only once, or the second is to say what sets it apart. */
export const rule: Rule = {
  meta: { id: 'project-duplicated', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan) {
    const seen = new Map<string, Project>();
    for (const project of likeAnother(plan)) {
      const { sheet, cell, title } = project;
      const key = comparisonKey(unquoted(title));
      const first = seen.get(key);
      if (!first) seen.set(key, project);
      else if (key !== '')
        yield { sheet, cell, data: { name: title }, related: [{ sheet: first.sheet, cell: first.cell }] };
    }
  },
};

/** Projects whose names may be the same as another's: a hash rules out nearly all. */
function likeAnother({ projects }: Plan): readonly Project[] {
  const hashes = projects.map(({ title }) => comparisonHash(unquoted(title)));
  const once = new Set<number>();
  const again = new Set<number>();
  for (const hash of hashes) (once.has(hash) ? again : once).add(hash);
  return again.size === 0 ? [] : projects.filter((_, index) => again.has(hashes[index] ?? 0));
}

function unquoted(title: string): string {
  return HAS_QUOTE.test(title) ? title.replace(QUOTES, '') : title;
}
