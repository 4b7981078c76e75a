// Takes away the pages that build.js made.
const { rmSync } = require('node:fs');

module.exports = function clean() {
  const pages = process.env.PHAEN_E2E_PAGES;
  if (pages !== undefined) rmSync(pages, { recursive: true, force: true });
};
