import { newsSince } from './rule-news';

const CHANGES = [
  { version: '1', added: ['a', 'b'], severity: ['x'] },
  { version: '2', added: ['c'], severity: ['a', 'y', 'x'] },
];

test.each([
  [null, { added: 3, severity: ['x', 'y'] }],
  ['0', { added: 3, severity: ['x', 'y'] }],
  ['1', { added: 1, severity: ['a', 'y', 'x'] }],
  ['2', null],
])('since version %s', (version, news) => {
  expect(newsSince(version, CHANGES)).toEqual(news);
});
