// Writes the licences of all code that is in a build beside it, by the modules that webpack put there. A build with code
// under a licence that is not listed here, or without its text, fails.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources, WebpackError } = require('webpack');

const FILE = 'THIRD-PARTY-LICENSES.txt';
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'OFL-1.1', '0BSD', 'BlueOak-1.0.0'];
const TEXT_NAMES = /^(licen[cs]e|copying|notice)(\.|$)/i;
/** The texts of packages that come without one, as their repositories have them. */
const ABSENT = {
  '@fluentui/web-components': 'microsoft.txt',
  '@microsoft/fast-element': 'microsoft.txt',
  saxes: 'saxes.txt',
};
/** The folder of a package in a path to one of its files. */
const INSTALLED = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** The runtime that webpack adds is its own code. */
const WEBPACK = path.dirname(require.resolve('webpack/package.json'));

class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'licences', stage }, () => {
        const packages = [...bundledFolders(compilation)].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const problem of packages.flatMap(problemsOf)) compilation.errors.push(new WebpackError(problem));
        compilation.emitAsset(FILE, new sources.RawSource(packages.map(notice).join('\n')));
      });
    });
  }
}

/** The folders of the packages of which some code is in the build; ours is one. */
function bundledFolders({ chunks, chunkGraph, compiler }) {
  const folders = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModules(chunk)) {
      for (const { type, resource } of module.modules ?? [module]) {
        if (type === 'runtime') folders.add(WEBPACK);
        else if (resource) folders.add(INSTALLED.exec(resource)?.[0] ?? compiler.context);
      }
    }
  }
  return folders;
}

function readPackage(folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).filter((file) => TEXT_NAMES.test(file));
  const files = own.map((file) => path.join(folder, file));
  if (files.length === 0 && ABSENT[name]) files.push(path.join(__dirname, ABSENT[name]));
  return { name, version, licence, text: files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n') };
}

function problemsOf({ name, licence, text }) {
  return [
    ...(ALLOWED.includes(licence)
      ? []
      : [`${name} is in the build under ${licence}, which scripts/licences does not allow`]),
    ...(text === '' ? [`${name} is in the build without the text of its licence: add it to scripts/licences`] : []),
  ];
}

function notice({ name, version, licence, text }) {
  return `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text}\n`;
}

module.exports = { FILE, Licences };
