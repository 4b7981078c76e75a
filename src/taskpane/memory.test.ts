import { fakeStorage } from '#test/support/storage';
import type { FoundPlan } from '../core/plan/plan';
import {
  rememberCheck,
  rememberCloseQuestion,
  rememberedCheck,
  rememberedPerson,
  rememberLanguage,
  rememberWelcome,
} from './memory';
import type { LastCheck } from './state/state';

const stored = fakeStorage();

const PLAN: FoundPlan = { id: 'แผน!1', sheets: ['แผน'], agency: 'เขตดุสิต', year: 2568, isHidden: false };
const CHECK: LastCheck = { moment: '2026-11-29T14:30', counts: { error: 3, warning: 0, info: 1 } };

test('a person is new until they put the explanation away', () => {
  expect(rememberedPerson()).toEqual({ language: 'th', isNew: true, asksBeforeClose: false });
  rememberWelcome(false);
  rememberCloseQuestion(true);
  expect(rememberedPerson()).toEqual({ language: 'th', isNew: false, asksBeforeClose: true });
});

test('a person who has chosen a language before is not new', () => {
  rememberLanguage('en');
  expect(rememberedPerson()).toMatchObject({ language: 'en', isNew: false });
});

test('the last check is of its plan and its partition', () => {
  rememberCheck('site:', PLAN, CHECK);
  expect(rememberedCheck('site:', { ...PLAN, id: 'moved' })).toEqual(CHECK);
  expect(rememberedCheck('other:', PLAN)).toBeNull();
  expect(rememberedCheck('site:', { ...PLAN, year: 2569 })).toBeNull();
  const later = { ...CHECK, moment: '2026-12-01T09:00' };
  rememberCheck('site:', PLAN, later);
  expect(rememberedCheck('site:', PLAN)).toEqual(later);
});

test('the oldest checks are forgotten, and what is no list is none', () => {
  for (let year = 2500; year < 2560; year += 1) rememberCheck('', { ...PLAN, year }, CHECK);
  expect(rememberedCheck('', { ...PLAN, year: 2500 })).toBeNull();
  expect(rememberedCheck('', { ...PLAN, year: 2559 })).toEqual(CHECK);
  stored.set('phaen.checks', '{"not": "a list"');
  expect(rememberedCheck('', PLAN)).toBeNull();
});
