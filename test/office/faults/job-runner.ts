/** Where jobs run over the real Office.js: in this process, or in a page of a browser. */
import type { Change } from '../../../src/core/workbook/change';
import { HostError, type ApplyReport, type Failure } from '../../../src/core/workbook/host';
import type { WorkbookModel } from '../model';
import type { ProtocolHost } from '../protocol-host';
import type { JobName } from './jobs';

/** How a job ended: its report (null if it only reads), or why it has none. Plain data, so that it comes out of a page. */
export type Outcome = { readonly report: ApplyReport | null } | { readonly problem: Failure };

export interface JobRunner {
  /** Has this workbook open from now on, in an Excel without faults. */
  open(model: WorkbookModel): ProtocolHost;
  run(job: JobName): Promise<Outcome>;
  apply(changes: readonly Change[]): Promise<Outcome>;
}

export async function outcomeOf(work: Promise<ApplyReport | null>): Promise<Outcome> {
  try {
    return { report: await work };
  } catch (error) {
    if (error instanceof HostError) return { problem: { code: error.code, detail: error.detail } };
    throw error;
  }
}
