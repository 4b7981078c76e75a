import manifest from '../../../package.json';
import { momentOf } from '../../core/calendar/moment';
import type { CheckResult } from '../../core/jobs/check';
import type { Issue } from '../../core/plan/receipt';
import type { Informant } from '../../core/workbook/fact';
import { HostError, type ApplyReport, type Host } from '../../core/workbook/host';
import type { CloseQuestion } from '../close-question';
import { CLOCK, JobRun, type Clock } from '../job-run';
import type { Jobs } from '../jobs';
import { problemOf } from '../text/problem';
import type { Checked, JobEvent, PaneEvent } from '../state/event';
import { WRITING, type Notice, type Task } from '../state/state';
import type { Store } from '../state/store';

/** Reports edits in the workbook from now on; a host that cannot report them has none. */
export type Watch = (onEdited: () => void) => Promise<void>;

/** What the pane works with. Whatever is left out, the pane does without. */
export interface DeskOptions {
  readonly host: Host;
  readonly store: Store;
  readonly jobs: Jobs;
  /** A result then says when it is out of date. */
  readonly watch?: Watch;
  /** Details for support then describe the host too. */
  readonly informant?: Informant;
  /** Opens an address in the person's browser. */
  readonly openPage?: (address: string) => void;
  readonly clock?: Clock;
  /** Has Excel ask before the workbook is closed. */
  readonly closeQuestion?: CloseQuestion;
  readonly now?: () => Date;
  /** What is put before the keys of the browser's storage; '' if nothing. */
  readonly partition?: string;
}

/** Runs the jobs that a person asks for, one at a time, and turns each end into an event. No method throws. */
export class Desk {
  readonly host: Host;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly informant: Informant | undefined;
  readonly partition: string;
  readonly clock: Clock;
  readonly canAskBeforeClose: boolean;
  readonly #options: DeskOptions;
  /** The job that is under way. */
  #run: JobRun | null = null;
  #isWatching = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.host = options.host;
    this.store = options.store;
    this.jobs = options.jobs;
    this.informant = options.informant;
    this.partition = options.partition ?? '';
    this.clock = options.clock ?? CLOCK;
    this.canAskBeforeClose = options.closeQuestion !== undefined;
  }

  get now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  openPage(address: string): void {
    const { openPage } = this.#options;
    if (openPage) openPage(address);
    else window.open(address, '_blank', 'noopener');
  }

  /** Runs a job that has the screen to itself. */
  async show(task: Task, job: (run: JobRun) => Promise<JobEvent>): Promise<void> {
    const run = this.#begin(WRITING.has(task));
    if (!run) return;
    this.store.dispatch({ kind: 'began', task });
    await this.#follow(run, ending(task, run, job));
  }

  /** Runs a writing that leaves the screen as it is; null if it was not begun or has no answer yet. */
  async quietly(job: (run: JobRun) => Promise<PaneEvent>): Promise<PaneEvent | null> {
    const run = this.#begin(true);
    if (!run) return null;
    this.notice({ kind: 'writing' });
    const ended = job(run).catch((error: unknown): PaneEvent => {
      return { kind: 'noticed', notice: { kind: 'problem', problem: problemOf(error) } };
    });
    return this.#follow(run, ended);
  }

  /** Asks the work to stop before its next step; if Excel does not answer, stops waiting for it. */
  stop(): void {
    this.store.dispatch({ kind: 'stop-asked' });
    this.#run?.stop();
  }

  async check({ host, control }: JobRun): Promise<Checked> {
    const readAt = this.beginReading();
    return this.checked(await this.jobs.check(host, control, this.chosenPlan()), readAt);
  }

  /** The result of a check that has just ended. */
  checked(result: CheckResult, readAt: number): Checked {
    return { result, readAt, moment: momentOf(this.now) };
  }

  /** When a job is done, and by which version. */
  issue(): Issue {
    return { moment: momentOf(this.now), version: manifest.version };
  }

  /** The plan that the person has chosen among several, as jobs take it. */
  chosenPlan(): { readonly plan?: string } {
    const { plan } = this.store.state;
    return plan === null ? {} : { plan };
  }

  /** Listens for edits from now on. Returns how many were reported until now. */
  beginReading(): number {
    this.#listen();
    return this.store.state.edits;
  }

  notice(notice: Notice | null): void {
    this.store.dispatch({ kind: 'noticed', notice });
  }

  /**
   * One job at a time: a second request leaves the first alone and says so. While it is not known whether something was
   * written, nothing else is written.
   */
  #begin(isWriting: boolean): JobRun | null {
    if (this.#run || (isWriting && this.store.state.unanswered)) {
      this.notice({ kind: this.#run ? 'busy' : 'unanswered' });
      return null;
    }
    this.#run = new JobRun(this.host, this.clock, {
      onProgress: (done, total) => this.store.dispatch({ kind: 'progressed', done, total }),
      onSilence: (silence) => this.store.dispatch({ kind: 'fell-silent', silence }),
    });
    return this.#run;
  }

  /** Waits for the job's end, or until the person no longer does: then its end is reported when it comes. */
  async #follow(run: JobRun, ended: Promise<PaneEvent>): Promise<PaneEvent | null> {
    const event = await Promise.race([ended, run.leftOpen.then(() => null)]);
    this.#run = null;
    if (event) {
      this.store.dispatch(event);
      return event;
    }
    const writing = { changes: await run.leftOpen };
    this.store.dispatch({ kind: 'left-open', writing });
    void ended.then((late) => this.store.dispatch({ kind: 'answered-late', writing, ended: late }));
    return null;
  }

  /** Once. If it fails, nothing is marked as out of date, and the next check tries again. */
  #listen(): void {
    const { watch } = this.#options;
    if (this.#isWatching || !watch) return;
    this.#isWatching = true;
    watch(() => this.store.dispatch({ kind: 'edited' })).catch(() => {
      this.#isWatching = false;
    });
  }
}

/** How the job ended. After a stop, only what was written, or may have been, is worth reporting. */
async function ending(task: Task, run: JobRun, job: (run: JobRun) => Promise<JobEvent>): Promise<JobEvent> {
  try {
    const event = await job(run);
    return run.isStopped && !hasWritten(reportOf(event)) ? { kind: 'stopped' } : event;
  } catch (error) {
    if (run.isStopped && (!WRITING.has(task) || isCancelled(error))) return { kind: 'stopped' };
    return { kind: 'failed', task, problem: problemOf(error) };
  }
}

/** Stopped while it read, so that nothing was written. */
function isCancelled(error: unknown): boolean {
  return error instanceof HostError && error.code === 'cancelled';
}

function reportOf(event: JobEvent): ApplyReport | null {
  if (event.kind === 'filled' || event.kind === 'summarised') return event.outcome.report;
  return event.kind === 'undone' || event.kind === 'reported' ? event.report : null;
}

function hasWritten(report: ApplyReport | null): boolean {
  return report !== null && report.applied.length + report.inverse.length > 0;
}
