/** What the pane can ask for: the jobs of the core, in a file of their own that is loaded beside the pane. */
import { acceptFindings, unacceptFinding } from '../core/jobs/accept';
import { check, type CheckOptions } from '../core/jobs/check';
import { amountsOf, type Amounts } from '../core/jobs/amounts';
import { applyAnswers, previewFill } from '../core/jobs/fill';
import { applyFixes } from '../core/jobs/fix';
import { fixAll, isSafe, type FixRun } from '../core/jobs/fix-all';
import { describeRules, type RuleDescription } from '../core/jobs/rules';
import { newsSince, rulesVersion, type RuleNews } from '../core/jobs/rule-news';
import { glance } from '../core/jobs/glance';
import { loadSettings, saveSettings, turnOff, type WorkbookSettings } from '../core/jobs/settings';
import { summarise } from '../core/jobs/summarise';
import { undo } from '../core/jobs/undo';
import { writeFindings } from '../core/jobs/write-findings';
import type { Plan } from '../core/plan/plan';
import type { Host, JobControl } from '../core/workbook/host';

/** The workbook's settings, and the rules that they are of. */
export interface RuleSettings extends WorkbookSettings {
  readonly rules: readonly RuleDescription[];
}

export const JOB_LIST = {
  acceptFindings,
  amountsOf: (plan: Plan): Promise<Amounts> => Promise.resolve(amountsOf(plan)),
  applyAnswers,
  applyFixes,
  check,
  glance,
  loadSettings: async (host: Host, control?: JobControl): Promise<RuleSettings> => ({
    ...(await loadSettings(host, control)),
    rules: describeRules(),
  }),
  fixSafe: (host: Host, control?: JobControl, options?: CheckOptions): Promise<FixRun> =>
    fixAll(host, (finding, fix) => isSafe(finding, fix) && fix.lockedIn === undefined, control, options),
  previewFill,
  ruleNews: (seen: string | null): Promise<{ readonly version: string; readonly news: RuleNews | null }> =>
    Promise.resolve({ version: rulesVersion(), news: newsSince(seen) }),
  saveSettings,
  summarise,
  turnOff,
  unacceptFinding,
  undo,
  writeFindings,
};
