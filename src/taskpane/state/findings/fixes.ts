/** Which fixes a list of findings offers, alone and together. */
import type { Finding, Fix } from '../../../core/rules/finding';

/** One fix of one finding. */
export interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** How many findings one click would mend, for their meaning cannot change. */
export function safeCount(findings: readonly Finding[]): number {
  return choicesOf(findings).filter(({ fix }) => fix.kind === 'safe').length;
}

/**
 * The fixes that do the same to more than one finding of a rule, by the first of them: there the person is asked once for
 * all. Safe ones are left out: they have a button of their own.
 */
export function sameFixes(findings: readonly Finding[]): ReadonlyMap<Fix, readonly Choice[]> {
  const byEffect = new Map<string, Choice[]>();
  for (const choice of choicesOf(findings)) {
    if (choice.fix.kind === 'safe') continue;
    const effect = `${choice.finding.rule} ${choice.fix.message}`;
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), choice]);
  }
  const groups = [...byEffect.values()].filter((choices) => choices.length > 1);
  return new Map(groups.flatMap((choices) => (choices[0] ? [[choices[0].fix, choices]] : [])));
}

/** One a finding and effect, of findings that nobody keeps. */
function choicesOf(findings: readonly Finding[]): Choice[] {
  return findings
    .filter(({ accepted }) => accepted === null)
    .flatMap((finding) => {
      const writing = finding.fixes.filter(({ changes }) => changes.length > 0);
      const first = writing.filter(
        (fix, index) => writing.findIndex(({ message }) => message === fix.message) === index,
      );
      return first.map((fix) => ({ finding, fix }));
    });
}
