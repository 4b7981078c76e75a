import manifest from '../../package.json';
import { dayOf, momentOf } from '../core/calendar/moment';
import type { Language } from '../core/messages/language';
import type { Level } from '../core/settings/settings';
import type { Issue } from '../core/plan/receipt';
import type { Finding, Fix } from '../core/rules/finding';
import type { Digits } from '../core/text/digits';
import type { SheetFont } from '../core/workbook/sheet-style';
import type { Informant } from '../core/workbook/fact';
import { HostError, type ApplyReport, type Host } from '../core/workbook/host';
import type { Place } from '../core/workbook/snapshot';
import { copyText } from './clipboard';
import { detailsText, type Failed } from './details';
import { CLOCK, JobRun, type Clock } from './job-run';
import type { Jobs } from './jobs';
import { rememberedName, rememberLanguage, rememberName } from './memory';
import { problemOf } from './problem';
import { agreed } from './state/agreed';
import type { Checked, JobEvent, PaneEvent } from './state/event';
import type { Choice } from './state/fixes';
import { WRITING, type Notice, type Task } from './state/state';
import type { Store } from './state/store';

/** Hears of edits in the workbook from now on; a host that cannot tell of them has none. */
export type Watch = (onEdited: () => void) => Promise<void>;

/** Where the pane is open: the time there, and what is put before the keys of the browser's storage. */
export interface Surroundings {
  readonly now: () => Date;
  readonly partition: string;
}

const SURROUNDINGS: Surroundings = { now: () => new Date(), partition: '' };

/** What a person can ask of the pane; buttons and ribbon commands alike. No method throws: a failure is a state. */
export class Controller {
  /** The job that is under way. */
  #run: JobRun | null = null;
  #isWatching = false;

  constructor(
    private readonly host: Host,
    readonly store: Store,
    private readonly jobs: Jobs,
    private readonly watch?: Watch,
    private readonly informant?: Informant,
    private readonly clock: Clock = CLOCK,
    private readonly surroundings: Surroundings = SURROUNDINGS,
  ) {}

  check(): Promise<void> {
    return this.#show('check', async (run) => ({ kind: 'checked', checked: await this.#check(run) }));
  }

  previewFill(): Promise<void> {
    return this.#show('preview', async ({ host, control: work }) => {
      const readAt = this.#beginReading();
      return { kind: 'previewed', preview: await this.jobs.previewFill(host, work, this.#asked()), readAt };
    });
  }

  /** Writes what is ticked in the preview. */
  async applyFill(): Promise<void> {
    const { screen } = this.store.state;
    if (screen.kind !== 'preview') return;
    const proposals = agreed(screen.preview, screen.chosen);
    if (proposals.length === 0) return;
    await this.#show('fill', async ({ host, control: work }) => ({
      kind: 'filled',
      outcome: await this.jobs.applyFill(host, proposals, work),
    }));
  }

  summarise(): Promise<void> {
    return this.#show('summary', async ({ host, control: work }) => ({
      kind: 'summarised',
      outcome: await this.jobs.summarise(host, this.#issue(), work, this.#asked()),
    }));
  }

  /** Checks the plan and writes what was found into a tab of the workbook. */
  writeFindings(): Promise<void> {
    return this.#show('findings-tab', async ({ host, control: work }) => {
      const readAt = this.#beginReading();
      const { checked, tab, report } = await this.jobs.writeFindings(host, this.#issue(), work, this.#asked());
      return { kind: 'reported', checked: { result: checked, readAt }, tab, report };
    });
  }

  /** Takes the last writing back. */
  async undo(): Promise<void> {
    const [last] = this.store.state.undoable;
    if (!last) return this.#notice({ kind: 'nothing-to-undo' });
    await this.#show('undo', async ({ host, control: work }) => ({
      kind: 'undone',
      report: await this.jobs.undo(host, last.report, work),
      undone: last,
    }));
  }

  /** Reads another plan of the workbook from now on. */
  async choosePlan(plan: string): Promise<void> {
    this.store.dispatch({ kind: 'plan-chosen', plan });
    await this.check();
  }

  openSettings(): Promise<void> {
    return this.#show('settings', async ({ host, control: work }) => ({
      kind: 'settings-opened',
      loaded: await this.jobs.loadSettings(host, work),
    }));
  }

  setRule(rule: string, level: Level | null): void {
    this.store.dispatch({ kind: 'rule-set', rule, level });
  }

  setDigits(digits: Digits | null): void {
    this.store.dispatch({ kind: 'digits-set', digits });
  }

  setFont(font: SheetFont | null): void {
    this.store.dispatch({ kind: 'font-set', font });
  }

  resetSettings(): void {
    this.store.dispatch({ kind: 'settings-reset' });
  }

  leaveSettings(): void {
    this.store.dispatch({ kind: 'settings-left' });
  }

  /** Writes the settings into the workbook and checks by them. */
  async saveSettings(): Promise<void> {
    const { screen } = this.store.state;
    if (screen.kind !== 'settings') return;
    const ended = await this.#quietly(async ({ host }) => ({
      kind: 'settings-saved',
      report: await this.jobs.saveSettings(host, screen.loaded, screen.draft),
    }));
    if (ended?.kind === 'settings-saved' && this.store.state.screen.kind !== 'settings') await this.check();
  }

  /** Tries again what failed. A fill starts from a new preview: the workbook may have changed since the last one. */
  retry(task: Task): Promise<void> {
    const again: Record<Task, () => Promise<void>> = {
      check: () => this.check(),
      preview: () => this.previewFill(),
      fill: () => this.previewFill(),
      summary: () => this.summarise(),
      'findings-tab': () => this.writeFindings(),
      undo: () => this.undo(),
      settings: () => this.openSettings(),
    };
    return again[task]();
  }

  /** Asks the work to stop before its next step; if Excel does not answer, stops waiting for it. */
  stop(): void {
    this.store.dispatch({ kind: 'stop-asked' });
    this.#run?.stop();
  }

  /** Shows what was asked to be written and has no answer yet. */
  showUnanswered(): void {
    this.store.dispatch({ kind: 'unanswered-shown' });
  }

  showLate(): void {
    this.store.dispatch({ kind: 'late-shown' });
  }

  dismissLate(): void {
    this.store.dispatch({ kind: 'late-dismissed' });
  }

  dismissNews(): void {
    this.store.dispatch({ kind: 'news-dismissed' });
  }

  home(): void {
    this.store.dispatch({ kind: 'went-home' });
  }

  choose(ids: readonly string[], isChosen: boolean): void {
    this.store.dispatch({ kind: 'chose', ids, isChosen });
  }

  /** Selects the place in the workbook; where that cannot be done, says why beside what is on the screen. */
  async reveal(place: Place): Promise<void> {
    try {
      await this.host.reveal(place);
      this.dismiss();
    } catch (error) {
      this.#notice({ kind: 'problem', problem: problemOf(error) });
    }
  }

  /** Notes where in the list the person is. */
  stand(finding: Finding): void {
    const { screen } = this.store.state;
    if (screen.kind === 'findings' && screen.at !== finding) this.store.dispatch({ kind: 'stood', finding });
  }

  async visit(finding: Finding): Promise<void> {
    this.store.dispatch({ kind: 'visited', finding });
    await this.reveal(finding);
  }

  /** Goes where a person mends what no fix can write. */
  go(finding: Finding, fix: Fix): Promise<void> {
    return this.reveal(fix.goTo ?? finding);
  }

  /** Writes fixes that the person pressed, as they were shown, and checks the plan again. */
  async mend(choices: readonly Choice[]): Promise<void> {
    await this.#quietly(async (run) => {
      const { applied, report } = await this.jobs.applyFixes(run.host, choices);
      const checked = report.inverse.length > 0 ? await this.#check(run).catch(() => null) : null;
      return { kind: 'mended', findings: applied.map(({ finding }) => finding), report, checked };
    });
  }

  /** Writes every fix that cannot change a meaning, those included that the first ones bring to light. */
  async mendSafe(): Promise<void> {
    await this.#quietly(async ({ host }) => {
      const readAt = this.#beginReading();
      const { applied, report, checked, failure } = await this.jobs.mendSafe(host, undefined, this.#asked());
      const findings = applied.map(({ finding }) => finding);
      return { kind: 'mended', findings, report, checked: failure ? null : { result: checked, readAt } };
    });
  }

  /** The name that the person gave last, on this machine; '' if none. */
  get personName(): string {
    return rememberedName(this.surroundings.partition);
  }

  /** Keeps a finding as it is, for the person's reason; the name may be empty, and is remembered. */
  async accept(finding: Finding, reason: string, name: string): Promise<void> {
    const [words, by] = [reason.trim(), name.trim()];
    rememberName(this.surroundings.partition, by);
    const date = dayOf(momentOf(this.surroundings.now()));
    const acceptance = { reason: words, date, ...(by !== '' && { name: by }) };
    await this.#quietly(async ({ host }) => {
      const report = await this.jobs.acceptFinding(host, finding, acceptance);
      return { kind: 'accepted', finding, acceptance, report };
    });
  }

  async unaccept(finding: Finding): Promise<void> {
    await this.#quietly(async ({ host }) => {
      const report = await this.jobs.unacceptFinding(host, finding);
      return { kind: 'accepted', finding, acceptance: null, report };
    });
  }

  /** What whoever gives support is told: codes and versions, nothing that stands in the workbook. */
  details(failed: Failed | null): Promise<string> {
    return detailsText(this.informant, this.store.state.language, failed);
  }

  async copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    this.#notice({ kind: isCopied ? 'copied' : 'not-copied' });
  }

  dismiss(): void {
    if (this.store.state.notice) this.#notice(null);
  }

  speak(language: Language): void {
    rememberLanguage(language);
    this.store.dispatch({ kind: 'language-chosen', language });
  }

  /** A job that has the screen to itself while it works. */
  async #show(task: Task, job: (run: JobRun) => Promise<JobEvent>): Promise<void> {
    const run = this.#begin(WRITING.has(task));
    if (!run) return;
    this.store.dispatch({ kind: 'began', task });
    await this.#follow(run, this.#end(task, run, job));
  }

  /** A writing that leaves the list on the screen; null if it was not begun or is still without an answer. */
  async #quietly(job: (run: JobRun) => Promise<PaneEvent>): Promise<PaneEvent | null> {
    const run = this.#begin(true);
    if (!run) return null;
    this.#notice({ kind: 'writing' });
    const ending = job(run).catch((error: unknown): PaneEvent => {
      return { kind: 'noticed', notice: { kind: 'problem', problem: problemOf(error) } };
    });
    return this.#follow(run, ending);
  }

  /**
   * One job at a time: a second request leaves the first alone and says so. While nobody knows whether something was
   * written, nothing else is.
   */
  #begin(isWriting: boolean): JobRun | null {
    if (this.#run || (isWriting && this.store.state.unanswered)) {
      this.#notice({ kind: this.#run ? 'busy' : 'unanswered' });
      return null;
    }
    this.#run = new JobRun(this.host, this.clock, {
      onProgress: (done, total) => this.store.dispatch({ kind: 'progressed', done, total }),
      onSilence: (silence) => this.store.dispatch({ kind: 'fell-silent', silence }),
    });
    return this.#run;
  }

  /** Waits for the job's end, or until the person no longer does: then its end is told whenever it comes. */
  async #follow(run: JobRun, ending: Promise<PaneEvent>): Promise<PaneEvent | null> {
    const ended = await Promise.race([ending, run.leftOpen.then(() => null)]);
    this.#run = null;
    if (ended) {
      this.store.dispatch(ended);
      return ended;
    }
    const writing = { changes: await run.leftOpen };
    this.store.dispatch({ kind: 'left-open', writing });
    void ending.then((late) => this.store.dispatch({ kind: 'answered-late', writing, ended: late }));
    return null;
  }

  async #check({ host, control: work }: JobRun): Promise<Checked> {
    const readAt = this.#beginReading();
    return { result: await this.jobs.check(host, work, this.#asked()), readAt };
  }

  /** When a job is done, and by which version. */
  #issue(): Issue {
    return { moment: momentOf(this.surroundings.now()), version: manifest.version };
  }

  /** The plan that the person has chosen among several. */
  #asked(): { readonly plan?: string } {
    const { plan } = this.store.state;
    return plan === null ? {} : { plan };
  }

  /** Hears of edits from now on; how many were heard of until now. */
  #beginReading(): number {
    this.#listen();
    return this.store.state.edits;
  }

  /** Once. Where it fails nothing is marked as out of date, and the next check tries again. */
  #listen(): void {
    if (this.#isWatching || !this.watch) return;
    this.#isWatching = true;
    this.watch(() => this.store.dispatch({ kind: 'edited' })).catch(() => {
      this.#isWatching = false;
    });
  }

  #notice(notice: Notice | null): void {
    this.store.dispatch({ kind: 'noticed', notice });
  }

  /** How the job ended. After a stop, only what was written, or may have been, is still worth telling. */
  async #end(task: Task, run: JobRun, job: (run: JobRun) => Promise<JobEvent>): Promise<JobEvent> {
    try {
      const event = await job(run);
      return run.isStopped && !hasWritten(reportOf(event)) ? { kind: 'stopped' } : event;
    } catch (error) {
      if (run.isStopped && (!WRITING.has(task) || isCancelled(error))) return { kind: 'stopped' };
      return { kind: 'failed', task, problem: problemOf(error) };
    }
  }
}

/** Stopped while it still read, so that nothing was written. */
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
