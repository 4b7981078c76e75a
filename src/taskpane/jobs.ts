/** What the pane can ask for, as one object, so that its tests can give their own. */
import { acceptFinding, unacceptFinding } from '../core/jobs/accept';
import { check } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { applyFixes } from '../core/jobs/fix';
import { fixAll } from '../core/jobs/fix-all';
import { loadSettings, saveSettings } from '../core/jobs/settings';
import { summarise } from '../core/jobs/summarise';
import { undo } from '../core/jobs/undo';
import { writeFindings } from '../core/jobs/write-findings';

export const JOBS = {
  acceptFinding,
  applyFill,
  applyFixes,
  check,
  fixAll,
  loadSettings,
  previewFill,
  saveSettings,
  summarise,
  unacceptFinding,
  undo,
  writeFindings,
};

export type Jobs = Readonly<typeof JOBS>;
