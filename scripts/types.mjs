// npm run types: the whole tree with its tests, and every room's own tsconfig (its border), several at a time.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const rooms = readdirSync('src').map((room) => `src/${room}`);
const projects = ['.', ...rooms.filter((room) => existsSync(`${room}/tsconfig.json`))];
let failed = false;

async function worker() {
  for (let project = projects.shift(); project; project = projects.shift()) {
    const code = await new Promise((done) => {
      spawn(process.execPath, [tsc, '-p', project, '--pretty'], { stdio: 'inherit' }).on('close', done);
    });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${project}`);
    failed ||= code !== 0;
  }
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), projects.length) }, worker));
process.exitCode = failed ? 1 : 0;
