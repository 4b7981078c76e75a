import { preview, proposal, refusal } from '#test/support/pane';
import { agreed, offered } from './agreed';

const SHARED = proposal('shared');
const PLAN = preview(
  [proposal('a'), proposal('b')],
  [refusal('E1', SHARED), refusal('E2', null), refusal('E3', SHARED)],
);

test('a proposal that several questions lead to is offered once', () => {
  expect(offered(PLAN).map(({ id }) => id)).toEqual(['a', 'b', 'shared']);
});

test.each([
  [[], []],
  [['b'], ['b']],
  [
    ['shared', 'a'],
    ['a', 'shared'],
  ],
  [['unknown'], []],
])('ticked %p', (chosen, expected) => {
  expect(agreed(PLAN, new Set(chosen)).map(({ id }) => id)).toEqual(expected);
});
