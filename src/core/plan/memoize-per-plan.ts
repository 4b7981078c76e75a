/** What several rules ask of the same plan, or of its framework, is worked out once. */
import type { Framework } from './framework';
import type { Plan } from './plan';

/** A pure function of a plan that remembers its answer as long as the plan is in use. */
export function memoizePerPlan<T>(answer: (plan: Plan) => T): (plan: Plan) => T {
  return memoizePer(answer);
}

/** The same of a framework: there are few, and they are always in use. */
export function memoizePerFramework<T>(answer: (framework: Framework) => T): (framework: Framework) => T {
  return memoizePer(answer);
}

function memoizePer<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.answer;
    const made = { answer: answer(of) };
    known.set(of, made);
    return made.answer;
  };
}
