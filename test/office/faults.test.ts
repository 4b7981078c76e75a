/** The fault suite in this process; test/e2e/faults.test.ts runs it in a browser. */
import { runs } from '#test/support/runs';
import { nodeSeat } from './faults/node-seat';
import { describeFaults } from './faults/suite';

const seat = nodeSeat();

describeFaults(() => seat, runs(40));
