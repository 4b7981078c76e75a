/**
 * Builds the pane as for a closed network (its own copy of Office.js), so that the tests ask nothing of the internet; and
 * beside it, from the same template, a page that carries out jobs without a pane.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';

type Configure = (env: { officejs: string }, args: { mode: string }) => Promise<readonly Configuration[]>;
const configure = createRequire(import.meta.url)('../../webpack.config.js') as Configure;

/** Pages from the same template, without a pane. */
const PAGES = [
  ['jobs-page', 'jobs.html'],
  ['empty-page', 'empty.html'],
] as const;

/** Builds the pages into a folder of their own, unless PHAEN_E2E_PAGES names one. Returns what removes them. */
export default async function pages(): Promise<() => void> {
  if (process.env.PHAEN_E2E_PAGES) return () => undefined;
  const builds = await configure({ officejs: 'local' }, { mode: 'production' });
  const addin = builds.find(({ name }) => name === 'addin')!;
  // Not dist/: a person's own build there stays as it is.
  const path = mkdtempSync(join(tmpdir(), 'phaen-e2e-'));
  const output = { ...addin.output, path };
  await run({ ...addin, output });
  const { userOptions } = addin.plugins!.find((plugin) => plugin instanceof HtmlPlugin)!;
  await run({
    ...addin,
    entry: Object.fromEntries(PAGES.map(([name]) => [name, join(__dirname, `${name}.ts`)])),
    output: { ...output, clean: false },
    plugins: PAGES.map(([name, filename]) => new HtmlPlugin({ ...userOptions, filename, chunks: [name] })),
  });
  process.env.PHAEN_E2E_PAGES = path;
  return () => rmSync(path, { recursive: true, force: true });
}

async function run(config: Configuration): Promise<void> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
