/** Money that projects ask for. What is blank or cannot be read is counted, and never taken for 0. */
import type { Project } from '../plan/project';

export interface Amounts {
  /** Projects that ask for money. */
  readonly spending: number;
  /** Projects that say that they need none. */
  readonly free: number;
  /** Projects whose budget is blank or cannot be read. */
  readonly unread: number;
  /** The sum of those that are known, in baht; '' if none is. */
  readonly baht: number | '';
}

export function amountsOf(projects: readonly Project[]): Amounts {
  const known = projects.flatMap(({ budget }) => budget?.value ?? []);
  const spending = known.filter((amount) => amount > 0).length;
  return {
    spending,
    free: known.length - spending,
    unread: projects.length - known.length,
    baht: known.length === 0 ? '' : sumOf(known),
  };
}

/** In satang, which add up exactly. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
