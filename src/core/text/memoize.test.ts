import { memoize } from './memoize';

test('asks once for each text, whatever the answer', () => {
  const read = vi.fn((text: string) => (text === 'ก' ? undefined : text.length));
  const remembered = memoize(read);
  expect([remembered('ก'), remembered('ขข'), remembered('ก'), remembered('ขข')]).toEqual([undefined, 2, undefined, 2]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('forgets rather than grow without end', () => {
  const read = vi.fn((text: string) => text);
  const remembered = memoize(read);
  for (let index = 0; index < 10_000; index += 1) expect(remembered(String(index))).toBe(String(index));
  remembered('0');
  expect(read).toHaveBeenCalledTimes(10_001);
});
