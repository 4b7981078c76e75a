/** What has changed since the check before. */
import type { CheckResult } from '../../../core/jobs/check';
import type { Finding } from '../../../core/rules/finding';
import { follow } from './follow';

export interface Since {
  /** Findings that were not there. */
  readonly fresh: ReadonlySet<Finding>;
  /** Those that are no more, though their rules were run. */
  readonly gone: readonly Finding[];
}

export function since(before: readonly Finding[], { findings, judged }: CheckResult): Since {
  const same = follow(before, findings);
  const known = new Set(same.values());
  const run = new Set(judged.rules);
  return {
    fresh: new Set(findings.filter((finding) => !known.has(finding))),
    gone: before.filter((finding) => !same.has(finding) && finding.accepted === null && run.has(finding.rule)),
  };
}

/** The same after another check within the list: what is back is neither gone nor new. */
export function sinceStill(earlier: Since | null, listed: readonly Finding[], { findings }: CheckResult): Since | null {
  if (earlier === null) return null;
  const same = follow(listed, findings);
  const known = new Set(same.values());
  const added = findings.filter((finding) => !known.has(finding));
  const back = follow(earlier.gone, added);
  const isBack = new Set(back.values());
  return {
    fresh: new Set([
      ...[...earlier.fresh].flatMap((finding) => same.get(finding) ?? []),
      ...added.filter((finding) => !isBack.has(finding)),
    ]),
    gone: earlier.gone.filter((finding) => !back.has(finding)),
  };
}
