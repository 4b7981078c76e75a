/** Questions to Excel, many in a request; those whose answer is too long for it are asked again in halves. */
import { eachWithPauses } from '../../core/workbook/steps';
import { toHostError } from './errors';
import { pause } from './pace';
import type { Loaded } from './session';

/** Work that can be divided if Excel finds the request too long. */
export interface Divisible<T> {
  /** The same in two smaller parts; null if it cannot be divided. */
  halve(): readonly [T, T] | null;
}

export interface Question<A> extends Divisible<Question<A>> {
  /** Adds the question to the request that is being made up. */
  ask(): Loaded<A>;
}

/** The answers in the order of the questions. `onAnswered` gets the number of requests still to come, and may throw. */
export async function askAll<A>(
  context: Excel.RequestContext,
  requests: readonly (readonly Question<A>[])[],
  onAnswered?: (left: number) => void,
): Promise<A[]> {
  const queue = [...requests];
  const answers: A[] = [];
  for (let request = queue.shift(); request; request = queue.shift()) {
    const loaded = await eachWithPauses(request, (question) => question.ask(), { pause });
    try {
      await context.sync();
      answers.push(...(await eachWithPauses(loaded, (answer) => answer(), { pause })));
    } catch (error) {
      const halves = toHostError(error).code === 'excel-too-much' ? halveRequest(request) : null;
      if (!halves) throw error;
      queue.unshift(...halves);
      continue;
    }
    onAnswered?.(queue.length);
  }
  return answers;
}

/** A request as two; null if nothing is left to divide. */
export function halveRequest<T extends Divisible<T>>(request: readonly T[]): [T[], T[]] | null {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const halves = request[0]?.halve();
  return halves ? [[halves[0]], [halves[1]]] : null;
}
