import type { Language } from '../core/messages/language';
import type { Level } from '../core/settings/settings';
import type { Finding, Fix } from '../core/rules/finding';
import type { ApplyReport, Host, Work } from '../core/workbook/host';
import type { Place } from '../core/workbook/snapshot';
import { copyText } from './clipboard';
import type { Jobs } from './jobs';
import { rememberLanguage } from './memory';
import { problemOf } from './problem';
import { agreed } from './state/agreed';
import type { Checked, JobEvent, PaneEvent } from './state/event';
import type { Choice } from './state/fixes';
import type { Notice, Task } from './state/state';
import type { Store } from './state/store';

/** Hears of edits in the workbook from now on; a host that cannot tell of them has none. */
export type Watch = (onEdited: () => void) => Promise<void>;

/** What a person can ask of the pane; buttons and ribbon commands alike. No method throws: a failure is a state. */
export class Controller {
  #isBusy = false;
  #isStopped = false;
  #isWatching = false;

  constructor(
    private readonly host: Host,
    readonly store: Store,
    private readonly jobs: Jobs,
    private readonly watch?: Watch,
  ) {}

  check(): Promise<void> {
    return this.#run('check', async (work) => ({ kind: 'checked', checked: await this.#check(work) }));
  }

  previewFill(): Promise<void> {
    return this.#run('preview', async (work) => {
      const readAt = this.#beginReading();
      return { kind: 'previewed', preview: await this.jobs.previewFill(this.host, work, this.#asked()), readAt };
    });
  }

  /** Writes what is ticked in the preview. */
  async applyFill(): Promise<void> {
    const { screen } = this.store.state;
    if (screen.kind !== 'preview') return;
    const proposals = agreed(screen.preview, screen.chosen);
    if (proposals.length === 0) return;
    await this.#run('fill', async (work) => ({
      kind: 'filled',
      outcome: await this.jobs.applyFill(this.host, proposals, work),
    }));
  }

  summarise(): Promise<void> {
    return this.#run('summary', async (work) => ({
      kind: 'summarised',
      outcome: await this.jobs.summarise(this.host, work, this.#asked()),
    }));
  }

  /** Checks the plan and writes what was found into a tab of the workbook. */
  writeFindings(): Promise<void> {
    return this.#run('findings-tab', async (work) => {
      const readAt = this.#beginReading();
      const { checked, tab, report } = await this.jobs.writeFindings(this.host, work, this.#asked());
      return { kind: 'reported', checked: { result: checked, readAt }, tab, report };
    });
  }

  /** Takes the last writing back. */
  async undo(): Promise<void> {
    const [last] = this.store.state.undoable;
    if (!last) return this.#notice({ kind: 'nothing-to-undo' });
    await this.#run('undo', async (work) => ({
      kind: 'undone',
      report: await this.jobs.undo(this.host, last.report, work),
    }));
  }

  /** Reads another plan of the workbook from now on. */
  async choosePlan(plan: string): Promise<void> {
    this.store.dispatch({ kind: 'plan-chosen', plan });
    await this.check();
  }

  openSettings(): Promise<void> {
    return this.#run('settings', async (work) => ({
      kind: 'settings-opened',
      loaded: await this.jobs.loadSettings(this.host, work),
    }));
  }

  setRule(rule: string, level: Level | null): void {
    this.store.dispatch({ kind: 'rule-set', rule, level });
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
    await this.#quietly(async () => ({
      kind: 'settings-saved',
      report: await this.jobs.saveSettings(this.host, screen.loaded, screen.draft),
    }));
    if (this.store.state.screen.kind !== 'settings') await this.check();
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

  /** Asks the work to stop before its next step. */
  stop(): void {
    this.#isStopped = true;
    this.store.dispatch({ kind: 'stop-asked' });
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
  mend(choices: readonly Choice[]): Promise<void> {
    return this.#quietly(async () => {
      const { applied, report } = await this.jobs.applyFixes(this.host, choices);
      const checked = report.inverse.length > 0 ? await this.#check().catch(() => null) : null;
      return { kind: 'mended', findings: applied.map(({ finding }) => finding), report, checked };
    });
  }

  /** Writes every fix that cannot change a meaning, those included that the first ones bring to light. */
  mendSafe(): Promise<void> {
    return this.#quietly(async () => {
      const readAt = this.#beginReading();
      const { applied, report, checked, failure } = await this.jobs.mendSafe(this.host, undefined, this.#asked());
      const findings = applied.map(({ finding }) => finding);
      return { kind: 'mended', findings, report, checked: failure ? null : { result: checked, readAt } };
    });
  }

  /** Keeps a finding as it is, for the person's reason. */
  accept(finding: Finding, reason: string): Promise<void> {
    return this.#quietly(async () => {
      const report = await this.jobs.acceptFinding(this.host, finding, reason);
      return { kind: 'accepted', finding, reason: reason.trim(), report };
    });
  }

  unaccept(finding: Finding): Promise<void> {
    return this.#quietly(async () => {
      const report = await this.jobs.unacceptFinding(this.host, finding);
      return { kind: 'accepted', finding, reason: null, report };
    });
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

  /** One job at a time: a second request leaves the first alone and says so. */
  async #run(task: Task, job: (work: Work) => Promise<JobEvent>): Promise<void> {
    if (this.#isBusy) return this.#sayBusy();
    this.#isBusy = true;
    this.#isStopped = false;
    this.store.dispatch({ kind: 'began', task });
    const work: Work = {
      onProgress: (done, total) => this.store.dispatch({ kind: 'progressed', done, total }),
      isCancelled: () => this.#isStopped,
    };
    const event = await this.#end(task, job(work));
    this.#isBusy = false;
    this.store.dispatch(event);
  }

  async #check(work?: Work): Promise<Checked> {
    const readAt = this.#beginReading();
    return { result: await this.jobs.check(this.host, work, this.#asked()), readAt };
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

  /** Work that leaves the list on the screen: its end is an event of its own, its failure a passing line. */
  async #quietly(job: () => Promise<PaneEvent>): Promise<void> {
    if (this.#isBusy) return this.#sayBusy();
    this.#isBusy = true;
    this.#notice({ kind: 'writing' });
    try {
      this.store.dispatch(await job());
    } catch (error) {
      this.#notice({ kind: 'problem', problem: problemOf(error) });
    } finally {
      this.#isBusy = false;
    }
  }

  #sayBusy(): void {
    this.#notice({ kind: 'busy' });
  }

  #notice(notice: Notice | null): void {
    this.store.dispatch({ kind: 'noticed', notice });
  }

  /** How the job ended. After a stop, only what was written, or may have been, is still worth telling. */
  async #end(task: Task, job: Promise<JobEvent>): Promise<JobEvent> {
    try {
      const event = await job;
      return this.#isStopped && !hasWritten(reportOf(event)) ? { kind: 'stopped' } : event;
    } catch (error) {
      const mayHaveWritten = task !== 'check' && task !== 'preview' && task !== 'settings';
      if (this.#isStopped && !mayHaveWritten) return { kind: 'stopped' };
      return { kind: 'failed', task, problem: problemOf(error) };
    }
  }
}

function reportOf(event: JobEvent): ApplyReport | null {
  if (event.kind === 'filled' || event.kind === 'summarised') return event.outcome.report;
  return event.kind === 'undone' || event.kind === 'reported' ? event.report : null;
}

function hasWritten(report: ApplyReport | null): boolean {
  return report !== null && report.applied.length + report.inverse.length > 0;
}
