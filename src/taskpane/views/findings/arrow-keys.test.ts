import { target } from './arrow-keys';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 3],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, -1],
])('%s from the button at %i of three leads to %i', (key, index, expected) => {
  expect(target(key, index, 3)).toBe(expected);
});
