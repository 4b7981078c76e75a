/** The fault suite in Chromium: the real Office.js, and the handshake of Excel on the web. */
import { afterAll, beforeAll, expect } from '@jest/globals';
import { describeFaults } from '#test/office/faults/suite';
import { runs } from '#test/support/runs';
import type { BrowserSeat } from './seat';
import { setStage, type Stage } from './stage';

let stage: Stage;
let seat: BrowserSeat;

beforeAll(async () => {
  stage = await setStage();
  seat = await stage.seat();
});
afterAll(async () => {
  await stage.close();
  expect(seat.complaints).toEqual([]);
});

describeFaults(() => seat, runs(15));
