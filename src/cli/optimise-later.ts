import { setFlagsFromString } from 'node:v8';

/** How much of a function must have run, in bytes of its bytecode; V8 11 takes 67,584. */
const BUDGET = 600_000;

/**
 * Makes V8 11, that of Node.js 20, optimise only what runs long. As it is, it spends a third of a check, and of the check
 * of a thousand files, on optimising functions that hardly run again (docs/decisions/speed.md). Later versions have a
 * quicker compiler for these, and no such option.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
