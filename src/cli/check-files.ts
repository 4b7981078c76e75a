/** Checks many files, several at a time if they are many, and gives what is shown of them in their order. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { log, problemReport } from './attempt';
import { checkerOf } from './check-one';
import { draw, type Drawn } from './draw';
import type { Entry } from './folders';
import type { Device } from './device';
import type { Terminal } from './io';
import type { FilesTask } from './requests';

type Taken = (drawn: Drawn) => void;

/** So many are done before a thread is ready. */
const FEW = 8;
/** A thread takes about a hundred megabytes, so that a person has to ask for more of them. */
const MOST_THREADS = 8;

/** One file's problem does not keep the next from being checked. */
export async function checkFiles(
  entries: readonly Entry[],
  task: FilesTask,
  terminal: Terminal,
  take: Taken,
): Promise<void> {
  const drawProblem = (path: string, problem: unknown): Drawn => {
    log(problem, terminal);
    return draw(problemReport(path, problem, terminal), task, terminal);
  };
  const { startWorker } = terminal;
  const threads = Math.min(entries.length, task.threads ?? usualThreads(entries.length));
  if (threads > 1 && startWorker) {
    const outputs = { stdout: deviceOf(terminal.stdout), stderr: deviceOf(terminal.stderr) };
    const start = async (): Promise<Worker> => startWorker({ ...task, outputs });
    const queue = new Queue(entries, new InOrder(take), start, drawProblem);
    await Promise.all(Array.from({ length: threads }, async () => queue.drain()));
    return;
  }
  const check = checkerOf(task, terminal);
  for (const { path, problem } of entries) take(problem ? drawProblem(path, problem) : await check(path));
}

function usualThreads(files: number): number {
  return files > FEW ? Math.min(MOST_THREADS, availableParallelism()) : 1;
}

function deviceOf({ isTTY = false, columns = 0 }: Device): Device {
  return { isTTY, columns };
}

/** Holds back what is shown of a file until all before it is there. */
class InOrder {
  private readonly waiting = new Map<number, Drawn>();
  private next = 0;

  constructor(private readonly take: Taken) {}

  put(index: number, drawn: Drawn): void {
    this.waiting.set(index, drawn);
    for (let due = this.waiting.get(this.next); due; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.next += 1;
      this.take(due);
    }
  }
}

class Queue {
  private next = 0;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly results: InOrder,
    private readonly start: () => Promise<Worker>,
    /** What is shown of a file of which its thread shows nothing. */
    private readonly drawProblem: (path: string, problem: unknown) => Drawn,
  ) {}

  /** Takes files until there are none left. A thread that ends (a file took all its memory) is replaced. */
  async drain(): Promise<void> {
    let worker: Worker | null = null;
    for (let index = this.next++; index < this.entries.length; index = this.next++) {
      const { path, problem = null } = this.entries[index] ?? { path: '' };
      const thread: Worker = (worker ??= await this.start());
      const drawn = problem
        ? this.drawProblem(path, problem)
        : await answerOf(thread, path).catch((error: unknown) => this.drawProblem(path, error));
      if (thread.threadId < 0) worker = null;
      this.results.put(index, drawn);
    }
    await worker?.terminate();
  }
}

/** Throws what ended the thread. */
async function answerOf(worker: Worker, file: string): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered).off('error', failed);
    };
    const answered = (drawn: Drawn): void => {
      settle();
      resolve(drawn);
    };
    const failed = (error: Error): void => {
      settle();
      // The worker's 'exit' event follows, and has no listener then.
      worker.once('exit', () => reject(error));
    };
    worker.on('message', answered).on('error', failed);
    worker.postMessage(file);
  });
}
