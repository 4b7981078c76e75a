import { line, lineRow, preview } from '#test/support/pane';
import { plan, project } from '#test/support/plan-builder';
import type { MarkMeaning } from '../../../core/plan/mark-pattern';
import type { Project } from '../../../core/plan/project';
import { canChoose, emptinessOf, groupsOf, protectedSheets, type Emptiness } from './groups';

const ids = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);

test('lines are by what is to be done, and questions by their reason', () => {
  const { clear, consents, questions, locked } = groupsOf([
    line('a'),
    line('b', { needsConsent: true }),
    line('c', { reason: 'undecided' }),
    line('d', { reason: 'sheet-protected', obstacle: 'sheet-protected' }),
    line('e', { reason: 'half-year' }),
    line('f', { reason: 'undecided', obstacle: 'formula' }),
    line('g'),
  ]);
  expect([ids(clear), ids(consents), ids(locked)]).toEqual([['a', 'g'], ['b'], ['d']]);
  expect([...questions].map(([reason, lines]) => [reason, ids(lines)])).toEqual([
    ['undecided', ['c', 'f']],
    ['half-year', ['e']],
  ]);
});

test('a protected worksheet is named once, and nothing on it can be chosen', () => {
  const locked = { obstacle: 'sheet-protected', rows: [lineRow({ free: [] })] } as const;
  const shown = preview([
    line('a', { ...locked, reason: 'sheet-protected' }),
    line('b', { ...locked, reason: 'undecided' }),
  ]);
  expect(protectedSheets(shown)).toEqual(['แผนปฏิบัติการ']);
  expect([canChoose(shown), canChoose(preview([...shown.lines, line('c')]))]).toEqual([false, true]);
});

const marked = (...marks: MarkMeaning[]): Project => project(1, 1, 30, { marks });

test.each<[Emptiness, readonly Project[]]>([
  ['all-marked', [marked('yes', 'blank', 'blank', 'blank'), { ...marked('blank'), isHalted: true }]],
  ['no-periods', [marked('yes', 'blank', 'blank', 'blank'), marked('blank', 'blank', 'blank', 'blank')]],
  ['no-columns', [marked()]],
  ['no-columns', []],
])('nothing to mark: %s', (expected, projects) => {
  expect(emptinessOf({ ...preview([]), plan: plan({ projects }) })).toBe(expected);
});
