// npm run licences: compares two lists of what the build contains. Each package in the source maps must be in the notice of
// licences. Other parts of webpack make the maps and the notice, so that each checks the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import plugin from './licences/plugin.cjs';

const MODULES = '/node_modules/';

const missing = [];
for (const folder of ['dist/addin', 'dist/cli']) {
  const notice = readFileSync(path.join(folder, plugin.FILE), 'utf8');
  const packages = packagesIn(folder);
  if (packages.size < 3) throw new Error(`the source maps of ${folder} name hardly any package`);
  for (const name of packages) if (!notice.includes(`\n${name} `)) missing.push(`${folder}: ${name}`);
  console.log(`${folder}: ${[...packages].sort().join(', ')}`);
}
if (missing.length > 0) {
  console.error(`without a notice of its licence: ${missing.join(', ')}`);
  process.exitCode = 1;
}

function packagesIn(folder) {
  const maps = readdirSync(folder).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).sources);
  return new Set(sources.flatMap(packageOf));
}

function packageOf(source) {
  if (/^webpack:\/\/phaen\/webpack\//.test(source)) return ['webpack'];
  if (/\/external /.test(source)) return []; // a module of Node
  const inside = source.lastIndexOf(MODULES);
  const [scope, name] = source.slice(inside + MODULES.length).split('/');
  if (inside < 0) return ['phaen'];
  return [scope.startsWith('@') ? `${scope}/${name}` : scope];
}
