/** The fault suite in Chromium: the real Office.js, and the handshake of Excel on the web. */
import { describeFaults } from '#test/office/faults/suite';
import { runs } from '#test/support/runs';
import type { BrowserJobRunner } from './job-runner';
import { setStage, type Stage } from './stage';

let stage: Stage;
let runner: BrowserJobRunner;

beforeAll(async () => {
  stage = await setStage();
  runner = await stage.jobRunner();
});
afterAll(async () => {
  await stage.close();
  expect(runner.complaints).toEqual([]);
});

describeFaults(() => runner, runs(15));
