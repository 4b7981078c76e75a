import { checkResult, finding, ISSUE } from '#test/support/pane';
import type { Finding } from '../core/rules/finding';
import { keepCloseQuestion } from './close-question';
import { startState } from './state/state';
import { Store } from './state/store';

function setUp() {
  const store = new Store(startState('th'));
  const question = vi.fn<(isAsked: boolean) => Promise<void>>().mockResolvedValue();
  keepCloseQuestion(store, question);
  const found = (findings: readonly Finding[]): void => {
    const result = checkResult({ findings });
    store.dispatch({ kind: 'checked', checked: { result, readAt: 0, moment: ISSUE.moment } });
  };
  return { store, asked: () => question.mock.calls.map(([isAsked]) => isAsked), found };
}

test('Excel asks only if the person wants it and something must be fixed', () => {
  const { store, asked, found } = setUp();
  found([finding('error', 'A1')]);
  expect(asked()).toEqual([]);
  store.dispatch({ kind: 'close-question-set', isAsked: true });
  expect(asked()).toEqual([true]);
  found([finding('warning', 'A1')]);
  expect(asked()).toEqual([true, false]);
  found([{ ...finding('error', 'A1'), accepted: { reason: 'ทราบ' } }]);
  expect(asked()).toEqual([true, false]);
  found([finding('error', 'A1')]);
  store.dispatch({ kind: 'went-home' });
  expect(asked()).toEqual([true, false, true]);
  store.dispatch({ kind: 'close-question-set', isAsked: false });
  expect(asked()).toEqual([true, false, true, false]);
});
