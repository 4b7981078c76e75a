// npm run validate [-- dist/addin/manifest.xml]: checks a manifest without a network (npm run validate:web asks Microsoft).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestProblems } from './manifest/problems';

const manifest = process.argv[2] ?? 'manifest.xml';
// Beside the manifest as built; the pane's page is in the sources while it is not.
const folders = [path.dirname(manifest), path.join('src', 'taskpane')];

const problems = manifestProblems(readFileSync(manifest, 'utf8'), {
  file(name) {
    const found = folders.map((folder) => path.join(folder, name)).find((candidate) => existsSync(candidate));
    return found ? readFileSync(found) : null;
  },
  commands: readFileSync(path.join('src', 'taskpane', 'ribbon.ts'), 'utf8'),
});

for (const problem of problems) console.error(`${manifest}: ${problem}`);
if (problems.length === 0) console.log(`${manifest} is right`);
process.exitCode = problems.length === 0 ? 0 : 1;
