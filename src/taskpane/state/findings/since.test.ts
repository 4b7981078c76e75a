import { checkResult, finding } from '#test/support/pane';
import type { CheckResult } from '../../../core/jobs/check';
import type { Finding } from '../../../core/rules/finding';
import { since, sinceStill, type Since } from './since';

const [A, B, C] = [finding('error', 'A1'), finding('error', 'A2'), finding('error', 'A3')];
const now = (findings: readonly Finding[], rules = ['count-total-sum']): CheckResult =>
  checkResult({ findings, judged: { rules, unread: [] } });
const told = (changes: Since | null): unknown =>
  changes && {
    fresh: [...changes.fresh].map(({ cell }) => cell).join(' '),
    gone: changes.gone.map(({ cell }) => cell).join(' '),
  };
const again = (...findings: Finding[]): Finding[] => findings.map((each) => ({ ...each }));

test.each<[string, readonly Finding[], CheckResult, string, string]>([
  ['nothing', [A, B], now(again(A, B)), '', ''],
  ['one that is new', [A], now(again(A, B)), 'A2', ''],
  ['one that is no more', [A, B], now(again(B)), '', 'A1'],
  ['one that says another number', [A], now([{ ...A, data: { found: 2 } }]), '', ''],
  ['one that was kept and is no more', [{ ...A, accepted: { reason: 'ทราบ' } }], now([]), '', ''],
  ['one whose rule is off', [A], now([], []), '', ''],
])('of a check after another is told: %s', (_name, before, after, fresh, gone) => {
  expect(told(since(before, after))).toEqual({ fresh, gone });
});

test('what a fix brings to light is new; what an undo brings back is neither new nor gone', () => {
  const before = since([A, B], now(again(B)));
  expect(told(before)).toEqual({ fresh: '', gone: 'A1' });
  const listed = again(B);
  expect(told(sinceStill(before, listed, now(again(B, C))))).toEqual({ fresh: 'A3', gone: 'A1' });
  expect(told(sinceStill(before, listed, now(again(A, B))))).toEqual({ fresh: '', gone: '' });
  expect(sinceStill(null, listed, now(again(A, B)))).toBeNull();
});
