/**
 * Node's own environment, and in it the window in which test/office/load.ts has the real Office.js. jsdom and the library are
 * loaded and compiled once for a process, not once for each file of tests; each file has a window of its own.
 */
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

let script;

/** A window in which Office.js was evaluated, unchanged; `bridge` is what it sends its requests to. */
function openOfficeWindow(bridge) {
  const { JSDOM } = require('jsdom');
  script ??= new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));
  const dom = new JSDOM('<!doctype html>', { url: 'https://localhost/', runScripts: 'outside-only' });
  dom.window._richApiNativeBridge = bridge;
  script.runInContext(dom.getInternalVMContext());
  return dom.window;
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openOfficeWindow = openOfficeWindow;
  }
};
