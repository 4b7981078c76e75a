/** Long work in small steps, the same done at once or with pauses. A host with a screen draws in its `pause`. */

/** Work that stops after each step, and returns its result after the last. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps, one right after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A host, as far as it pauses. */
interface Pausing {
  pause?(): Promise<void>;
}

/** Does the steps with a pause after each. What the pause throws ends the work. */
export async function withPauses<T>(steps: Steps<T>, host: Pausing): Promise<T> {
  if (!host.pause) return atOnce(steps);
  let step = steps.next();
  while (!step.done) {
    await host.pause();
    step = steps.next();
  }
  return step.value;
}

/** What `make` returns for each item, with a pause after each. */
export async function eachWithPauses<T, R>(items: Iterable<T>, make: (item: T) => R, host: Pausing): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    await host.pause?.();
  }
  return made;
}
