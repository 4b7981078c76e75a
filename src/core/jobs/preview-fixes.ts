/** Every fix that can be written, as a preview: nothing is written. */
import type { Finding, Fix } from '../rules/finding';
import type { Host, JobControl } from '../workbook/host';
import { check, type CheckOptions, type CheckResult } from './check';

/** One fix of one finding. */
export interface FixProposal {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixPreview extends CheckResult {
  /** In the order of the form; of one finding the likelier first. None of findings that are accepted. */
  readonly proposals: readonly FixProposal[];
}

/** Reads and judges; writes nothing. Throws as `check` does. */
export async function previewFixes(host: Host, control?: JobControl, options?: CheckOptions): Promise<FixPreview> {
  const result = await check(host, control, options);
  return { ...result, proposals: proposalsOf(result).filter(({ fix }) => fix.changes.length > 0) };
}

/** All fixes of findings that are not accepted, those included that only a person can do. */
export function proposalsOf({ findings }: Pick<CheckResult, 'findings'>): FixProposal[] {
  return findings.flatMap((finding) =>
    finding.accepted === null ? finding.fixes.map((fix) => ({ finding, fix })) : [],
  );
}
