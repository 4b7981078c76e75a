import { finding } from '#test/support/pane';
import type { Finding } from '../../../core/rules/finding';
import { cardsOf, inOrder, neighbour } from './cards';

const of = (cell: string, title: string, rest: Partial<Finding> = {}): Finding =>
  finding('error', cell, { rule: 'budget-missing', message: 'budget-missing', data: { title }, ...rest });
const cells = (findings: readonly Finding[]): string => findings.map(({ cell }) => cell).join(' ');

test.each<[string, readonly Finding[], readonly string[]]>([
  ['the same of several projects is one card', [of('E1', 'ก'), of('E2', 'ข'), of('E3', 'ก')], ['E1 E2 E3']],
  ['another value is another card', [of('E1', 'ก'), of('E2', 'ก', { data: { title: 'ก', found: 2 } })], ['E1', 'E2']],
  ['and so is another rule', [of('E1', 'ก'), of('E2', 'ก', { rule: 'qual-missing' })], ['E1', 'E2']],
  ['another sentence of the rule', [of('E1', 'ก'), of('E2', 'ก', { message: 'budget-missing-all' })], ['E1', 'E2']],
  ['another severity, the gravest first', [of('E1', 'ก', { severity: 'info' }), of('E2', 'ก')], ['E2', 'E1']],
  [
    'in the order of their first places',
    [of('E1', 'ก'), of('F1', 'ก', { rule: 'qual-missing' }), of('E2', 'ข')],
    ['E1 E2', 'F1'],
  ],
  ['none', [], []],
])('%s', (_name, findings, expected) => {
  expect(cardsOf(findings).map((card) => cells(card.findings))).toEqual(expected);
});

test('a card keeps its key when it gains or loses a place', () => {
  const [all] = cardsOf([of('E1', 'ก'), of('E2', 'ข')]);
  const [rest] = cardsOf([of('E2', 'ข')]);
  expect(all?.key).toBe(rest?.key);
});

const [a, b, c] = [of('E1', 'ก'), of('E2', 'ข'), of('E3', 'ค')] as const;
const elsewhere = of('E9', 'ง');

test.each<[string, Finding | null, 1 | -1, readonly Finding[], Finding | null]>([
  ['the next', a, 1, [], b],
  ['the one before', b, -1, [], a],
  ['the first, from nowhere', null, 1, [], a],
  ['the last, from nowhere backwards', null, -1, [], c],
  ['the first, from one that the filter hides', elsewhere, 1, [], a],
  ['past what is settled', a, 1, [b], c],
  ['from what is settled', b, 1, [b], c],
  ['none at the end', c, 1, [], null],
  ['none before the first', a, -1, [], null],
  ['none if all that follows is settled', a, 1, [b, c], null],
])('going through the list leads to %s', (_name, at, step, settled, expected) => {
  expect(neighbour(inOrder(cardsOf([a, b, c])), new Set(settled), at, step)).toBe(expected);
});
