/** The fault suite in Chromium: the real Office.js, and the handshake of Excel on the web. */
import { describeFaults } from '#test/office/faults/suite';
import { runs } from '#test/support/runs';
import type { BrowserJobRunner } from './job-runner';
import { useStage } from './stage';

const stage = useStage();
let runner: BrowserJobRunner;

beforeAll(async () => {
  runner = await stage.jobRunner();
});
afterAll(async () => {
  expect(runner.complaints).toEqual([]);
});

describeFaults(() => runner, runs(15));
