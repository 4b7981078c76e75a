/** Long work in small steps, between which a host with a screen may draw: pure, and the same done at once or with pauses. */

/** Work that stops after each step, and returns its result after the last. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps, one right after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What offers pauses: a host with a screen. */
interface Pausing {
  pause?(): Promise<void>;
}

/** Does the steps with a pause offered after each. What the pause throws ends the work. */
export async function withPauses<T>(steps: Steps<T>, host: Pausing): Promise<T> {
  if (!host.pause) return atOnce(steps);
  let step = steps.next();
  while (!step.done) {
    await host.pause();
    step = steps.next();
  }
  return step.value;
}
