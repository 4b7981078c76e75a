/**
 * What the pane remembers on this machine between two openings. A browser may forbid storage; Excel on the web may give
 * each site that embeds it a partition of its own, which is put before the keys.
 */
import type { Language } from '../core/messages/language';
import type { FoundPlan } from '../core/plan/plan';
import type { LastCheck, Personal } from './state/state';

const LANGUAGE = 'phaen.language';
const RULES = 'phaen.rules';
const NAME = 'phaen.name';
const WELCOME = 'phaen.welcome';
const CLOSE_QUESTION = 'phaen.close-question';
const CHECKS = 'phaen.checks';
/** Plans whose last check is remembered, the latest last. */
const MOST_CHECKS = 50;

/** Thai unless the person has chosen English; new until the first explanation is put away. */
export function rememberedPerson(): Personal {
  return {
    language: rememberedLanguage(),
    isNew: recall(WELCOME) === null && recall(LANGUAGE) === null,
    asksBeforeClose: recall(CLOSE_QUESTION) === 'yes',
  };
}

export function rememberedLanguage(): Language {
  return recall(LANGUAGE) === 'en' ? 'en' : 'th';
}

export function rememberLanguage(language: Language): void {
  store(LANGUAGE, language);
}

export function rememberWelcome(isShown: boolean): void {
  store(WELCOME, isShown ? 'again' : 'seen');
}

export function rememberCloseQuestion(isAsked: boolean): void {
  store(CLOSE_QUESTION, isAsked ? 'yes' : 'no');
}

/** Whether the person has chosen anything before. */
export function hasRemembered(): boolean {
  return recall(LANGUAGE) !== null;
}

/** The version of whose rules the person was informed; null if of none. */
export function rememberedRules(partition: string): string | null {
  return recall(partition + RULES);
}

export function rememberRules(partition: string, version: string): void {
  store(partition + RULES, version);
}

/** The name with which findings were accepted last; '' if none. */
export function rememberedName(partition: string): string {
  return recall(partition + NAME) ?? '';
}

export function rememberName(partition: string, name: string): void {
  store(partition + NAME, name);
}

/** How the plan was found when it was checked last on this machine; null if it was not. */
export function rememberedCheck(partition: string, plan: FoundPlan): LastCheck | null {
  return checks(partition).find(([key]) => key === keyOf(plan))?.[1] ?? null;
}

export function rememberCheck(partition: string, plan: FoundPlan, check: LastCheck): void {
  const key = keyOf(plan);
  const others = checks(partition).filter(([other]) => other !== key);
  store(partition + CHECKS, JSON.stringify([...others, [key, check]].slice(-MOST_CHECKS)));
}

/** A plan is known again by what its worksheets say it is. */
function keyOf({ agency, year, sheets }: FoundPlan): string {
  return JSON.stringify([agency, year, sheets]);
}

function checks(partition: string): [string, LastCheck][] {
  try {
    const known: unknown = JSON.parse(recall(partition + CHECKS) ?? '[]');
    return Array.isArray(known) ? (known as [string, LastCheck][]) : [];
  } catch {
    return [];
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It then lasts until the pane is closed.
  }
}
