/** Which fixes a list of findings offers, alone and together. */
import { apart, effectOfFix, type Apart, type Writing } from '../../../core/jobs/apart';
import type { Finding, Fix } from '../../../core/rules/finding';
import { groupBy } from '../../../core/workbook/group-by';

/** One fix of one finding. */
export interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The same fix at several places: what one press writes, and what another cell of it keeps it from writing. */
export interface Together extends Apart {
  readonly choices: readonly [Choice, ...Choice[]];
  /** How many findings the press corrects. */
  readonly count: number;
}

/** What a fix has to do with other findings. */
export interface FixCompany {
  /** Other findings that the same writing corrects, as of projects that share a cell. */
  readonly along: readonly Choice[];
  /** null if nothing else is corrected in the same way. */
  readonly together: Together | null;
}

/** What one press corrects because no meaning changes: one fix for each finding. */
export function safeChoices(findings: readonly Finding[]): Choice[] {
  const safe = choicesOf(findings).filter(({ fix }) => fix.kind === 'safe');
  return safe.filter(({ finding }, index) => safe.findIndex((each) => each.finding === finding) === index);
}

/** All that they write. Fixes that overlap are written one after the other. */
export function safeWritings(choices: readonly Choice[]): Writing[] {
  const { writings, others } = apart(choices);
  return [...writings, ...others.map((choice) => ({ ...choice, along: [] }))];
}

/**
 * The fixes that do the same in more than one place of a rule, for which the person is asked once. Safe ones are left
 * out: they have a button of their own.
 */
export function sameFixesOf(findings: readonly Finding[]): Together[] {
  const offered = choicesOf(findings).filter(({ fix }) => fix.kind !== 'safe');
  return [...groupBy(offered, ({ finding, fix }) => `${finding.rule} ${fix.message}`).values()].flatMap(
    ([first, ...others]): Together[] => {
      if (!first || others.length === 0) return [];
      const choices: Together['choices'] = [first, ...others];
      const parts = apart(choices);
      return parts.writings.length > 1 ? [{ ...parts, choices, count: correctedBy(parts) }] : [];
    },
  );
}

/** What each fix does beside its own finding. */
export function companyOf(findings: readonly Finding[]): ReadonlyMap<Fix, FixCompany> {
  const company = new Map<Fix, FixCompany>();
  const together = new Map(
    sameFixesOf(findings).flatMap((each) => each.choices.map(({ fix }) => [fix, each] as const)),
  );
  for (const alike of groupBy(choicesOf(findings), ({ fix }) => effectOfFix(fix)).values()) {
    for (const choice of alike) {
      const along = alike.filter(({ finding }) => finding !== choice.finding);
      company.set(choice.fix, { along, together: together.get(choice.fix) ?? null });
    }
  }
  return company;
}

/** Worksheets that keep fixes from being written, and how many findings have no other fix. */
export function locksOf(findings: readonly Finding[]): { readonly sheets: readonly string[]; readonly count: number } {
  const locked = findings.filter(
    ({ accepted, fixes }) =>
      accepted === null && fixes.some(({ lockedIn }) => lockedIn !== undefined) && !fixes.some(canWrite),
  );
  const sheets = locked.flatMap(({ fixes }) => fixes.flatMap(({ lockedIn }) => lockedIn ?? []));
  return { sheets: [...new Set(sheets)], count: locked.length };
}

/** Whether a press writes the fix: there is something to write, and no protected worksheet in the way. */
export function canWrite({ changes, lockedIn }: Fix): boolean {
  return changes.length > 0 && lockedIn === undefined;
}

function correctedBy({ writings }: Apart): number {
  return writings.reduce((count, { along }) => count + 1 + along.length, 0);
}

/** One a finding and effect, of findings that nobody keeps; none on a protected worksheet. */
function choicesOf(findings: readonly Finding[]): Choice[] {
  return findings
    .filter(({ accepted }) => accepted === null)
    .flatMap((finding) => {
      const writing = finding.fixes.filter(canWrite);
      const first = writing.filter(
        (fix, index) => writing.findIndex(({ message }) => message === fix.message) === index,
      );
      return first.map((fix) => ({ finding, fix }));
    });
}
