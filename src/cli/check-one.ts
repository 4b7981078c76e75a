/** Checks one file after another by the same settings. */
import { attempt, type Outcome } from './attempt';
import { Config } from './config';
import type { Terminal } from './io';
import { checkFile } from './jobs';
import type { CheckReport } from './report';
import type { CheckTask } from './requests';

export type CheckOne = (file: string) => Promise<Outcome<CheckReport>>;

export function checkerOf(task: CheckTask, io: Pick<Terminal, 'stderr' | 'env'>): CheckOne {
  const config = new Config(task.config);
  const terminal = { ...io, language: task.language };
  return async (file) =>
    attempt(file, terminal, async () =>
      checkFile(task, file, task.language, task.ignoresSettings ? 'ignored' : await config.settingsFor(file)),
    );
}
