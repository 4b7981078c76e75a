// Two builds: the add-in's pages (dist/addin) and the command line (dist/cli).
//
//   PHAEN_URL=https://plans.example.go.th/phaen/ npm run build   writes a manifest that points there
//   npm run build -- --env officejs=local                       serves our own copy of Office.js (closed networks)
//
// Others, out/bench.js and out/peers.js, are npm run bench and bench:peers.
//
// Types are checked apart (npm run types), so ts-loader only strips them.

const { spawnSync } = require('node:child_process');
const { chmodSync, existsSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { Licences } = require('./scripts/licences/plugin.cjs');

const DEV_URL = 'https://localhost:3000/';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS_DIST = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
// `display:none`, which office.js writes on the frame of its telemetry. The frame itself stays refused.
const OFFICE_JS_STYLE = "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";
// What office.js asks for in Excel, beside itself: the table of host libraries, the libraries, the words of its errors,
// and the page on which the person says whether an Office server of their own is to be trusted.
const OFFICE_JS_FILES = [
  { from: 'office.js' },
  { from: 'o15apptofilemappingtable.js' },
  { from: 'excel*.js' },
  { from: '{th-th,en-us}/office_strings.js' },
  { from: '../LICENSE*', to: 'office-js/[name][ext]' },
  { from: 'agaveerrorux', to: 'office-js/AgaveErrorUX/[path][name][ext]' }, // asked for in this spelling
];

/** Where the pages will live, with its closing slash: PHAEN_URL, or this machine. */
function publicUrl() {
  const wanted = process.env.PHAEN_URL;
  if (!wanted) return DEV_URL;
  const url = new URL(wanted.endsWith('/') ? wanted : `${wanted}/`);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(
      `PHAEN_URL must be a plain https address, as in https://plans.example.go.th/phaen/ (got ${wanted})`,
    );
  }
  return url.href;
}

/** The content security policy of the pane: nothing inline, nothing evaluated, nothing sent away. */
function contentSecurityPolicy(officeJs, serving) {
  return [
    "default-src 'none'",
    officeJs === 'cdn' ? `script-src 'self' ${OFFICE_CDN}` : "script-src 'self'",
    `frame-src ${officeJs === 'cdn' ? OFFICE_CDN : "'self'"}`, // office.js asks there whether to trust the Office server
    `style-src 'self' 'unsafe-hashes' ${OFFICE_JS_STYLE}`,
    "img-src 'self' data:",
    serving ? "connect-src 'self'" : "connect-src 'none'", // the development server reloads the page over a socket
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What both builds share. No `eval` in source maps: the pane's policy forbids it in development too. */
function base(name, mode, rootDir = __dirname) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(__dirname, 'tsconfig.json'),
            compilerOptions: { noEmit: false, rootDir, sourceMap: true },
          },
        },
      ],
    },
    stats: 'errors-warnings',
    performance: { hints: false }, // npm run size holds the pane to its budget
  };
}

async function addin(mode, officeJs, serving) {
  const shared = base('addin', mode);
  const url = publicUrl();
  return {
    ...shared,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(__dirname, 'dist', 'addin'),
      filename: '[name].[contenthash].js',
      cssFilename: '[name].[contenthash].css',
      clean: true,
    },
    plugins: [
      new Licences(),
      // One page for the pane and the ribbon's functions: a shared runtime.
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        scriptLoading: 'defer',
        templateParameters: {
          officeJs: officeJs === 'cdn' ? `${OFFICE_CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
          contentSecurityPolicy: contentSecurityPolicy(officeJs, serving),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEV_URL, url) },
          ...(officeJs === 'local'
            ? OFFICE_JS_FILES.map((file) => ({
                context: OFFICE_JS_DIST,
                to: 'office-js/[path][name][ext]',
                ...file,
                globOptions: { ignore: ['**/*.debug.js'] },
                info: { minimized: true }, // Microsoft's terms want the files unmodified
              }))
            : []),
        ],
      }),
      {
        apply: (compiler) =>
          compiler.hooks.done.tap('address', () => {
            compiler.getInfrastructureLogger('phaen').info(`manifest.xml points to ${url} (PHAEN_URL says where)`);
          }),
      },
    ],
    ...(serving && {
      devServer: {
        // Only here: making the certificate asks the developer to trust it.
        server: { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() },
        port: 3000,
        static: false,
        hot: false,
        client: { overlay: false }, // drawn with inline styles, which the policy forbids
        headers: { 'Access-Control-Allow-Origin': '*' },
      },
    }),
  };
}

function cli(mode) {
  const file = 'phaen.js';
  const shared = base('cli', mode);
  return {
    ...shared,
    target: 'node20',
    entry: { phaen: './src/cli/main.ts', worker: './src/cli/worker.ts' },
    // Its build for Node starts threads, which nothing asks of it; the library that it loads for them is slow to load.
    resolve: { ...shared.resolve, alias: { fflate$: 'fflate/browser' } },
    node: { __filename: false, __dirname: false }, // a thread is started by the name of its file
    output: { path: path.join(__dirname, 'dist', 'cli'), filename: '[name].js', clean: true },
    // What needs the rules is one file (work.js), which help does without and threads share.
    optimization: { splitChunks: false },
    plugins: [
      new Licences(),
      // After the minimizer: beside a comment that it takes out, it loses the source map of a file that begins so.
      new webpack.BannerPlugin({
        banner: '#!/usr/bin/env node',
        raw: true,
        include: file,
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(compiler.outputPath, file), 0o755)),
      },
      ...(mode === 'production' ? [{ apply: keepCompiled }] : []),
    ],
  };
}

/** Runs the command once, which then keeps beside its scripts what V8 compiled of them (src/cli/compiled.ts). */
function keepCompiled(compiler) {
  compiler.hooks.done.tap('compiled', ({ compilation }) => {
    if (compilation.errors.length > 0) return;
    const form = path.join(__dirname, 'samples', 'ladkrabang-2568.xlsx');
    const { stderr } = spawnSync(
      process.execPath,
      // Settings in a folder above this one are not ours.
      [path.join(compiler.outputPath, 'phaen.js'), 'check', '--ignore-settings', form],
      // What V8 compiled under other options is of no use to those who have none.
      { env: { ...process.env, NODE_OPTIONS: '', PHAEN_KEEP_COMPILED: '1' }, encoding: 'utf8' },
    );
    if (!existsSync(path.join(compiler.outputPath, 'work.js.compiled'))) {
      throw new Error(`the built command keeps nothing of what was compiled: ${stderr}`);
    }
  });
}

/**
 * Measured as it is shipped: what compiles scripts on the fly slows the closures down. PHAEN_REFERENCE is a checkout of
 * another commit, with its node_modules, which runs beside ours.
 */
function bench(mode, entry) {
  const { PHAEN_REFERENCE: reference } = process.env;
  const shared = base('bench', mode, path.parse(__dirname).root);
  return {
    ...shared,
    resolve: { ...shared.resolve, alias: { reference: reference ? path.resolve(reference, 'src', 'core') : false } },
    target: 'node20',
    entry,
    output: { path: path.join(__dirname, 'out'), filename: `${path.basename(entry, '.ts')}.js` },
    optimization: { minimize: false }, // a profile shows the names
  };
}

module.exports = async (env, { mode = 'production' }) => {
  if (env.bench) return bench(mode, './scripts/bench.ts');
  if (env.peers) return bench(mode, './bench/peers.ts');
  const officeJs = env.officejs ?? (mode === 'production' ? 'cdn' : 'local');
  if (!['cdn', 'local'].includes(officeJs)) throw new Error(`--env officejs is cdn or local, not ${officeJs}`);
  return [await addin(mode, officeJs, Boolean(env.WEBPACK_SERVE)), cli(mode)];
};
