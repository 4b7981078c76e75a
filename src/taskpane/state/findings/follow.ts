/** Finds the findings of one check again in the next, so that a list keeps its order and a person their place. */
import type { Finding } from '../../../core/rules/finding';

/** Old finding → the same one in the new check. One that says the same is preferred to one at the same place. */
export function follow(before: readonly Finding[], after: readonly Finding[]): Map<Finding, Finding> {
  const matches = new Map<Finding, Finding>();
  for (const keyOf of [exactKey, placeKey]) {
    const taken = new Set(matches.values());
    const free = queues(
      after.filter((finding) => !taken.has(finding)),
      keyOf,
    );
    for (const finding of before) {
      const match = matches.has(finding) ? undefined : free.get(keyOf(finding))?.shift();
      if (match) matches.set(finding, match);
    }
  }
  return matches;
}

/** The new list. Old findings that are gone keep their places in it, so that nothing moves under the pointer. */
export function merge(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const matches = follow(before, after);
  const gone = new Map<Finding | null, Finding[]>();
  let above: Finding | null = null;
  for (const finding of before) {
    const match = matches.get(finding);
    if (match) above = match;
    else gone.set(above, [...(gone.get(above) ?? []), finding]);
  }
  return [...(gone.get(null) ?? []), ...after.flatMap((finding) => [finding, ...(gone.get(finding) ?? [])])];
}

/** The finding at which the person goes on in the new check: the same as `at`, or the next after it, or the last. */
export function standing(before: readonly Finding[], at: Finding, after: readonly Finding[]): Finding | null {
  const matches = follow(before, after);
  const index = before.indexOf(at);
  const later = before.slice(Math.max(index, 0)).map((finding) => matches.get(finding));
  return later.find((match) => match !== undefined) ?? after.at(-1) ?? null;
}

/** A name for each finding that it keeps from check to check, and while it is settled or kept. */
export function namesOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = exactKey(finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}

function queues(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const queue = byKey.get(key);
    if (queue) queue.push(finding);
    else byKey.set(key, [finding]);
  }
  return byKey;
}

function exactKey({ rule, sheet, cell, message, data }: Finding): string {
  return JSON.stringify([rule, sheet, cell, message, data]);
}

function placeKey({ rule, sheet, cell }: Finding): string {
  return JSON.stringify([rule, sheet, cell]);
}
