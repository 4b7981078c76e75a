/** A thread that checks files for the command line: a path in, what is shown of the file out. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompiled } from './compiled';
import type { ThreadTask } from './requests';

const { stderr, env } = process;

async function serve({ outputs, ...task }: ThreadTask): Promise<void> {
  loadCompiled(join(__dirname, 'work.js'), env);
  const { checkerOf } = await import(/* webpackChunkName: "work" */ './check-one');
  const told = { ...outputs.stderr, write: (text: string) => stderr.write(text) };
  const check = checkerOf(task, { stdout: outputs.stdout, stderr: told, env });
  parentPort?.on('message', (file: string) => {
    void check(file).then((drawn) => parentPort?.postMessage(drawn));
  });
}

void serve(workerData as ThreadTask);
