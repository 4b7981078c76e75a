// Builds the pane as for a closed network (its own copy of Office.js), so that the tests ask nothing of the internet.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

module.exports = async function build() {
  const builds = await configure({ officejs: 'local' }, { mode: 'production' });
  const addin = builds.find(({ name }) => name === 'addin');
  // Not dist/: a person's own build there stays as it is.
  const output = mkdtempSync(path.join(tmpdir(), 'phaen-e2e-'));
  const stats = await run({ ...addin, output: { ...addin.output, path: output } });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  process.env.PHAEN_E2E_PAGES = output;
};

function run(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve(stats))));
  });
}
