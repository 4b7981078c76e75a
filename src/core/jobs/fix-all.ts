/** Applies all fixes that were asked for. A fix may reveal another fault, so the plan is checked again after each pass. */
import type { Finding, Fix } from '../rules/finding';
import type { Change } from '../workbook/change';
import { carry, compose } from '../workbook/compose';
import { HostError, type ApplyReport, type Host, type RefusalReason, type JobControl } from '../workbook/host';
import type { CheckOptions, CheckResult } from './check';
import { applyFixes, type FixOutcome } from './fix';
import { previewFixes, proposalsOf, type FixPreview, type FixProposal } from './preview-fixes';

/** Rules that undo each other's fixes would never end. */
const MOST_PASSES = 10;

/** A fix that was wanted and not written: a protected sheet, a cell edited meanwhile or formatted in parts. */
export interface RefusedFix {
  readonly proposal: FixProposal;
  readonly reason: RefusalReason;
}

export interface FixRun {
  readonly applied: readonly FixProposal[];
  readonly refused: readonly RefusedFix[];
  /** The check after the last pass; the one before it if that check failed. */
  readonly checked: CheckResult;
  /** Why the work ended early, if something was written before. */
  readonly failure: HostError | null;
  /** Of all passes together. Undo applies its `inverse`. */
  readonly report: ApplyReport;
}

/** The fixes of one click: those that cannot change the meaning. */
export function isSafe(_finding: Finding, fix: Fix): boolean {
  return fix.kind === 'safe';
}

/** The fixes of whole rules, if a person asks for rules: the best of each finding. */
export function ofRules(rules: readonly string[]): (finding: Finding, fix: Fix) => boolean {
  return (finding, fix) => rules.includes(finding.rule) && (fix.kind === 'safe' || finding.fix === 'offer');
}

/**
 * Checks and applies fixes, pass by pass, until no fix that `select` takes is left to try, or after ten passes. Of a finding's
 * fixes the first that is selected is taken; none that loses formats, to which a person agrees one by one. Throws a `HostError` if nothing was written.
 */
export async function fixAll(
  host: Host,
  select: (finding: Finding, fix: Fix) => boolean,
  control?: JobControl,
  options?: CheckOptions,
): Promise<FixRun> {
  let checked = await previewFixes(host, control, options);
  const outcomes: FixOutcome[] = [];
  const refused = new Map<string, RefusedFix>();
  let failure: HostError | null = null;
  try {
    for (let pass = 1; pass <= MOST_PASSES && control?.isCancelled?.() !== true; pass += 1) {
      const chosen = chosenIn(
        checked,
        (proposal) => isWanted(proposal, select) && !losesFormats(proposal) && !refused.has(nameOf(proposal)),
      );
      if (chosen.length === 0) break;
      const outcome = await applyFixes(host, chosen, control);
      outcomes.push(outcome);
      if (outcome.report.failure) {
        // The writing broke off: what the workbook holds now is for the person to check.
        failure = new HostError(outcome.report.failure.code, outcome.report.failure.detail);
        break;
      }
      for (const { proposal, reason } of outcome.left) {
        // Fixes that overlap are tried again in the next pass, if the fault is still there.
        if (reason !== 'overlaps') refused.set(nameOf(proposal), { proposal, reason });
      }
      if (outcome.applied.length > 0) checked = await previewFixes(host, control, options);
    }
  } catch (error) {
    const hasWritten = outcomes.some(({ applied }) => applied.length > 0);
    if (!(error instanceof HostError) || !hasWritten) throw error;
    failure = error;
  }
  return {
    applied: outcomes.flatMap(({ applied }) => applied),
    refused: [...refused.values(), ...inParts(checked, select)],
    checked,
    failure,
    report: together(outcomes.map(({ report }) => report)),
  };
}

/** Whether the fix is asked for, were it not for formats that it loses. */
function isWanted({ finding, fix }: FixProposal, select: (finding: Finding, fix: Fix) => boolean): boolean {
  return select(finding, fix.losesFormats ? { ...fix, kind: fix.losesFormats.kind } : fix);
}

function losesFormats({ fix }: FixProposal): boolean {
  return fix.losesFormats !== undefined;
}

/** The fixes that were asked for and would lose formats; of a finding the first. */
function inParts(checked: CheckResult, select: (finding: Finding, fix: Fix) => boolean): RefusedFix[] {
  const wanted = proposalsOf(checked).filter((proposal) => losesFormats(proposal) && isWanted(proposal, select));
  const first = wanted.filter(({ finding }, at) => wanted.findIndex((each) => each.finding === finding) === at);
  return first.map((proposal) => ({ proposal, reason: 'formatted-in-parts' }));
}

function chosenIn({ proposals }: FixPreview, isWanted: (proposal: FixProposal) => boolean): FixProposal[] {
  const chosen = new Map<Finding, FixProposal>();
  for (const proposal of proposals) {
    if (!chosen.has(proposal.finding) && isWanted(proposal)) chosen.set(proposal.finding, proposal);
  }
  return [...chosen.values()];
}

/** The same fix in another pass. */
function nameOf({ finding, fix }: FixProposal): string {
  return JSON.stringify([finding.rule, finding.sheet, finding.cell, finding.data, fix.message, fix.data]);
}

function together(reports: readonly ApplyReport[]): ApplyReport {
  let inverse: readonly Change[] = [];
  reports.forEach((report, pass) => {
    const own = report.inverse.map((change) => ofPass(change, pass));
    inverse = compose([...own, ...carry(inverse, report.applied)]);
  });
  return {
    applied: reports.flatMap(({ applied }) => applied),
    refused: reports.flatMap((report) => report.refused),
    inverse,
    tabs: [],
  };
}

/** Each pass counts its groups from the start. */
function ofPass(change: Change, pass: number): Change {
  const isGrouped = (change.kind === 'cell' || change.kind === 'merge') && change.group !== undefined;
  return isGrouped ? { ...change, group: `${change.group}, pass ${pass}` } : change;
}
