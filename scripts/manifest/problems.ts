import { CHECKS, type Surroundings } from './checks';
import { parse } from './element';

/** The faults that Office, or a reader of Thai or English, would notice; empty if the manifest is right. */
export function manifestProblems(xml: string, surroundings: Surroundings): string[] {
  const root = parse(xml);
  return CHECKS.flatMap((check) => check(root, surroundings));
}
