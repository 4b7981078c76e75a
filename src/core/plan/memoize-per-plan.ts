/** What several rules ask of the same plan, or of its framework, is worked out once. */
import type { Framework } from './framework';
import type { Plan } from './plan';

/** The key of the answers that a plan carries. Copies and comparisons do not see it. */
const ANSWERS = Symbol('answers');

interface Asked {
  readonly [ANSWERS]?: Map<unknown, unknown>;
}

/**
 * A pure function of a plan that remembers its answer as long as the plan is in use. The plan must not be frozen: it
 * carries the answers. A WeakMap would make V8 copy whole plans as it collects garbage (docs/decisions/speed.md).
 */
export function memoizePerPlan<T>(answer: (plan: Plan) => T): (plan: Plan) => T {
  return (plan) => {
    const answers = answersOf(plan);
    const known = answers.get(answer) as T | undefined;
    if (known !== undefined || answers.has(answer)) return known as T;
    const made = answer(plan);
    answers.set(answer, made);
    return made;
  };
}

function answersOf(plan: Plan & Asked): Map<unknown, unknown> {
  const known = plan[ANSWERS];
  if (known) return known;
  const answers = new Map<unknown, unknown>();
  Object.defineProperty(plan, ANSWERS, { value: answers });
  return answers;
}

/** The same of a framework: there are few, and they are always in use. */
export function memoizePerFramework<T>(answer: (framework: Framework) => T): (framework: Framework) => T {
  const known = new WeakMap<Framework, { readonly answer: T }>();
  return (framework) => {
    const found = known.get(framework);
    if (found) return found.answer;
    const made = { answer: answer(framework) };
    known.set(framework, made);
    return made.answer;
  };
}
