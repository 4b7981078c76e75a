import { describeRules } from '../../../core/jobs/rules';
import { familiesShown } from './rule-filter';

const RULES = describeRules();
const NONE = { rules: {} };
const SET = { rules: { 'quarters-none': { level: 'off', options: {} } } } as const;

const shown = (words: string, isOnlyChanged = false, draft: typeof NONE | typeof SET = NONE): string[] =>
  familiesShown(RULES, draft, { words, isOnlyChanged }, 'th').flatMap(({ rules }) => rules.map(({ id }) => id));

test('without a filter every rule is there, once, in the order of the catalogue by family', () => {
  expect([...shown('')].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each([
  ['อีเมล', 'email-thai-digit'],
  ['EMAIL-', 'email-thai-digit'],
  [' ไตรมาส ', 'quarters-none'],
])('“%s” finds %s by name, reason or id', (words, id) => {
  expect(shown(words)).toContain(id);
  expect(shown(words).length).toBeLessThan(RULES.length);
});

test('only what is changed', () => {
  expect(shown('', true)).toEqual([]);
  expect(shown('', true, SET)).toEqual(['quarters-none']);
  expect(shown('อีเมล', true, SET)).toEqual([]);
  const counts = familiesShown(RULES, SET, { words: '', isOnlyChanged: false }, 'th').map(({ changed }) => changed);
  expect(counts.filter((changed) => changed > 0)).toEqual([1]);
});
