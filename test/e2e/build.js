// Builds the pane as for a closed network (its own copy of Office.js), so that the tests ask nothing of the internet; and
// beside it, from the same template, a page that carries out jobs without a pane.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

module.exports = async function build() {
  const builds = await configure({ officejs: 'local' }, { mode: 'production' });
  const addin = builds.find(({ name }) => name === 'addin');
  // Not dist/: a person's own build there stays as it is.
  const output = { ...addin.output, path: mkdtempSync(path.join(tmpdir(), 'phaen-e2e-')) };
  await run({ ...addin, output });
  const { userOptions } = addin.plugins.find((plugin) => plugin instanceof HtmlPlugin);
  await run({
    ...addin,
    entry: { 'jobs-page': path.join(__dirname, 'jobs-page.ts') },
    output: { ...output, clean: false },
    plugins: [new HtmlPlugin({ ...userOptions, filename: 'jobs.html' })],
  });
  process.env.PHAEN_E2E_PAGES = output.path;
};

async function run(config) {
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
