import { setFlagsFromString } from 'node:v8';

/**
 * V8 11, that of Node.js 20, spends a third of a check on optimising functions that hardly run again, and makes each
 * regular expression twice, the first time to be interpreted (docs/decisions/speed.md).
 */
const OPTIONS = [
  // How much of a function must have run before it is optimised, in bytes of its bytecode; by default 67,584.
  '--interrupt-budget=600000',
  '--no-regexp-tier-up',
];

/** Makes V8 11 compile what a check needs, and no more. Later versions are quick by themselves, and lack the first option. */
export function tuneV8(): void {
  if (process.versions.v8.startsWith('11.')) OPTIONS.forEach(setFlagsFromString);
}
