/** What several rules ask of the same plan is worked out once. */
import type { Plan } from './plan';

/** A pure function of a plan that remembers its answer as long as the plan is in use. */
export function memoizePerPlan<T>(answer: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly answer: T }>();
  return (plan) => {
    const found = known.get(plan) ?? { answer: answer(plan) };
    known.set(plan, found);
    return found.answer;
  };
}
