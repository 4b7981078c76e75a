import type { Sentence } from '../../core/messages/language';
import { PROBLEMS } from '../../core/messages/problems';
import { HostError } from '../../core/workbook/host';
import { JobsNotLoaded } from '../jobs';
import { WRITING, type Problem, type Task } from '../state/state';
import { FRAME } from '../words/frame';

/** What the person is told of a thrown value. Messages of other errors may quote cells, so only their names are kept. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof JobsNotLoaded) return { code: 'not-loaded', detail: thrown.name };
  if (thrown instanceof HostError) return { code: thrown.code, detail: thrown.detail };
  return { code: 'unexpected', detail: thrown instanceof Error ? thrown.name : typeof thrown };
}

/** What did not work, for the head of the screen. */
export function problemTitle({ problem, task }: { readonly problem: Problem; readonly task: Task }): Sentence {
  if (problem.code === 'no-plan') return FRAME.noPlanTitle;
  if (problem.code === 'unexpected' || problem.code === 'not-loaded') return FRAME.problemTitle;
  return WRITING.has(task) ? FRAME.notWrittenTitle : FRAME.notReadTitle;
}

/** What happened and what to do next. */
export function sentenceOf(problem: Problem): Sentence {
  return problem.code === 'unexpected' ? FRAME.unexpected : PROBLEMS[problem.code];
}
