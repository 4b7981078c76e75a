/** LibreOffice as a second reader: many files in one process, and another process if one hangs or falls. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BATCH = 100;
/** After this long without a file it is taken to hang. */
const STALL_MS = 120_000;
const LOOK_MS = 500;

/**
 * Where in a folder the flat OpenDocument of each file is, or null if LibreOffice does not open it. The names must differ.
 */
export async function convert(files: readonly string[], folder: string): Promise<Map<string, string | null>> {
  const outputOf = (file: string): string => join(folder, `${basename(file, extname(file))}.fods`);
  const isMissing = (file: string): boolean => !existsSync(outputOf(file));
  let left = [...files];
  while (left.length > 0) {
    const batch = left.slice(0, BATCH);
    const hasEnded = await run(batch, folder);
    const missing = batch.filter(isMissing);
    const [first] = missing;
    // It goes through the files in order: the first without a result is the one that it hung at or fell over.
    if (!hasEnded && first !== undefined && batch.length > 1) await run([first], folder);
    left = hasEnded ? left.slice(BATCH) : [...missing.slice(1), ...left.slice(BATCH)];
  }
  return new Map(files.map((file) => [file, isMissing(file) ? null : outputOf(file)]));
}

/** Whether the process came to its end by itself. */
async function run(files: readonly string[], folder: string): Promise<boolean> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'fods', '--outdir', folder];
  // A group of its own, for soffice is a script that starts the program.
  const child = spawn('soffice', [...options, ...files], { stdio: 'ignore', detached: true });
  let [done, since] = [0, Date.now()];
  const watch = setInterval(() => {
    const now = readdirSync(folder).length;
    if (now !== done) [done, since] = [now, Date.now()];
    else if (Date.now() - since > STALL_MS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, LOOK_MS);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return code === 0;
}
