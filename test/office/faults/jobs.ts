/** Every job that asks something of Excel, each as one call. Stands in test pages too: nothing of Node here. */
import { check } from '../../../src/core/jobs/check';
import { applyFill, previewFill } from '../../../src/core/jobs/fill';
import { applyFixes } from '../../../src/core/jobs/fix';
import { previewFixes } from '../../../src/core/jobs/preview-fixes';
import { summarise } from '../../../src/core/jobs/summarise';
import { writeFindings } from '../../../src/core/jobs/write-findings';
import type { ApplyReport, Host } from '../../../src/core/workbook/host';
import { ISSUE } from '#test/support/pane';

export const JOBS = {
  check: async (host: Host): Promise<null> => {
    await check(host);
    return null;
  },
  fill: async (host: Host): Promise<ApplyReport> => (await applyFill(host, (await previewFill(host)).proposals)).report,
  summarise: async (host: Host): Promise<ApplyReport> => (await summarise(host)).report,
  findings: async (host: Host): Promise<ApplyReport> => (await writeFindings(host, ISSUE)).report,
  fix: async (host: Host): Promise<ApplyReport> =>
    (await applyFixes(host, (await previewFixes(host)).proposals)).report,
} as const;

export type JobName = keyof typeof JOBS;
