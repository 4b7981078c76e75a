/** Waits for what a person would see: the pane's words arrive a moment after the press. */
import type { Locator } from 'playwright-core';

const PATIENCE = 10_000;

export async function expectText(locator: Locator, words: string | RegExp): Promise<void> {
  const end = Date.now() + PATIENCE;
  const matches = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
  let text = '';
  do {
    text = (await locator.allInnerTexts()).join('\n');
    if (matches(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  if (typeof words === 'string') expect(text).toContain(words);
  else expect(text).toMatch(words);
}

/** Waits until `ask` answers `expected`. */
export async function expectSoon<T>(ask: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}
