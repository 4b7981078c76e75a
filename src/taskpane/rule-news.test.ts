import { fakeStorage } from '#test/support/storage';
import { AS_USUAL, checkResult, ISSUE } from '#test/support/pane';
import { newsSince, rulesVersion } from '../core/jobs/rule-news';
import type { SettingsInForce } from '../core/settings/in-force';
import { JOB_LIST } from './job-list';
import { tellRuleNews } from './rule-news';
import { startState } from './state/state';
import { Store } from './state/store';

const stored = fakeStorage();

const KEPT: SettingsInForce = { ...AS_USUAL, sources: [{ kind: 'workbook' }], accepted: 1 };

/** Opens the pane and checks twice; what it tells of the rules. */
async function checked(settings = AS_USUAL, partition = ''): Promise<unknown> {
  const store = new Store(startState('th'));
  tellRuleNews(store, JOB_LIST, partition);
  const check = async (): Promise<void> => {
    const result = checkResult({ settings });
    store.dispatch({ kind: 'checked', checked: { result, readAt: 0, moment: ISSUE.moment } });
    await Promise.resolve();
    await Promise.resolve();
  };
  await check();
  const { news } = store.state;
  store.dispatch({ kind: 'news-dismissed' });
  await check();
  expect(store.state.news).toBeNull();
  return news;
}

test('a person with kept findings is told once', async () => {
  expect(await checked(KEPT)).toEqual(newsSince(null));
  expect(await checked(KEPT)).toBeNull();
});

test('a person who has chosen a language is told once', async () => {
  stored.set('phaen.language', 'en');
  expect(await checked()).toEqual(newsSince(null));
  expect(await checked()).toBeNull();
});

test('a new person is told nothing, then or later', async () => {
  expect(await checked()).toBeNull();
  expect(await checked(KEPT)).toBeNull();
  expect([...stored]).toEqual([['phaen.rules', rulesVersion()]]);
});

test('each partition of the storage has its own memory', async () => {
  expect(await checked(KEPT, 'site-a:')).not.toBeNull();
  expect(await checked(KEPT, 'site-b:')).not.toBeNull();
  expect(await checked(KEPT, 'site-a:')).toBeNull();
});

test('without a storage nothing fails', async () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(await checked(KEPT)).toEqual(newsSince(null));
});
