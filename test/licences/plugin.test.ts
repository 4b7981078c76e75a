/** The notice of licences, for small builds of packages that are made up here. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { FILE, Licences } from '../../scripts/licences/plugin.cjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-licences-'));
  write('package.json', '{"name": "ours", "version": "1.0.0", "license": "MIT"}');
  write('LICENSE', 'Our text.');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function addPackage(name: string, license: string, files: Readonly<Record<string, string>>): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '2.0.0', license, main: 'index.js' }));
  write(`node_modules/${name}/index.js`, `export const value = Date.now() + ${JSON.stringify(name)};`);
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
}

/** The notice, and what the build failed with. */
async function build(entry: string): Promise<{ notice: string; errors: string[] }> {
  write('index.js', entry);
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: './index.js',
    output: { path: join(folder, 'out') },
    plugins: [new Licences()],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  const errors = (stats?.compilation.errors ?? []).map(({ message }) => message);
  return { errors, notice: errors.length > 0 ? '' : readFileSync(join(folder, 'out', FILE), 'utf8') };
}

test('names each package of which code is in the build, with its text', async () => {
  addPackage('alpha', 'ISC', { 'LICENSE.md': 'The text of alpha.', 'NOTICE.txt': 'Thanks to beta.' });
  addPackage('@some/beta', 'Apache-2.0', { COPYING: 'The text of beta.' });
  addPackage('unused', 'ISC', { LICENSE: 'The text of unused.' });
  const { errors, notice } = await build(
    `import { value as a } from 'alpha'; import { value as b } from '@some/beta'; console.log(a, b);`,
  );
  expect(errors).toEqual([]);
  expect(notice.match(/^.+ \(.+\)$/gm)).toEqual([
    '@some/beta 2.0.0 (Apache-2.0)',
    'alpha 2.0.0 (ISC)',
    'ours 1.0.0 (MIT)',
  ]);
  for (const text of ['The text of alpha.\n\nThanks to beta.', 'The text of beta.', 'Our text.']) {
    expect(notice).toContain(`\n\n${text}\n`);
  }
});

test('names webpack, if its runtime is in the build', async () => {
  const { notice } = await build(`import('./package.json').catch(() => 0);`);
  expect(notice).toMatch(/^webpack \d+\.\d+\.\d+ \(MIT\)$/m);
});

test.each([
  ['GPL-3.0-only', { LICENSE: 'Its text.' }, 'gamma is in the build under GPL-3.0-only, which'],
  ['MIT', {}, 'gamma is in the build without the text of its licence'],
])('fails for code under %s with %j', async (licence, files, message) => {
  addPackage('gamma', licence, files);
  const { errors } = await build(`import { value } from 'gamma'; console.log(value);`);
  expect(errors).toEqual([expect.stringContaining(message)]);
});
