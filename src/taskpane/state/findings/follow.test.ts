import { finding } from '#test/support/pane';
import type { Finding } from '../../../core/rules/finding';
import { follow, merge, namesOf, standing } from './follow';

/** `A1=3`: a finding at A1 that found 3. */
const list = (words: string): Finding[] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [cell = '', found = ''] = word.split('=');
      return finding('error', cell, { data: { found } });
    });
const said = ({ cell, data }: Finding): string => `${cell}=${data.found ?? ''}`;

test.each([
  ['A1=1 A2=1', 'A1=1 A2=1', 'A1=1→A1=1 A2=1→A2=1'],
  ['A1=1', 'A1=2', 'A1=1→A1=2'],
  ['A1=1', 'A2=1', ''],
  ['A1=1 A1=2 A1=3', 'A1=2 A1=3', 'A1=2→A1=2 A1=3→A1=3'],
  ['A1=1 A1=1', 'A1=1', 'A1=1→A1=1'],
])('the findings %s in a new check %s', (before, after, expected) => {
  const matches = follow(list(before), list(after));
  const told = [...matches].map(([old, match]) => `${said(old)}→${said(match)}`);
  expect(told.sort().join(' ')).toBe(expected);
});

test.each([
  ['A1=1 A2=1 A3=1', 'A1=1 A3=1', 'A1=1 A2=1 A3=1'],
  ['A1=1 A2=1', '', 'A1=1 A2=1'],
  ['A2=1', 'A1=1 A2=1', 'A1=1 A2=1'],
  ['A1=1 A3=1', 'A2=1 A3=1', 'A1=1 A2=1 A3=1'],
  ['A1=1', 'A1=2', 'A1=2'],
])('%s, checked again as %s, is listed as %s', (before, after, expected) => {
  expect(merge(list(before), list(after)).map(said).join(' ')).toBe(expected);
});

describe('a person keeps their place', () => {
  test.each([
    ['the same finding', 'A1=1 A2=1 A3=1', 1, 'A1=1 A2=1 A3=1', 'A2=1'],
    ['the next after one that is no more', 'A1=1 A2=1 A3=1', 1, 'A1=1 A3=1', 'A3=1'],
    ['the last, if nothing follows', 'A1=1 A2=1', 1, 'A1=1', 'A1=1'],
    ['nowhere, if nothing is left', 'A1=1', 0, '', null],
  ])('%s', (_name, before, index, after, expected) => {
    const old = list(before);
    const place = standing(old, old[index]!, list(after));
    expect(place && said(place)).toBe(expected);
  });
});

test('names tell findings apart that say the same, and stay when one is kept', () => {
  const [first, second] = list('A1=1 A1=1');
  const names = namesOf([first!, second!]);
  expect(new Set(names).size).toBe(2);
  expect(namesOf([{ ...first!, accepted: { reason: 'ทราบ' } }, second!])).toEqual(names);
});
