/** Which fixes a list of findings offers, alone and together. */
import type { Finding, Fix } from '../../../core/rules/finding';
import { groupBy } from '../../../core/workbook/group-by';

/** One fix of one finding. */
export interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** At least one of them. */
export type Choices = readonly [Choice, ...Choice[]];

/** What one press corrects, for its meaning cannot change: one a finding. */
export function safeChoices(findings: readonly Finding[]): Choice[] {
  const safe = choicesOf(findings).filter(({ fix }) => fix.kind === 'safe');
  return safe.filter(({ finding }, index) => safe.findIndex((each) => each.finding === finding) === index);
}

/**
 * The fixes that do the same to more than one finding of a rule, for which the person is asked once. Safe ones are left
 * out: they have a button of their own.
 */
export function sameFixesOf(findings: readonly Finding[]): Choices[] {
  const offered = choicesOf(findings).filter(({ fix }) => fix.kind !== 'safe');
  return [...groupBy(offered, ({ finding, fix }) => `${finding.rule} ${fix.message}`).values()].flatMap(
    ([first, ...others]): Choices[] => (first && others.length > 0 ? [[first, ...others]] : []),
  );
}

/** The same by each of the fixes. */
export function sameFixes(findings: readonly Finding[]): ReadonlyMap<Fix, Choices> {
  return new Map(sameFixesOf(findings).flatMap((choices) => choices.map(({ fix }) => [fix, choices] as const)));
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
