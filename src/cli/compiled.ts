/**
 * What V8 has compiled of a script, kept beside it: a check then starts in two thirds of the time
 * (docs/decisions/speed.md). It is made as the command line is built, and serves the Node.js that built it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { Script } from 'node:vm';
import type { Io } from './io';

type Load = (exports: unknown, require: NodeJS.Require, module: Module) => void;

/** V8 refuses what another version of V8 compiled, but one build of a version crashes on what another compiled. */
const NODE = Buffer.from(JSON.stringify([process.versions, process.platform, process.arch, process.config]));

/**
 * Loads the script, so that `require` finds it there. Does nothing if there is no code for it. With PHAEN_KEEP_COMPILED,
 * which the build sets, it keeps the code of all functions that have run when the program ends.
 */
export function loadCompiled(file: string, { PHAEN_KEEP_COMPILED }: Io['env']): void {
  const isKeeping = PHAEN_KEEP_COMPILED === '1';
  const place = `${file}.compiled`;
  const kept = isKeeping ? undefined : attempt(() => readFileSync(place));
  if (!isKeeping && !kept) return;
  const source = readFileSync(file);
  const head = Buffer.concat([source, NODE]);
  const code = kept && codeBehind(head, kept);
  if (!isKeeping && !code) return;

  const [start, end] = ['(function (exports, require, module) {', '\n})'];
  const script = new Script(start + source.toString() + end, {
    filename: file,
    // Errors name the places of the file.
    columnOffset: -start.length,
    ...(code && { cachedData: code }),
  });
  if (isKeeping) {
    const keep = (): void => writeFileSync(place, Buffer.concat([head, script.createCachedData()]));
    process.once('exit', () => attempt(keep));
  }

  const loaded = new Module(file);
  // Webpack replaces what is called `require`.
  const requireThere = Module.createRequire(file);
  (script.runInThisContext() as Load)(loaded.exports, requireThere, loaded);
  loaded.loaded = true;
  requireThere.cache[file] = loaded;
}

/** Ignores a failure: this work only saves time. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What follows the head; undefined if it is that of another script or Node.js. Of the script V8 compares only the length. */
function codeBehind(head: Buffer, kept: Buffer): Buffer | undefined {
  return kept.subarray(0, head.length).equals(head) ? kept.subarray(head.length) : undefined;
}
