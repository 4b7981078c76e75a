import type { Plan } from '../../plan/plan';

/** Whether the national plan that the form follows covers a fiscal year, Buddhist Era. */
export function isInNationalPlan({ framework: { years } }: Plan, year: number): boolean {
  return years.first <= year && year <= years.last;
}
