import { moveOf, type Key, type Move } from './walk';

test.each<[string, boolean, Key['on'], Move | null]>([
  ['ArrowDown', true, 'other', 1],
  ['ArrowUp', true, 'header', -1],
  ['ArrowDown', true, 'field', null],
  ['ArrowDown', false, 'header', 1],
  ['ArrowUp', false, 'header', -1],
  ['ArrowDown', false, 'other', null],
  ['ArrowDown', false, 'field', null],
  ['Home', false, 'header', 'first'],
  ['End', false, 'header', 'last'],
  ['Home', true, 'header', null],
  ['Home', false, 'field', null],
  ['a', false, 'header', null],
])('%s (with Alt: %s) on a %s asks for %s', (key, altKey, on, move) => {
  expect(moveOf({ key, altKey, on })).toBe(move);
});
