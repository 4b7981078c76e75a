import { CHECKS, type Surroundings } from './checks';
import { parse } from './element';

/** What Office, or a reader of Thai or English, would stumble on; empty for a manifest that is right. */
export function manifestProblems(xml: string, surroundings: Surroundings): string[] {
  const root = parse(xml);
  return CHECKS.flatMap((check) => check(root, surroundings));
}
