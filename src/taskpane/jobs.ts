/** The jobs as one object, so that the pane's tests can give their own; loaded while the pane is already on the screen. */
import type { JOB_LIST } from './job-list';

export type Jobs = Readonly<typeof JOB_LIST>;

/** The file of the jobs did not come: the network was away. */
export class JobsNotLoaded extends Error {
  override readonly name = 'JobsNotLoaded';
}

let loading: Promise<Jobs> | null = null;

function load(): Promise<Jobs> {
  loading ??= import(/* webpackChunkName: "jobs" */ './job-list').then(
    ({ JOB_LIST: jobs }) => jobs,
    () => {
      // A network that was away may be there at the next press.
      loading = null;
      throw new JobsNotLoaded();
    },
  );
  return loading;
}

/** Every job, from now on; each waits until the jobs are there. */
export function loadJobs(): Jobs {
  load().catch(() => undefined); // The job that is asked for says so.
  return {
    amountsOf: async (...asked) => (await load()).amountsOf(...asked),
    glance: async (...asked) => (await load()).glance(...asked),
    acceptFindings: async (...asked) => (await load()).acceptFindings(...asked),
    applyAnswers: async (...asked) => (await load()).applyAnswers(...asked),
    applyFixes: async (...asked) => (await load()).applyFixes(...asked),
    check: async (...asked) => (await load()).check(...asked),
    loadSettings: async (...asked) => (await load()).loadSettings(...asked),
    fixSafe: async (...asked) => (await load()).fixSafe(...asked),
    previewFill: async (...asked) => (await load()).previewFill(...asked),
    ruleNews: async (...asked) => (await load()).ruleNews(...asked),
    saveSettings: async (...asked) => (await load()).saveSettings(...asked),
    summarise: async (...asked) => (await load()).summarise(...asked),
    turnOff: async (...asked) => (await load()).turnOff(...asked),
    unacceptFinding: async (...asked) => (await load()).unacceptFinding(...asked),
    undo: async (...asked) => (await load()).undo(...asked),
    writeFindings: async (...asked) => (await load()).writeFindings(...asked),
  };
}
