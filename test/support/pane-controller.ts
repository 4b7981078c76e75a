/** A controller over jobs and a host that each test tells what to do. */
import type { FillOutcome } from '../../src/core/jobs/fill';
import type { TabGlance } from '../../src/core/jobs/glance';
import type { Host } from '../../src/core/workbook/host';
import type { DeskOptions } from '../../src/taskpane/actions/desk';
import { createController, type Controller } from '../../src/taskpane/controller';
import type { Jobs } from '../../src/taskpane/jobs';
import { startState } from '../../src/taskpane/state/state';
import { Store } from '../../src/taskpane/state/store';
import { checkResult, finding, line, lineRow, preview, proposal, report } from './pane';

export const CHECKED = checkResult({ findings: [finding('error', 'A29')] });
export const ASKED = line('asked', { reason: 'undecided', rows: [lineRow({ quarters: [] })] });
export const PREVIEW = preview([line('a'), line('b', { needsConsent: true }), ASKED]);
export const TABS: readonly TabGlance[] = [
  { id: 'overview', name: 'ภาพรวม', isThere: false },
  { id: 'calendar', name: 'ปฏิทินรายไตรมาส', isThere: true },
];
export const OUTCOME: FillOutcome = { filled: [proposal('a')], left: [], report: report({ applied: 1 }) };
export const LOADED = { text: null, problems: [], settings: { rules: {}, accepted: [] }, rules: [] };

/** A host of plain data: nothing here reads it, for the jobs are the tests' own. */
export const host = { reveal: vi.fn<Host['reveal']>(), apply: vi.fn<Host['apply']>() };
export const jobs = {
  amountsOf: vi.fn<Jobs['amountsOf']>(),
  glance: vi.fn<Jobs['glance']>(),
  check: vi.fn<Jobs['check']>(),
  previewFill: vi.fn<Jobs['previewFill']>(),
  applyAnswers: vi.fn<Jobs['applyAnswers']>(),
  applyFixes: vi.fn<Jobs['applyFixes']>(),
  fixSafe: vi.fn<Jobs['fixSafe']>(),
  acceptFindings: vi.fn<Jobs['acceptFindings']>(),
  unacceptFinding: vi.fn<Jobs['unacceptFinding']>(),
  loadSettings: vi.fn<Jobs['loadSettings']>(),
  ruleNews: vi.fn<Jobs['ruleNews']>(),
  saveSettings: vi.fn<Jobs['saveSettings']>(),
  writeFindings: vi.fn<Jobs['writeFindings']>(),
  summarise: vi.fn<Jobs['summarise']>(),
  turnOff: vi.fn<Jobs['turnOff']>(),
  undo: vi.fn<Jobs['undo']>(),
};

const AT_HOME = { now: () => new Date(2026, 10, 29, 14, 30), partition: 'site:' };

interface Started {
  readonly store: Store;
  readonly controller: Controller;
}

/** A pane that has just been opened, with jobs that succeed and know of no test before. */
export function started(): Started {
  vi.resetAllMocks();
  jobs.check.mockResolvedValue(CHECKED);
  jobs.previewFill.mockResolvedValue(PREVIEW);
  jobs.applyAnswers.mockResolvedValue(OUTCOME);
  jobs.undo.mockResolvedValue(report({ applied: 1 }));
  host.reveal.mockResolvedValue();
  const store = new Store(startState('th'));
  return { store, controller: controllerOf(store) };
}

/** Another controller of the same pane. */
export function controllerOf(store: Store, options: Partial<DeskOptions> = {}): Controller {
  return createController({ host: host as unknown as Host, store, jobs, ...AT_HOME, ...options });
}

/** A job that waits until it is told how to end. */
export function held<T>(): {
  job: () => Promise<T>;
  end: (value: T) => void;
  fail: (error: unknown) => void;
} {
  let end: (value: T) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { job: () => promise, end: (value) => end(value), fail: (error) => fail(error) };
}
