/** Checks many files, two at a time if they are many, and reports them in their order. */
import type { Worker } from 'node:worker_threads';
import { attempt, problemReport, type Outcome } from './attempt';
import { checkerOf } from './check-one';
import type { Entry } from './folders';
import type { Terminal } from './io';
import type { CheckReport } from './report';
import type { CheckTask } from './requests';

type Taken = (report: Outcome<CheckReport>) => void;

/** Fewer are done before a second thread is ready. */
const FEW = 8;
const THREADS = 2;

/** One file's problem does not keep the next from being checked. */
export async function checkFiles(
  entries: readonly Entry[],
  task: CheckTask,
  terminal: Terminal,
  take: Taken,
): Promise<void> {
  const { startWorker } = terminal;
  if (entries.length > FEW && startWorker) {
    const inOrder = new InOrder(take);
    const queue = new Queue(entries, inOrder, terminal);
    await Promise.all(Array.from({ length: THREADS }, async () => queue.drain(async () => startWorker(task))));
    return;
  }
  const check = checkerOf(task, terminal);
  for (const { path, problem } of entries) {
    take(problem ? problemReport(path, problem, terminal) : await check(path));
  }
}

/** Holds reports back until all those before them are there. */
class InOrder {
  private readonly waiting = new Map<number, Outcome<CheckReport>>();
  private next = 0;

  constructor(private readonly take: Taken) {}

  put(index: number, report: Outcome<CheckReport>): void {
    this.waiting.set(index, report);
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
    private readonly reports: InOrder,
    private readonly terminal: Terminal,
  ) {}

  /** Takes files until there are none left. A thread that ends (a file took all its memory) is replaced. */
  async drain(start: () => Promise<Worker>): Promise<void> {
    let worker: Worker | null = null;
    for (let index = this.next++; index < this.entries.length; index = this.next++) {
      const { path, problem = null } = this.entries[index] ?? { path: '' };
      const thread: Worker = (worker ??= await start());
      const report = await attempt(path, this.terminal, async () => {
        if (problem) throw problem;
        return answerOf(thread, path);
      });
      if (thread.threadId < 0) worker = null;
      this.reports.put(index, report);
    }
    await worker?.terminate();
  }
}

/** Throws what ended the thread. */
async function answerOf(worker: Worker, file: string): Promise<Outcome<CheckReport>> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered).off('error', failed);
    };
    const answered = (report: Outcome<CheckReport>): void => {
      settle();
      resolve(report);
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
