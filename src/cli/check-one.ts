/** Checks one file after another by the same settings, and draws what is shown of it. */
import { attempt } from './attempt';
import { Config } from './config';
import { draw, type Drawn } from './draw';
import type { Device } from './device';
import type { Terminal } from './io';
import { checkFile } from './jobs';
import type { CheckTask } from './requests';

export type CheckOne = (file: string) => Promise<Drawn>;

/** Standard output is only looked at: who asked writes what was drawn. */
interface CheckerIo extends Pick<Terminal, 'stderr' | 'env'> {
  readonly stdout: Device;
}

export function checkerOf(task: CheckTask, io: CheckerIo): CheckOne {
  const config = new Config(task.config);
  const terminal = { ...io, language: task.language };
  return async (file) => {
    const report = await attempt(file, terminal, async () =>
      checkFile(task, file, task.language, task.ignoresSettings ? 'ignored' : await config.settingsFor(file)),
    );
    return draw(report, task, terminal);
  };
}
