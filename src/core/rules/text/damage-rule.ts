/** Rules that correct damage no reader sees: the meaning of a text cannot change by it. */
import type { RuleMeta, Rule } from '../rule';
import { hintedTexts, placeOf, rewritten } from '../analysis/form-texts';

/**
 * `damage` finds it, without the flag g, in texts with a hint of damage; `withoutDamage` returns the text without it. One
 * finding a cell. If a text of the plan has what `doubt` finds, the fix is an offer.
 */
export function damageRule(
  id: string,
  fix: string,
  damage: RegExp,
  withoutDamage: (text: string) => string,
  doubt?: RegExp,
): Rule {
  const meta: RuleMeta = { id, family: 'text', severity: 'info', fix: 'safe' };
  return {
    meta,
    *check(plan, { workbook }) {
      const texts = hintedTexts(plan, workbook, 'damage');
      const kind = doubt && texts.some(({ text }) => doubt.test(text)) ? 'offer' : 'safe';
      for (const each of texts) {
        if (!damage.test(each.text)) continue;
        const changes = [rewritten(each, withoutDamage(each.text))];
        yield { ...placeOf(each), fixes: [{ kind, message: fix, data: {}, changes }] };
      }
    },
  };
}
