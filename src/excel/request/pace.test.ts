import { pause } from './pace';

// Other tests of the same process have paused by the true clock.
let now = performance.now();

beforeEach(async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  now += 100;
  await pause();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether the work goes on in the same task, without a turn for others. */
async function goesOn(): Promise<boolean> {
  let isOver = false;
  const rest = pause().then(() => (isOver = true));
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  const wasOver = isOver;
  await rest;
  return wasOver;
}

test('others get their turn once the last pause is long enough ago, though timers are held up', async () => {
  now += 7;
  expect(await goesOn()).toBe(true);
  now += 1;
  expect(await goesOn()).toBe(false);
  now += 7;
  expect(await goesOn()).toBe(true);
});
