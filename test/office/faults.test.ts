/** The fault suite in this process; test/e2e/faults.test.ts runs it in a browser. */
import { runs } from '#test/support/runs';
import { nodeJobRunner } from './faults/node-job-runner';
import { describeFaults } from './faults/suite';

const runner = nodeJobRunner();

describeFaults(() => runner, runs(40));
