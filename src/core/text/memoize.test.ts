import { memoize } from './memoize';

test('asks once for each text, whatever the answer', () => {
  const read = vi.fn((text: string) => (text === 'ก' ? null : text.length));
  const remembered = memoize(read);
  expect([remembered('ก'), remembered('ขข'), remembered('ก'), remembered('ขข')]).toEqual([null, 2, null, 2]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('forgets rather than grow without end', () => {
  const read = vi.fn((text: string) => text);
  const remembered = memoize(read);
  for (let index = 0; index < 10_000; index += 1) expect(remembered(String(index))).toBe(String(index));
  remembered('0');
  expect(read).toHaveBeenCalledTimes(10_001);
});

test('keeps what is asked again while others pass', () => {
  const read = vi.fn((text: string) => text);
  const remembered = memoize(read);
  for (let index = 0; index < 10_000; index += 1) {
    remembered('ก');
    remembered(String(index));
  }
  expect(read.mock.calls.filter(([text]) => text === 'ก')).toHaveLength(1);
});

test('does not keep long texts', () => {
  const read = vi.fn((text: string) => text.length);
  const remembered = memoize(read);
  const long = 'ก'.repeat(5_000);
  expect([remembered(long), remembered(long)]).toEqual([5_000, 5_000]);
  expect(read).toHaveBeenCalledTimes(2);
});
