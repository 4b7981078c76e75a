/** What the pane can ask for: the jobs of the core, in a file of their own that is loaded beside the pane. */
import { acceptFinding, unacceptFinding } from '../core/jobs/accept';
import { check, type CheckOptions } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { applyFixes } from '../core/jobs/fix';
import { fixAll, isSafe, type FixRun } from '../core/jobs/fix-all';
import { describeRules, type RuleDescription } from '../core/jobs/rules';
import { loadSettings, saveSettings, type WorkbookSettings } from '../core/jobs/settings';
import { summarise } from '../core/jobs/summarise';
import { undo } from '../core/jobs/undo';
import { writeFindings } from '../core/jobs/write-findings';
import type { Host, Work } from '../core/workbook/host';

/** The workbook's settings, and the rules that they are of. */
export interface RuleSettings extends WorkbookSettings {
  readonly rules: readonly RuleDescription[];
}

export const JOB_LIST = {
  acceptFinding,
  applyFill,
  applyFixes,
  check,
  loadSettings: async (host: Host, work?: Work): Promise<RuleSettings> => ({
    ...(await loadSettings(host, work)),
    rules: describeRules(),
  }),
  mendSafe: (host: Host, work?: Work, options?: CheckOptions): Promise<FixRun> => fixAll(host, isSafe, work, options),
  previewFill,
  saveSettings,
  summarise,
  unacceptFinding,
  undo,
  writeFindings,
};
